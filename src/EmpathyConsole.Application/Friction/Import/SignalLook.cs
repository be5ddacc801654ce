using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Looks at the first rows of a staged file.</summary>
internal sealed class SignalLook(IDbContextFactory<ConsoleDb> databases, ISignalStore store, SignalStaging staging, TimeProvider time)
{
    private const int MostRows = 2_000;
    private const int Shown = 8;
    private const int MostColumns = 80;
    private const int MostEvents = 200;
    private const int LongestCell = 80;

    /// <summary>What the file is of: the shape its mapping is remembered under.</summary>
    public async Task<string> ShapeAsync(StagedSignals staged, CancellationToken cancellation)
    {
        try
        {
            using var reader = await SignalText.OpenAsync(staging.PathOf(staged.Token), cancellation);
            var head = await SignalHead.ReadAsync(reader, cancellation);
            return SignalMemory.Shape(SignalUsual.Of(head.Names), head.Names);
        }
        catch (InvalidDataException)
        {
            // what can't be read is refused with its reason when it is brought in
            return "unreadable";
        }
    }

    /// <summary>With no mapping given, that of the last file of this shape.</summary>
    public async Task<Result<SignalPreview>> AtAsync(Caller caller, StagedSignals staged, SignalFileMapping? given, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var remembered = given is null ? await SignalMemory.FindAsync(db, await ShapeAsync(staged, cancellation), cancellation) : null;
        var mapping = given ?? remembered?.Mapping ?? new();
        if (mapping.Trouble() is { } wrong)
        {
            return Problem.Invalid(wrong, "map");
        }

        try
        {
            var (head, rows) = await RowsAsync(staged, cancellation);
            var dialect = mapping.Dialect ?? SignalUsual.Of(head.Names);
            var zone = await WorkspaceZone.OfAsync(db, cancellation);
            var reader = new SignalFileReader(zone, time.GetUtcNow(), mapping) { KeptFrom = (await store.FreshnessAsync(caller.Workspace, cancellation)).KeptFrom };
            var (signals, rejects, taken, rejected, named, trouble) = await ReadAsync(staged, reader, rows.Count, rows.Count == 0 ? 0 : rows[^1].Line, cancellation);
            string[] columns = [.. rows.Where(r => r.Values is not null).SelectMany(r => r.Values!.Keys).Concat(head.Names).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostColumns)];
            if (!head.IsJson)
            {
                // headings keep their order; what cells hold follows
                columns = [.. head.Names.Concat(columns).Distinct(StringComparer.OrdinalIgnoreCase).Where(c => columns.Contains(c, StringComparer.OrdinalIgnoreCase)).Take(MostColumns)];
            }

            return new SignalPreview(
                staged.Token, staged.FileName, staged.Bytes, dialect, Recognised(dialect, head), mapping,
                remembered is null ? null : new(remembered.Id, remembered.FileName, remembered.ByName, remembered.At),
                columns, [.. FieldSources.Of(dialect, mapping, columns)], EventNames(dialect, mapping, rows), [.. rows.Where(r => r.Values is not null).Take(Shown).Select(r => Cells(r, columns))],
                signals, rejects, rows.Count, taken, (int)reader.LeftOut, rejected, [.. reader.Ignored], trouble)
            { Caution = Caution(named, taken) };
        }
        catch (InvalidDataException e)
        {
            return Problem.Invalid($"{staged.FileName}: {e.Message}", "file");
        }
    }

    private static string Recognised(SignalDialect dialect, SignalHead head)
    {
        var format = head.IsDocument ? "JSON" : head.IsJson ? "JSON lines" : head.Delimiter switch { ';' => "CSV with semicolons", '\t' => "tab-separated", _ => "CSV" };
        return dialect switch
        {
            SignalDialect.Ga4 => "A Google Analytics 4 event export",
            SignalDialect.PostHog => "A PostHog event export",
            SignalDialect.Zendesk => "A Zendesk ticket export",
            _ => "A file of signals",
        } + ", " + format;
    }

    private static IReadOnlyList<string> Cells(SignalRow row, string[] columns) =>
        [.. columns.Select(c => row.Values!.GetValueOrDefault(c) is { } text ? text.Length > LongestCell ? text[..LongestCell] + "…" : text : "")];

    private static IReadOnlyList<EventCount> EventNames(SignalDialect dialect, SignalFileMapping mapping, List<SignalRow> rows)
    {
        if (dialect == SignalDialect.Zendesk)
        {
            return [];
        }

        var own = rows.Where(r => r.Values is not null).SelectMany(r => r.Values!.Keys).Distinct(StringComparer.OrdinalIgnoreCase).Where(k => SignalFields.Find(k) == SignalField.Kind);
        IReadOnlyList<string> from = mapping.Fields.TryGetValue("kind", out var column) ? [column] : dialect == SignalDialect.Own ? [.. own] : SignalUsual.Columns(dialect, SignalField.Kind);
        var counts = rows.Where(r => r.Values is not null).Select(r => r.First(from)).OfType<string>().CountBy(n => n, StringComparer.Ordinal);
        EventCount Of(string name, int count) => mapping.Events.TryGetValue(name, out var mapped)
            ? new(name, count, mapped, true)
            : new(name, count, dialect != SignalDialect.Own ? SignalUsual.Kind(dialect, name) : SignalKinds.TryParse(name, out var kind) ? SignalKinds.Slug(kind) : null, false);
        return [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(MostEvents).Select(c => Of(c.Key, c.Value))];
    }

    /// <summary>An e-mail address, or a telephone number as it is written for other countries: what names somebody beyond the console.</summary>
    private static bool NamesSomebody(string person)
    {
        var at = person.IndexOf('@', StringComparison.Ordinal);
        return (at > 0 && person.IndexOf('.', at) > at + 1 && !person.Contains(' ', StringComparison.Ordinal)) || (person[0] == '+' && person.Count(char.IsAsciiDigit) >= 8);
    }

    private static string? Caution(int named, int taken) => named == 0 ? null
        : $"{named.ToString(CultureInfo.InvariantCulture)} of the {taken.ToString(CultureInfo.InvariantCulture)} signals looked at name a person by an e-mail address or telephone number. It would be kept as it stands and shown to whoever opens the signals. Let your system write a key that means nothing elsewhere, or read the person from another column.";

    private static void AddShown<T>(List<T> list, T item)
    {
        if (list.Count < Shown)
        {
            list.Add(item);
        }
    }

    private async Task<(SignalHead Head, List<SignalRow> Rows)> RowsAsync(StagedSignals staged, CancellationToken cancellation)
    {
        using var reader = await SignalText.OpenAsync(staging.PathOf(staged.Token), cancellation);
        var head = await SignalHead.ReadAsync(reader, cancellation);
        var rows = new List<SignalRow>();
        await foreach (var row in SignalRows.ReadAsync(head, cancellation))
        {
            rows.Add(row);
            if (rows.Count == MostRows)
            {
                break;
            }
        }

        return (head, rows);
    }

    /// <summary>The same rows through the reader that brings them in.</summary>
    private async Task<(List<PreviewSignal> Signals, List<LineReject> Rejects, int Taken, int Rejected, int Named, string? Trouble)> ReadAsync(StagedSignals staged, SignalFileReader reader, int looked, long last, CancellationToken cancellation)
    {
        var (signals, rejects, taken, rejected, named) = (new List<PreviewSignal>(), new List<LineReject>(), 0, 0, 0);
        try
        {
            using var text = await SignalText.OpenAsync(staging.PathOf(staged.Token), cancellation);
            await foreach (var line in reader.ReadAsync(text, cancellation))
            {
                if (line.Line > last)
                {
                    break;
                }

                if (line.Signal is { } signal)
                {
                    taken++;
                    named += NamesSomebody(signal.Person) ? 1 : 0;
                    AddShown(signals, new(line.Line, signal));
                }
                else
                {
                    rejected++;
                    AddShown(rejects, new(line.Line, line.Trouble!));
                }
            }
        }
        catch (InvalidDataException e)
        {
            return (signals, rejects, taken, rejected, named, e.Message);
        }

        return (signals, rejects, taken, rejected, named, looked == 0 ? "The file has headings and nothing below them." : taken > 0 ? null : "Not one of the first rows can be read as a signal as it is mapped now.");
    }
}
