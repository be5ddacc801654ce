using System.Text;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Reads records of delimited text: quoted fields, doubled quotes and line breaks within quotes (RFC 4180), any line ending.</summary>
/// <param name="reader">The text, after its headings.</param>
/// <param name="delimiter">Between fields.</param>
/// <param name="linesBefore">Lines that were read already.</param>
internal sealed class DelimitedReader(TextReader reader, char delimiter, long linesBefore)
{
    private const int LongestField = 100_000;

    private readonly char[] buffer = new char[1 << 15];
    private readonly StringBuilder field = new();
    private readonly List<string> fields = [];
    private int at, end;
    private long line = linesBefore;

    /// <summary>The fields of the record.</summary>
    public IReadOnlyList<string> Fields => fields;

    /// <summary>The line on which the record begins, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Goes to the next record that is not a blank line; false at the end.</summary>
    /// <exception cref="InvalidDataException">A quotation mark was opened and never closed.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        do
        {
            fields.Clear();
            if (at >= end && !await FillAsync(cancellation))
            {
                return false;
            }

            Line = ++line;
            await ReadRecordAsync(cancellation);
        }
        while (fields is [""]);
        return true;
    }

    private async ValueTask ReadRecordAsync(CancellationToken cancellation)
    {
        var quoted = false;
        while (at < end || await FillAsync(cancellation))
        {
            var c = buffer[at++];
            if (quoted)
            {
                quoted = await TakeQuotedAsync(c, cancellation);
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (c == delimiter)
            {
                EndField();
            }
            else if (c is '\n' or '\r')
            {
                await SwallowAsync(c, cancellation);
                EndField();
                return;
            }
            else
            {
                field.Append(c);
            }
        }

        EndField();
    }

    /// <summary>Whether the field is still inside its quotation marks.</summary>
    private async ValueTask<bool> TakeQuotedAsync(char c, CancellationToken cancellation)
    {
        if (c == '"')
        {
            if ((at < end || await FillAsync(cancellation)) && buffer[at] == '"')
            {
                at++;
            }
            else
            {
                return false;
            }
        }
        else if (c == '\n')
        {
            line++;
        }

        field.Append(c);
        return field.Length <= LongestField
            ? true
            : throw new InvalidDataException($"Line {Line} holds a field of more than 100,000 characters: most likely a quotation mark was opened and never closed.");
    }

    /// <summary>Takes the second half of a line ending of two characters.</summary>
    private async ValueTask SwallowAsync(char c, CancellationToken cancellation)
    {
        if (c == '\r' && (at < end || await FillAsync(cancellation)) && buffer[at] == '\n')
        {
            at++;
        }
    }

    private void EndField()
    {
        fields.Add(field.ToString());
        field.Clear();
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        end = await reader.ReadAsync(buffer.AsMemory(), cancellation);
        at = 0;
        return end > 0;
    }
}
