using System.Globalization;
using System.Text;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Redaction;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices;

/// <summary>Staging, preview, import and its outcome.</summary>
internal sealed partial class VoicesDesk
{
    private const int LongestName = 120;

    public async Task<Result<ImportPreview>> StageAsync(Caller caller, string fileName, Stream content, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        var name = Path.GetFileName(fileName ?? "");
        var staged = await shelf.PutAsync(caller, name.Length is 0 or > LongestName ? "voices" : name, content, cancellation);
        return staged.Succeeded ? await PreviewAsync(caller, staged.Value.Token, null, cancellation) : staged.Problem;
    }

    public async Task<Result<ImportPreview>> StagePasteAsync(Caller caller, string text, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Problem.Invalid("There is nothing to bring in yet. Paste one voice a line.", "text");
        }

        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await StageAsync(caller, "pasted.txt", content, cancellation);
    }

    public async Task<Result<ImportPreview>> PreviewAsync(Caller caller, string upload, VoiceMapping? mapping, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        return await look.AtAsync(caller, upload, mapping, null, cancellation);
    }

    public async Task<Result<StartedImport>> StartImportAsync(Caller caller, string upload, VoiceMapping mapping, CancellationToken cancellation)
    {
        var preview = await PreviewAsync(caller, upload, mapping, cancellation);
        if (!preview.Succeeded)
        {
            return preview.Problem;
        }

        if (Unknown(preview.Value, mapping) is { } problem)
        {
            return problem;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var import = await AddAsync(db, caller, preview.Value, mapping, cancellation);
        var job = await jobs.StartAsync(caller, ImportVoicesJob.JobKind, $"Bringing in {import.FileName}", new ImportInput(import.Id), cancellation);
        import.JobId = job.JobId;
        await db.VoiceImports.Where(i => i.Id == import.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.JobId, job.JobId), cancellation);
        return new StartedImport(import.Id, job.JobId);
    }

    public async Task<Result<IReadOnlyList<ImportOutcome>>> ImportsAsync(Caller caller, int limit, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var imports = await db.VoiceImports.AsNoTracking().OrderByDescending(i => i.Id).Take(Math.Clamp(limit, 1, MostOnAPage)).ToListAsync(cancellation);
        return Results.Of<IReadOnlyList<ImportOutcome>>([.. imports.Select(i => Outcome(caller, i))]);
    }

    public async Task<Result<ImportOutcome>> OutcomeAsync(Caller caller, long importId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.VoiceImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == importId, cancellation) is { } import
            ? Outcome(caller, import)
            : Problem.NotFound("There is no such import here.");
    }

    public async Task<Result<IReadOnlyList<Reject>>> RejectsAsync(Caller caller, long importId, int limit, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.VoiceImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == importId, cancellation) is not { } import)
        {
            return Problem.NotFound("There is no such import here.");
        }

        if ((import.ByKind != caller.Kind || import.ById != caller.Id) && !caller.Roles.HasFlag(Roles.Admin))
        {
            return Problem.Forbidden($"Rejected rows belong to the one who brought them in: {import.ByName}.");
        }

        var rows = await db.RejectedRows.AsNoTracking().Where(r => r.ImportId == importId).OrderBy(r => r.Line).ThenBy(r => r.Id).Take(limit).ToListAsync(cancellation);
        return Results.Of<IReadOnlyList<Reject>>([.. rows.Select(r => new Reject(r.Line, RejectReasons.Sentence(r.Reason), r.Raw))]);
    }

    private async Task<VoiceImport> AddAsync(ConsoleDb db, Caller caller, ImportPreview preview, VoiceMapping mapping, CancellationToken cancellation)
    {
        var (fileName, upload) = (preview.FileName, preview.Upload);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var import = db.VoiceImports.Add(new() { FileName = fileName, Upload = upload, Mapping = mapping, At = db.Now, ByKind = caller.Kind, ById = caller.Id, ByName = caller.Name }).Entity;
        await db.SaveChangesAsync(cancellation);
        db.Note(caller, Room.Voices, "start-import", "import", import.Id, $"Began to bring in '{fileName}'", string.Create(CultureInfo.InvariantCulture, $"/voices/import?import={import.Id}"));
        var staged = await shelf.FindAsync(caller, upload, cancellation);
        if (staged.Succeeded && preview.Columns.Count > 1)
        {
            var (shape, dialect) = look.ShapeOf(staged.Value);
            await MappingMemory.KeepAsync(db, caller, shape, dialect, fileName, mapping, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return import;
    }

    private ImportOutcome Outcome(Caller caller, VoiceImport i) => new(
        i.Id, i.JobId, i.FileName, i.ByName, i.At, i.FinishedAt is not null, i.Total, i.Imported, i.Duplicates, i.Rejected, i.OtherLanguage, i.TimesUnread, new Dictionary<string, long>(i.Redactions, StringComparer.Ordinal))
    {
        Languages = new Dictionary<string, long>(i.Languages, StringComparer.Ordinal),
        LeftOut = i.LeftOut,
        CanGoOn = i.FinishedAt is null && i.TakenOutAt is null && i.ByKind == caller.Kind && i.ById == caller.Id && shelf.Has(i.Upload),
        TakenOutAt = i.TakenOutAt,
        TakenOutByName = i.TakenOutByName,
        Stayed = i.Stayed,
        MayTakeOut = i.TakenOutAt is null && caller.May(Operation.VoicesImport) && ((i.ByKind == caller.Kind && i.ById == caller.Id) || caller.Roles.HasFlag(Roles.Admin)),
    };

    private static Problem? Unknown(ImportPreview preview, VoiceMapping mapping)
    {
        if (string.IsNullOrWhiteSpace(mapping.Text))
        {
            return Problem.Invalid("Choose the column that holds what people said.", "text");
        }

        var missing = mapping.Columns().FirstOrDefault(n => !preview.Columns.Contains(n, StringComparer.OrdinalIgnoreCase));
        return missing is null ? null : Problem.Invalid(
            string.Create(CultureInfo.InvariantCulture, $"'{preview.FileName}' has no column '{missing}'. Its columns are: {string.Join(", ", preview.Columns.Take(20))}."), "mapping");
    }
}
