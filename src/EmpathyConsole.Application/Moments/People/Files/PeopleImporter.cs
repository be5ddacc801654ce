using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments.People.Files;

/// <summary>
/// Brings a file in, a batch a transaction. It needs no checkpoint: every row has a key of its own, so that the same file can
/// be brought in again after a crash and adds only what is missing.
/// </summary>
internal sealed class PeopleImporter(IDbContextFactory<ConsoleDb> databases, Caller caller)
{
    private const int BatchSize = 500;

    public async Task<Result<PeopleImport>> RunAsync(PeopleFileKind kind, Stream csv, IProgress<long>? progress, CancellationToken cancellation)
    {
        var keeper = KeeperOf(kind);
        var tally = new ImportTally();
        Dictionary<string, int>? columns = null;
        var batch = new List<CsvRow>(BatchSize);
        await foreach (var (line, fields) in CsvRows.ReadAsync(csv, cancellation))
        {
            if (columns is null)
            {
                columns = Columns(fields);
                if (keeper.Needs.FirstOrDefault(n => !columns.ContainsKey(CsvRow.Plain(n))) is { } missing)
                {
                    return Problem.Invalid($"The file has no column '{missing}'. A file of {Name(kind)} needs: {string.Join(", ", keeper.Needs)}.", missing);
                }

                continue;
            }

            tally.Total++;
            batch.Add(new(line, columns, fields));
            if (batch.Count == BatchSize)
            {
                await KeepAsync(keeper, batch, tally, db => NoteBeginning(db, kind, tally.Total == BatchSize), cancellation);
                progress?.Report(tally.Total);
            }
        }

        if (columns is null)
        {
            return Problem.Invalid($"The file is empty. A file of {Name(kind)} begins with a row of column names: {string.Join(", ", keeper.Needs)}.");
        }

        await KeepAsync(keeper, batch, tally, db => Note(db, kind, tally.Result()), cancellation);
        progress?.Report(tally.Total);
        return tally.Result();
    }

    private static IRowKeeper KeeperOf(PeopleFileKind kind) => kind switch
    {
        PeopleFileKind.People => new PeopleRows(),
        PeopleFileKind.Consents => new ConsentRows(),
        PeopleFileKind.Tickets => new TicketRows(),
        PeopleFileKind.Exposures => new ExposureRows(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such file."),
    };

    private static string Name(PeopleFileKind kind) => kind.ToString().ToLowerInvariant();

    private static Dictionary<string, int> Columns(List<string> header)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < header.Count; i++)
        {
            columns.TryAdd(CsvRow.Plain(header[i]), i);
        }

        return columns;
    }

    private async Task KeepAsync(IRowKeeper keeper, List<CsvRow> batch, ImportTally tally, Action<ConsoleDb> note, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var name = await db.Workspaces.Where(w => w.Id == db.WorkspaceId).Select(w => w.TimeZone).SingleAsync(cancellation);
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found : TimeZoneInfo.Utc;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (batch.Count > 0)
        {
            await keeper.KeepAsync(db, batch, zone, tally, cancellation);
        }

        note(db);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        batch.Clear();
    }

    private void Note(ConsoleDb db, PeopleFileKind kind, PeopleImport import) =>
        db.Note(caller, Room.Moments, "import", Name(kind), "", $"Brought in {Name(kind)}: {import.Imported} new, {import.Updated} updated, {import.Duplicates} known, {import.Rejected} rejected", "/moments");

    // a long file that is broken off has changed people all the same, so its beginning stands in the record too
    private void NoteBeginning(ConsoleDb db, PeopleFileKind kind, bool first)
    {
        if (first)
        {
            db.Note(caller, Room.Moments, "start-import", Name(kind), "", $"Began to bring in {Name(kind)}", "/moments");
        }
    }
}
