using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Reads CSV (comma, semicolon or tab), NDJSON and JSON lists, our own and what known tools export. Which of them is seen from the first line.</summary>
/// <param name="zone">Times without an offset are read in it.</param>
/// <param name="now">Signals of the far future are refused.</param>
/// <param name="given">What somebody decided otherwise than the reader would; null for nothing.</param>
internal sealed class SignalFileReader(TimeZoneInfo zone, DateTimeOffset now, SignalFileMapping? given = null)
{
    private readonly SignalFileMapping mapping = given ?? new();
    private readonly SignalDraft draft = new(zone, now, given?.Events);
    private readonly SignalDraft plainDraft = new(zone, now);
    private JsonLine? usual;
    private readonly SortedSet<string> ignored = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Headings and properties nobody asked for; of an export of a known tool none are named, since it always has many.</summary>
    public IReadOnlyCollection<string> Ignored => ignored;

    /// <summary>What the file is, once the first line was read.</summary>
    public SignalDialect Dialect { get; private set; }

    /// <summary>Signals before it are of days that are kept as totals, and refused; null for none.</summary>
    public DateTimeOffset? KeptFrom { get; init; }

    /// <summary>Lines whose event is left out; they are in no other count.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Every line of a delivery but blank ones, in order: UTF-8, or UTF-16 with its mark.</summary>
    /// <exception cref="InvalidDataException">It can't be read as a whole; its message is a sentence for the sender.</exception>
    public async IAsyncEnumerable<SignalLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        await foreach (var line in ReadAsync(reader, cancellation))
        {
            yield return line;
        }
    }

    /// <summary>Every signal of the text, and every line that is none with its reason.</summary>
    /// <exception cref="InvalidDataException">It can't be read as a whole; its message is a sentence for the sender.</exception>
    public async IAsyncEnumerable<SignalLine> ReadAsync(TextReader reader, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var head = await SignalHead.ReadAsync(reader, cancellation);
        Dialect = mapping.Dialect ?? SignalUsual.Of(head.Names);
        var lines = Dialect != SignalDialect.Own ? ReadExportAsync(head, cancellation)
            : head.IsJson ? ReadJsonAsync(head, cancellation)
            : ReadCsvAsync(head, cancellation);
        await foreach (var line in lines)
        {
            if (line is { Signal: null, Trouble: null })
            {
                LeftOut++;
            }
            else
            {
                yield return line.Signal is { } signal && signal.Time < KeptFrom ? new(line.Line, null, TooOld(KeptFrom.Value, zone)) : line;
            }
        }
    }

    /// <summary>Why a signal of a day that is kept as totals is not taken.</summary>
    public static string TooOld(DateTimeOffset keptFrom, TimeZoneInfo zone) =>
        $"The time lies before {zone.DayOf(keptFrom):yyyy-MM-dd}: days before it are kept as totals and take no signals any more.";

    private async IAsyncEnumerable<SignalLine> ReadExportAsync(SignalHead head, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (events, tickets) = (new EventRows(Dialect, mapping, plainDraft), new TicketRows(mapping, plainDraft));
        await foreach (var row in SignalRows.ReadAsync(head, cancellation))
        {
            if (Dialect != SignalDialect.Zendesk)
            {
                yield return events.Read(row);
                continue;
            }

            foreach (var line in tickets.Read(row))
            {
                yield return line;
            }
        }
    }

    private async IAsyncEnumerable<SignalLine> ReadCsvAsync(SignalHead head, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var fields = Columns(head.Names);
        var records = new DelimitedReader(head.Rest, head.Delimiter, head.Lines);
        while (await records.ReadAsync(cancellation))
        {
            draft.Clear();
            for (var i = 0; i < fields.Length && i < records.Fields.Count; i++)
            {
                if (fields[i] is { } field)
                {
                    draft.Set(field, records.Fields[i]);
                }
            }

            yield return records.Fields.Count > fields.Length
                ? new(records.Line, null, $"The line has {records.Fields.Count} fields, the headings are {fields.Length}.")
                : draft.Read(records.Line);
        }
    }

    private SignalField?[] Columns(IReadOnlyList<string> names)
    {
        SignalField?[] fields = [.. names.Select(FieldOf)];
        foreach (var needed in new[] { SignalField.Time, SignalField.Person, SignalField.Kind })
        {
            if (!fields.Contains(needed))
            {
                throw new InvalidDataException($"No column '{SignalFields.Slug(needed)}' in the first line. A file of signals needs the columns time, person and kind.");
            }
        }

        return fields;
    }

    /// <summary>What somebody mapped the column to; else what its name says, unless that field was mapped elsewhere.</summary>
    private SignalField? FieldOf(string column)
    {
        foreach (var (field, mapped) in mapping.Fields)
        {
            if (string.Equals(mapped.Trim(), column, StringComparison.OrdinalIgnoreCase))
            {
                return SignalFields.Find(field);
            }
        }

        if (SignalFields.Find(column) is { } own && !mapping.Fields.ContainsKey(SignalFields.Slug(own)))
        {
            return own;
        }

        ignored.Add(column);
        return null;
    }

    private async IAsyncEnumerable<SignalLine> ReadJsonAsync(SignalHead head, [EnumeratorCancellation] CancellationToken cancellation)
    {
        long number = head.Lines;
        for (var line = head.Text; line is not null; line = await head.Rest.ReadLineAsync(cancellation), number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadObject(line, number);
            }
        }
    }

    private SignalLine ReadObject(string line, long number)
    {
        draft.Clear();
        if ((usual ??= new(FieldOf)).TryRead(line, draft))
        {
            return draft.Read(number);
        }

        draft.Clear();
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new(number, null, "The line is not a JSON object.");
            }

            foreach (var property in json.RootElement.EnumerateObject())
            {
                if (FieldOf(property.Name) is { } field)
                {
                    draft.Set(field, SignalRows.Text(property.Value));
                }
            }
        }
        catch (JsonException)
        {
            return new(number, null, "The line is not JSON.");
        }
        catch (InvalidOperationException)
        {
            // what the reader throws for an escape such as "\ud83d" without its second half
            return new(number, null, "The line holds half a character: an escape such as \\ud83d without its second half.");
        }

        return draft.Read(number);
    }
}
