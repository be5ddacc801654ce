using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices.Mining;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>
/// Brings a staged file in, batch after batch. Voices, counts and the checkpoint (rows read so far) are saved in one transaction, so
/// that a killed program goes on where it stopped and nothing is lost or counted twice.
/// </summary>
internal sealed class ImportVoicesJob(IDbContextFactory<ConsoleDb> databases, StagingShelf shelf, IJobs jobs) : IJobHandler
{
    public const string JobKind = "import-voices";
    private const int BatchSize = 2_000;

    public string Kind => JobKind;

    public async Task<Result<object>> RunAsync(JobContext context, CancellationToken cancellation)
    {
        var importId = context.Input<ImportInput>().ImportId;
        await using var db = await databases.OpenAsync(context.Caller, cancellation);
        var import = await db.VoiceImports.AsNoTracking().SingleAsync(i => i.Id == importId, cancellation);
        if (import.FinishedAt is null && import.TakenOutAt is null)
        {
            var found = await shelf.FindAsync(context.Caller, import.Upload, cancellation);
            if (!found.Succeeded)
            {
                return found.Problem;
            }

            var zone = TimeZoneInfo.FindSystemTimeZoneById((await db.Workspaces.SingleAsync(w => w.Id == db.WorkspaceId, cancellation)).TimeZone);
            try
            {
                await ReadAllAsync(context, db, import, found.Value, zone, cancellation);
            }
            catch (UnreadableFileException e)
            {
                return Problem.Invalid($"'{import.FileName}' can't be read. {e.Message}", "file");
            }

            shelf.Remove(import.Upload);
        }

        var fresh = await db.VoiceImports.AsNoTracking().SingleAsync(i => i.Id == importId, cancellation);
        return new ImportDone(importId, fresh.Imported > fresh.OtherLanguage ? await MineThemesJob.QueueAsync(jobs, context.Caller, cancellation) : null);
    }

    private async Task ReadAllAsync(JobContext context, ConsoleDb db, VoiceImport import, StagedFile file, TimeZoneInfo zone, CancellationToken cancellation)
    {
        context.Report("Counting rows", 0, 0);
        var options = ImportLook.OptionsOf(import.Mapping);
        var total = CountRows(file, options, cancellation);
        using var source = shelf.Open(file, options);
        var reader = new VoiceReader(import.Mapping, source, zone, db.WorkspaceId);
        var done = import.RowsRead;
        foreach (var batch in source.Rows().Skip(checked((int)done)).Chunk(BatchSize))
        {
            cancellation.ThrowIfCancellationRequested();
            context.Report("Bringing in", done, total);
            var rows = batch.AsParallel().AsOrdered().WithCancellation(cancellation).Select(reader.Read).ToList();
            done += batch.Length;
            await SaveAsync(context, db, import.Id, rows, done, total, last: false, cancellation);
            context.Report("Bringing in", done, total);
        }

        await SaveAsync(context, db, import.Id, [], done, total, last: true, cancellation);
    }

    private long CountRows(StagedFile file, RowOptions options, CancellationToken cancellation)
    {
        using var source = shelf.Open(file, options);
        var rows = 0L;
        foreach (var _ in source.Rows())
        {
            if ((++rows & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        return rows;
    }

    private static async Task SaveAsync(JobContext context, ConsoleDb db, long importId, List<ReadRow> rows, long done, long total, bool last, CancellationToken cancellation)
    {
        var voices = rows.SelectMany(r => r.Voices).ToList();
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            var import = await db.VoiceImports.SingleAsync(i => i.Id == importId, cancellation);
            await AddAsync(db, import, voices, cancellation);
            import.RowsRead = done;
            import.LeftOut += rows.Sum(r => (long)r.LeftOut);
            if (last)
            {
                import.FinishedAt = db.Now;
                db.Note(context.Caller, Room.Voices, "import", "import", importId, string.Create(CultureInfo.InvariantCulture, $"Brought in {import.Imported:N0} voices from '{import.FileName}' ({import.Duplicates:N0} already here, {import.Rejected:N0} rejected)"), string.Create(CultureInfo.InvariantCulture, $"/voices/import?import={importId}"));
            }

            await context.SetCheckpointAsync(db, done.ToString(CultureInfo.InvariantCulture), done, total, cancellation);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return;
            }
            catch (DbUpdateException) when (attempt < 3 && voices.Count > 0)
            {
                // somebody else brought in one of the same voices at the same moment: look again which are known
            }
        }
    }

    private static async Task AddAsync(ConsoleDb db, VoiceImport import, List<ReadVoice> voices, CancellationToken cancellation)
    {
        var known = await KnownAsync(db, voices, cancellation);
        var redactions = new Dictionary<string, long>(import.Redactions, StringComparer.Ordinal);
        var languages = new Dictionary<string, long>(import.Languages, StringComparer.Ordinal);
        foreach (var voice in voices)
        {
            import.Total++;
            if (voice.Verbatim is not { } verbatim)
            {
                import.Rejected++;
                db.RejectedRows.Add(new() { ImportId = import.Id, Line = voice.Line, Reason = voice.Reason!.Value, Raw = voice.Raw });
            }
            else if (!known.Add(Convert.ToHexString(verbatim.Hash)))
            {
                import.Duplicates++;
            }
            else
            {
                (verbatim.Id, verbatim.ImportId) = (0, import.Id);
                import.Imported++;
                import.OtherLanguage += verbatim.SetAside ? 1 : 0;
                if (verbatim.Language is { } language)
                {
                    languages[language] = languages.GetValueOrDefault(language) + 1;
                }

                import.TimesUnread += voice.TimeUnread ? 1 : 0;
                foreach (var kind in voice.Removed)
                {
                    redactions[kind] = redactions.GetValueOrDefault(kind) + 1;
                }

                db.Verbatims.Add(verbatim);
            }
        }

        import.Redactions = redactions;
        import.Languages = languages;
    }

    private static async Task<HashSet<string>> KnownAsync(ConsoleDb db, List<ReadVoice> voices, CancellationToken cancellation)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chunk in voices.Where(v => v.Verbatim is not null).Select(v => v.Verbatim!.Hash).Chunk(500))
        {
            var found = await db.Verbatims.AsNoTracking().Where(v => chunk.Contains(v.Hash)).Select(v => v.Hash).ToListAsync(cancellation);
            known.UnionWith(found.Select(Convert.ToHexString));
        }

        return known;
    }
}
