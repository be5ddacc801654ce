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
            var (signals, rejects, taken, rejected, trouble) = await ReadAsync(staged, reader, rows.Count, rows.Count == 0 ? 0 : rows[^1].Line, cancellation);
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
                signals, rejects, rows.Count, taken, (int)reader.LeftOut, rejected, [.. reader.Ignored], trouble);
        }
        catch (InvalidDataException e)
        {
            return Problem.Invalid($"{staged.FileName}: {e.Message}", "file");
        }
    }

    private static string Recognised(SignalDialect dialect, SignalHead head)
    {
        var format = head.IsJson ? "JSON lines" : head.Delimiter switch { ';' => "CSV with semicolons", '\t' => "tab-separated", _ => "CSV" };
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
        await foreach (var row in SignalRows.ReadAsync(head, reader, cancellation))
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
    private async Task<(List<PreviewSignal> Signals, List<LineReject> Rejects, int Taken, int Rejected, string? Trouble)> ReadAsync(StagedSignals staged, SignalFileReader reader, int looked, long last, CancellationToken cancellation)
    {
        var (signals, rejects, taken, rejected) = (new List<PreviewSignal>(), new List<LineReject>(), 0, 0);
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
            return (signals, rejects, taken, rejected, e.Message);
        }

        return (signals, rejects, taken, rejected, taken > 0 || looked == 0 ? null : "Not one of the first rows can be read as a signal as it is mapped now.");
    }
}
