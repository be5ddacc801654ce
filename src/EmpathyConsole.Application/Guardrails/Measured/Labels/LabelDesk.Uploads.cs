using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

// files of labelled lines
internal sealed partial class LabelDesk
{
    private const int RowsLooked = 5_000;
    private const int MostValues = 40;
    private const int SamplesShown = 4;
    private const int LongestSample = 160;
    private const long LargestFile = 50L << 20;

    public async Task<Result<LabelLook>> LookAsync(Caller caller, string fileName, Stream content, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(content);
        var staged = await shelf.PutAsync(caller, fileName, content, cancellation);
        if (!staged.Succeeded)
        {
            return staged.Problem;
        }

        if (staged.Value.Bytes > LargestFile)
        {
            shelf.Remove(staged.Value.Token);
            return Problem.TooLarge($"'{fileName}' is larger than 50 MB. Split it; what is brought in twice counts once.");
        }

        try
        {
            using var source = shelf.Open(staged.Value, new());
            var rows = source.Rows().Take(RowsLooked + 1).ToList();
            var whole = rows.Where(r => !r.Broken).Take(RowsLooked).ToList();
            if (whole.Count == 0)
            {
                shelf.Remove(staged.Value.Token);
                return Problem.Invalid($"'{fileName}' has no row under its header. The first line names the columns, each line below is one text.", "file");
            }

            var columns = source.Columns.Index().Select(c => Column(c.Item, c.Index, whole)).ToList();
            return new LabelLook(staged.Value.Token, fileName, Math.Min(rows.Count, RowsLooked), rows.Count > RowsLooked, columns, LabelWords.Guess(columns));
        }
        catch (UnreadableFileException e)
        {
            shelf.Remove(staged.Value.Token);
            return Problem.Invalid($"'{fileName}' can't be read. {e.Message}", "file");
        }
    }

    public async Task<Result<long>> BringAsync(Caller caller, string token, LabelMapping mapping, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(mapping);
        var staged = await shelf.FindAsync(caller, token, cancellation);
        if (!staged.Succeeded)
        {
            return staged.Problem;
        }

        if (mapping.LabelColumn is not null && mapping.FireValues is not { Count: > 0 })
        {
            return Problem.Invalid($"Say which values of \"{mapping.LabelColumn}\" mean that a guardrail must fire.", "label");
        }

        using (var source = shelf.Open(staged.Value, new()))
        {
            if (new LabelReader(mapping, source.Columns, new Dictionary<string, Domain.Guardrails.GuardrailFamily>(StringComparer.Ordinal)).Problem is { } wrong)
            {
                return wrong;
            }
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var upload = db.LabelUploads.Add(new() { FileName = staged.Value.FileName, Token = token, Mapping = mapping, ByName = caller.Name, At = db.Now }).Entity;
        await db.SaveChangesAsync(cancellation);
        var job = await jobs.StartAsync(caller, BringLabelsJob.JobKind, $"Bringing in labelled lines from '{upload.FileName}'", new BringLabelsInput(upload.Id), cancellation);
        await db.LabelUploads.Where(u => u.Id == upload.Id).ExecuteUpdateAsync(s => s.SetProperty(u => u.JobId, job.JobId), cancellation);
        return job.JobId;
    }

    public async Task<Result<LabelUpload>> UploadAsync(Caller caller, long jobId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.LabelUploads.AsNoTracking().SingleOrDefaultAsync(u => u.JobId == jobId, cancellation) is { } upload
            ? upload
            : Problem.NotFound("There is no such upload in this workspace.");
    }

    public async Task<Result<int>> TakeOutAsync(Caller caller, long uploadId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.LabelUploads.SingleOrDefaultAsync(u => u.Id == uploadId, cancellation) is not { } upload)
        {
            return Problem.NotFound("There is no such upload in this workspace.");
        }

        if (upload.FinishedAt is null || upload.TakenOutAt is not null)
        {
            return Problem.Conflict(upload.TakenOutAt is not null ? "Its lines are taken out already." : "It is still being brought in. Cancel that first.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var taken = await db.LabelledLines.Where(l => l.UploadId == uploadId).ExecuteDeleteAsync(cancellation);
        upload.TakenOutAt = db.Now;
        db.Note(caller, Room.Guardrails, "take out", "labels", uploadId, string.Create(CultureInfo.InvariantCulture, $"Took {taken:N0} labelled lines out that came with '{upload.FileName}'"), Link);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return taken;
    }

    private static LabelColumn Column(string name, int at, IReadOnlyList<RawRow> rows)
    {
        var filled = rows.Select(r => r.Cell(at).Trim()).Where(c => c.Length > 0).ToList();
        var values = filled.CountBy(c => c, StringComparer.OrdinalIgnoreCase).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(MostValues + 1).ToList();
        return new(name, [.. filled.Take(SamplesShown).Select(c => c.Length <= LongestSample ? c : c[..LongestSample])], values.Count <= MostValues && values.TrueForAll(v => v.Key.Length <= 80) ? values : null);
    }
}
