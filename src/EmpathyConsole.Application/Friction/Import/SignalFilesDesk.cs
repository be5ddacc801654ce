using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Import;

/// <inheritdoc cref="ISignalFilesDesk" />
internal sealed class SignalFilesDesk(IDbContextFactory<ConsoleDb> databases, SignalStaging staging, SignalLook look, IJobs jobs) : ISignalFilesDesk, IDisposable
{
    private readonly SemaphoreSlim starting = new(1, 1);

    public void Dispose() => starting.Dispose();

    public async Task<Result<SignalPreview>> StageAsync(Caller caller, Stream file, string fileName, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsImport) is { } no)
        {
            return no;
        }

        var staged = await staging.PutAsync(caller, file, fileName, cancellation);
        var preview = await look.AtAsync(caller, staged, null, cancellation);
        if (!preview.Succeeded)
        {
            staging.Remove(staged.Token);
        }

        return preview;
    }

    public async Task<Result<SignalPreview>> PreviewAsync(Caller caller, string upload, SignalFileMapping? mapping, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsImport) is { } no)
        {
            return no;
        }

        var staged = await staging.FindAsync(caller, upload, cancellation);
        return staged.Succeeded ? await look.AtAsync(caller, staged.Value, mapping, cancellation) : staged.Problem;
    }

    public async Task<Result<JobProgress>> StartAsync(Caller caller, string upload, SignalFileMapping mapping, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsImport) is { } no)
        {
            return no;
        }

        var staged = await staging.FindAsync(caller, upload, cancellation);
        if (!staged.Succeeded)
        {
            return staged.Problem;
        }

        if (mapping.Trouble() is { } wrong)
        {
            return Problem.Invalid(wrong, "map");
        }

        await starting.WaitAsync(cancellation);
        try
        {
            return await StartOnceAsync(caller, staged.Value, mapping, cancellation);
        }
        finally
        {
            starting.Release();
        }
    }

    public async Task<Result<Done>> ForgetAsync(Caller caller, long rememberedId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsImport) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.RememberedSignalMappings.SingleOrDefaultAsync(r => r.Id == rememberedId, cancellation) is not { } remembered)
        {
            return Problem.NotFound("This mapping was forgotten already.");
        }

        db.RememberedSignalMappings.Remove(remembered);
        db.Note(caller, Room.Friction, "forget-mapping", "mapping", rememberedId, $"Forgot how signals from files like '{remembered.FileName}' are mapped", "/friction/import");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    /// <summary>A file that is being brought in already, by a second click or in another tab, is not begun again: the answer is the job that has it.</summary>
    private async Task<Result<JobProgress>> StartOnceAsync(Caller caller, StagedSignals staged, SignalFileMapping mapping, CancellationToken cancellation)
    {
        // the beginning of the import is what the record tells; this only changes what the next file is mapped as
        await using (var db = await databases.OpenAsync(caller, cancellation))
        {
            var begun = await db.Jobs.Where(j => j.Kind == SignalImportJob.KindName && (j.State == JobState.Waiting || j.State == JobState.Running) && j.Input.Contains(staged.Token)).Select(j => j.Id).FirstOrDefaultAsync(cancellation);
            if (begun > 0 && await jobs.GetAsync(caller, begun, cancellation) is { } running)
            {
                return running;
            }

            await SignalMemory.KeepAsync(db, caller, await look.ShapeAsync(staged, cancellation), staged.FileName, mapping, cancellation);
            await db.SaveChangesAsync(cancellation);
        }

        return await jobs.StartAsync(caller, SignalImportJob.KindName, $"Importing {staged.FileName}", new SignalImportInput(staged.Token, staged.FileName, mapping), cancellation);
    }
}
