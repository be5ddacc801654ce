using System.Buffers;
using System.Text;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Reads records of delimited text: quoted fields, doubled quotes and line breaks within quotes (RFC 4180), any line ending.</summary>
/// <param name="reader">The text, after its headings.</param>
/// <param name="delimiter">Between fields.</param>
/// <param name="linesBefore">Lines that were read already.</param>
internal sealed class DelimitedReader(TextReader reader, char delimiter, long linesBefore)
{
    private const int LongestField = 100_000;

    private readonly SearchValues<char> ends = SearchValues.Create([delimiter, '\n', '\r']);
    private readonly StringPool pool = new();
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
            if (quoted)
            {
                quoted = await TakeQuotedAsync(buffer[at++], cancellation);
                continue;
            }

            if (buffer[at] == '"' && field.Length == 0)
            {
                (quoted, at) = (true, at + 1);
                continue;
            }

            if (TakePlain() is not { } ending)
            {
                continue;
            }

            if (ending != delimiter)
            {
                await SwallowAsync(ending, cancellation);
                return;
            }
        }

        EndField();
    }

    /// <summary>Takes what stands before the next delimiter or line end, and that one too; null when the buffer ends first.</summary>
    private char? TakePlain()
    {
        var rest = buffer.AsSpan(at, end - at);
        var length = rest.IndexOfAny(ends);
        if (length < 0)
        {
            field.Append(rest);
            at = end;
            return null;
        }

        if (field.Length == 0)
        {
            fields.Add(pool.Take(rest[..length]));
        }
        else
        {
            field.Append(rest[..length]);
            EndField();
        }

        at += length + 1;
        return rest[length];
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
