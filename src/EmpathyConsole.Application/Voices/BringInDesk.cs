using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Mining;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices;

/// <summary>Remembered mappings, going on, taking out again, pushes.</summary>
internal sealed class BringInDesk(IDbContextFactory<ConsoleDb> databases, IVoicesDesk voices, ImportLook look, StagingShelf shelf, IEnumerable<IVoiceHold> holds, IJobs jobs) : IBringInDesk
{
    private const int LongestKey = 200;
    private static readonly Problem NoImport = Problem.NotFound("There is no such import here.");

    public async Task<Result<ImportPreview>> PreviewFromAsync(Caller caller, string upload, string source, CancellationToken cancellation) =>
        caller.Refusal(Operation.VoicesImport) is { } no ? no : await look.AtAsync(caller, upload, null, source, cancellation);

    public async Task<Result<Done>> ForgetAsync(Caller caller, long rememberedId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.RememberedMappings.SingleOrDefaultAsync(r => r.Id == rememberedId, cancellation) is not { } remembered)
        {
            return Problem.NotFound("This mapping was forgotten already.");
        }

        db.RememberedMappings.Remove(remembered);
        db.Note(caller, Room.Voices, "forget-mapping", "mapping", rememberedId, $"Forgot how files like '{remembered.FileName}' are mapped", "/voices/import");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<StartedImport>> GoOnAsync(Caller caller, long importId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.VoiceImports.SingleOrDefaultAsync(i => i.Id == importId, cancellation) is not { } import)
        {
            return NoImport;
        }

        if (import.FinishedAt is not null || import.TakenOutAt is not null || import.ByKind != caller.Kind || import.ById != caller.Id || !shelf.Has(import.Upload))
        {
            return Problem.Conflict("This import can't go on: it has ended, its file is gone, or somebody else began it. Bring the file in again; what is here already is not added twice.");
        }

        if (await jobs.GetAsync(caller, import.JobId, cancellation) is { Ended: false } running)
        {
            return new StartedImport(importId, running.JobId);
        }

        var job = await jobs.StartAsync(caller, ImportVoicesJob.JobKind, $"Bringing in {import.FileName}", new ImportInput(importId), cancellation);
        import.JobId = job.JobId;
        db.Note(caller, Room.Voices, "go-on", "import", importId, $"Went on bringing in '{import.FileName}'", Link(importId));
        await db.SaveChangesAsync(cancellation);
        return new StartedImport(importId, job.JobId);
    }

    public async Task<Result<TakenOut>> TakeOutAsync(Caller caller, long importId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.VoiceImports.SingleOrDefaultAsync(i => i.Id == importId, cancellation) is not { } import)
        {
            return NoImport;
        }

        if ((import.ByKind != caller.Kind || import.ById != caller.Id) && !caller.Roles.HasFlag(Roles.Admin))
        {
            return Problem.Forbidden($"Only {import.ByName}, who brought it in, or an admin can take this import out again.");
        }

        if (import.TakenOutAt is not null)
        {
            return Problem.Conflict($"'{import.FileName}' was taken out already, by {import.TakenOutByName}.");
        }

        if (await jobs.GetAsync(caller, import.JobId, cancellation) is { Ended: false })
        {
            return Problem.Conflict($"'{import.FileName}' is still being brought in. Cancel that first.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var going = holds.Aggregate(db.Verbatims.Where(v => v.ImportId == importId), (left, hold) =>
        {
            var held = hold.Held(db);
            return left.Where(v => !held.Contains(v.Id));
        });
        await db.ThemeMembers.Where(m => going.Any(v => v.Id == m.VerbatimId)).ExecuteDeleteAsync(cancellation);

        // with its members gone every voice is still held or not held as before: no judged theme lost one
        var went = await going.ExecuteDeleteAsync(cancellation);
        await db.RejectedRows.Where(r => r.ImportId == importId).ExecuteDeleteAsync(cancellation);
        var stayed = await db.Verbatims.LongCountAsync(v => v.ImportId == importId, cancellation);
        (import.TakenOutAt, import.TakenOutByName, import.Stayed) = (db.Now, caller.Name, stayed);
        db.Note(caller, Room.Voices, "take-out", "import", importId, string.Create(CultureInfo.InvariantCulture, $"Took '{import.FileName}' out again: {went:N0} voices went, {stayed:N0} stayed"), Link(importId));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        shelf.Remove(import.Upload);
        return new TakenOut(went, stayed, went > 0 ? await MineThemesJob.QueueAsync(jobs, caller, cancellation) : null);
    }

    public async Task<Result<StartedImport>> PushAsync(Caller caller, VoicePush push, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        if (push.Key is { Length: 0 or > LongestKey })
        {
            return Problem.Invalid("An idempotency key has 1 to 200 characters.", "Idempotency-Key");
        }

        var staged = await shelf.PutAsync(caller, push.FileName, push.Content, cancellation);
        if (!staged.Succeeded)
        {
            return staged.Problem;
        }

        var hash = push.Key is null ? null : await HashAsync(staged.Value.Token, push, cancellation);
        if (push.Key is not null && await FormerAsync(caller, push.Key, hash!, cancellation) is { } former)
        {
            shelf.Remove(staged.Value.Token);
            return former;
        }

        var preview = await look.AtAsync(caller, staged.Value.Token, null, push.Source, cancellation);
        if (!preview.Succeeded)
        {
            shelf.Remove(staged.Value.Token);
            return preview.Problem;
        }

        var mapping = MappingText.Read(push.Map ?? "", preview.Value.Mapping with { DefaultSource = push.Source ?? preview.Value.Mapping.DefaultSource });
        var started = mapping.Succeeded ? await voices.StartImportAsync(caller, staged.Value.Token, mapping.Value, cancellation) : mapping.Problem;
        if (!started.Succeeded)
        {
            shelf.Remove(staged.Value.Token);
        }
        else if (push.Key is not null)
        {
            await using var db = await databases.OpenAsync(caller, cancellation);
            await db.VoiceImports.Where(i => i.Id == started.Value.ImportId).ExecuteUpdateAsync(s => s.SetProperty(i => i.PushKey, push.Key).SetProperty(i => i.PushHash, hash), cancellation);
        }

        return started;
    }

    private static string Link(long importId) => string.Create(CultureInfo.InvariantCulture, $"/voices/import?import={importId}");

    /// <summary>What the same sender sent under this key before.</summary>
    private async Task<Result<StartedImport>?> FormerAsync(Caller caller, string key, byte[] hash, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var former = await db.VoiceImports.AsNoTracking().OrderByDescending(i => i.Id).FirstOrDefaultAsync(i => i.PushKey == key && i.ByKind == caller.Kind && i.ById == caller.Id, cancellation);
        if (former is null)
        {
            return null;
        }

        if (!hash.AsSpan().SequenceEqual(former.PushHash))
        {
            return Problem.Conflict($"The idempotency key '{key}' was used for other content. Give every push a key of its own.");
        }

        // an import that stopped goes on where it was
        return former.FinishedAt is null && await jobs.GetAsync(caller, former.JobId, cancellation) is { Ended: true }
            ? await GoOnAsync(caller, former.Id, cancellation)
            : new StartedImport(former.Id, former.JobId);
    }

    private async Task<byte[]> HashAsync(string token, VoicePush push, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = shelf.Read(token);
        hash.AppendData(await SHA256.HashDataAsync(file, cancellation));
        hash.AppendData(Encoding.UTF8.GetBytes($"{push.Source}\u001f{push.Map}"));
        return hash.GetHashAndReset();
    }
}
