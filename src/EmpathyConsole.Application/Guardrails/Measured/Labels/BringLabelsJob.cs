using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>Brings an upload in, batch after batch; lines, counts and the checkpoint are saved together.</summary>
internal sealed class BringLabelsJob(IDbContextFactory<ConsoleDb> databases, StagingShelf shelf, MeasureQueue measures) : IJobHandler
{
    public const string JobKind = "bring-labels";

    /// <summary>More labelled lines than these a workspace does not take: a measure is no sharper for them.</summary>
    public const int MostLines = 200_000;

    private const int BatchSize = 1_000;
    private const int MostRejectsKept = 1_000;

    public string Kind => JobKind;

    public async Task<Result<object>> RunAsync(JobContext context, CancellationToken cancellation)
    {
        var id = context.Input<BringLabelsInput>().UploadId;
        await using var db = await databases.OpenAsync(context.Caller, cancellation);
        var upload = await db.LabelUploads.AsNoTracking().SingleAsync(u => u.Id == id, cancellation);
        if (upload.FinishedAt is not null || upload.TakenOutAt is not null)
        {
            return new BringLabelsInput(id);
        }

        var found = await shelf.FindAsync(context.Caller, upload.Token, cancellation);
        if (!found.Succeeded)
        {
            return found.Problem;
        }

        try
        {
            if (await ReadAsync(context, db, upload, found.Value, cancellation) is { } wrong)
            {
                return wrong;
            }
        }
        catch (UnreadableFileException e)
        {
            return Problem.Invalid($"'{upload.FileName}' can't be read. {e.Message}", "file");
        }

        shelf.Remove(upload.Token);
        await measures.AfterLinesAsync(context.Caller, cancellation);
        return new BringLabelsInput(id);
    }

    private async Task<Problem?> ReadAsync(JobContext context, ConsoleDb db, LabelUpload upload, StagedFile file, CancellationToken cancellation)
    {
        context.Report("Reading the file", 0, 0);
        using var source = shelf.Open(file, new());
        var facts = await GuardrailFacts.ReadAsync(db, null, cancellation);
        var reader = new LabelReader(upload.Mapping, source.Columns, facts.Rows.ToDictionary(r => r.Slug, r => FamilyOf(facts, r), StringComparer.Ordinal));
        if (reader.Problem is { } wrong)
        {
            return wrong;
        }

        var done = upload.RowsRead;
        foreach (var batch in source.Rows().Skip(checked((int)done)).Chunk(BatchSize))
        {
            cancellation.ThrowIfCancellationRequested();
            done += batch.Length;
            await SaveAsync(context, db, upload.Id, batch.Select(r => (r.Line, Read: reader.Read(r))).ToList(), done, last: false, cancellation);
            context.Report("Bringing in", done, Math.Max(done, file.Bytes / 80));
        }

        await SaveAsync(context, db, upload.Id, [], done, last: true, cancellation);
        return null;
    }

    private static GuardrailFamily FamilyOf(GuardrailFacts facts, GuardrailRow row) => GuardrailJson.Read(row.Slug, 0, facts.Shown(row).Definition).Family;

    private static async Task SaveAsync(
        JobContext context, ConsoleDb db, long uploadId, List<(long Line, (NewLabel? Line, LabelReject? Reject) Read)> rows, long done, bool last, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var upload = await db.LabelUploads.SingleAsync(u => u.Id == uploadId, cancellation);
        var lines = rows.Where(r => r.Read.Line is not null).Select(r => (r.Line, Label: r.Read.Line!)).ToList();
        var rejects = rows.Where(r => r.Read.Reject is not null).Select(r => r.Read.Reject!).ToList();
        if (lines.Count > 0 && await db.LabelledLines.CountAsync(cancellation) > MostLines - lines.Count)
        {
            rejects.AddRange(lines.Select(l => new LabelReject(l.Line, "The workspace has 200,000 labelled lines, which is the most it keeps.", "")));
            lines.Clear();
        }

        var fates = await db.PutAsync(lines.ConvertAll(l => l.Label), uploadId, context.Caller.Name, cancellation);
        rejects.AddRange(lines.Zip(fates).Where(x => x.Second == LabelShelf.Fate.Contradicts).Select(x => new LabelReject(
            x.First.Line, $"The same text is labelled the other way for this family already. Change that line, or leave this one out.", Clip(x.First.Label.Text))));
        upload.RowsRead = done;
        upload.Added += fates.Count(f => f == LabelShelf.Fate.Added);
        upload.Duplicates += fates.Count(f => f == LabelShelf.Fate.There);
        upload.Rejected += rejects.Count;
        if (rejects.Count > 0 && upload.Rejects.Count < MostRejectsKept)
        {
            upload.Rejects = [.. upload.Rejects, .. rejects.OrderBy(r => r.Line).Take(MostRejectsKept - upload.Rejects.Count)];
        }

        if (last)
        {
            upload.FinishedAt = db.Now;
            db.Note(context.Caller, Room.Guardrails, "import", "labels", uploadId, string.Create(CultureInfo.InvariantCulture, $"Brought in {upload.Added:N0} labelled lines from '{upload.FileName}' ({upload.Duplicates:N0} already here, {upload.Rejected:N0} rejected)"), "/guardrails/measured/lines");
        }

        await context.SetCheckpointAsync(db, done.ToString(CultureInfo.InvariantCulture), done, done, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private static string Clip(string text) => text.Length <= 120 ? text : text[..(char.IsHighSurrogate(text[119]) ? 119 : 120)];
}
