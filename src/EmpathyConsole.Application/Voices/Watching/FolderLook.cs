using System.Security.Cryptography;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Watching;

/// <summary>
/// One look into a watched folder. A file is taken when two looks found it the same size and age, so that none is read while it is still
/// being written; each content once. Nothing in the folder is changed or moved.
/// </summary>
internal sealed class FolderLook(ConsoleDb db, IBringInDesk desk, WatchRoots roots, WatchedFolder folder)
{
    private const int MostFiles = 1_000;
    private static readonly string[] Kinds = [".csv", ".tsv", ".txt", ".xlsx", ".json", ".jsonl", ".ndjson"];

    /// <summary>Gives how many files were taken.</summary>
    public async Task<Result<int>> TakeAsync(CancellationToken cancellation)
    {
        folder.LookedAt = db.Now;
        try
        {
            var allowed = WatchedPath.Allow(roots, folder.Path);
            folder.Trouble = allowed.Succeeded ? null : allowed.Problem.Sentence;
            var taken = allowed.Succeeded ? await TakeAllAsync(allowed.Value, cancellation) : 0;
            await db.SaveChangesAsync(cancellation);
            return allowed.Succeeded ? taken : allowed.Problem;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            folder.Trouble = "The folder could not be read. Check that the console may read it.";
            await db.SaveChangesAsync(cancellation);
            return Problem.Conflict(folder.Trouble);
        }
    }

    private async Task<int> TakeAllAsync(string path, CancellationToken cancellation)
    {
        var taken = 0;
        var known = (await db.WatchedFiles.Where(f => f.FolderId == folder.Id).OrderBy(f => f.Id).ToListAsync(cancellation)).GroupBy(f => f.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        foreach (var file in new DirectoryInfo(path).EnumerateFiles().Where(f => f.LinkTarget is null && !f.Name.StartsWith('.') && !f.Name.StartsWith('~') && Kinds.Contains(f.Extension, StringComparer.OrdinalIgnoreCase)).OrderBy(f => f.Name, StringComparer.Ordinal).Take(MostFiles))
        {
            cancellation.ThrowIfCancellationRequested();
            var seen = known.GetValueOrDefault(file.Name);
            if (seen is null || seen.Bytes != file.Length || seen.WrittenTicks != file.LastWriteTimeUtc.Ticks)
            {
                Saw(seen, file);
            }
            else if (seen.State == WatchedState.Waiting && file.Length > 0)
            {
                taken += await TakeAsync(seen, file, cancellation) ? 1 : 0;
                await db.SaveChangesAsync(cancellation);
            }
        }

        return taken;
    }

    /// <summary>New, or changed since: a file that was taken and has grown is a new one.</summary>
    private void Saw(WatchedFile? seen, FileInfo file)
    {
        var row = seen is { State: WatchedState.Waiting } ? seen : db.WatchedFiles.Add(new() { FolderId = folder.Id, Name = file.Name }).Entity;
        (row.Bytes, row.WrittenTicks, row.SeenAt) = (file.Length, file.LastWriteTimeUtc.Ticks, db.Now);
    }

    private async Task<bool> TakeAsync(WatchedFile seen, FileInfo file, CancellationToken cancellation)
    {
        await using var content = file.Open(new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        seen.Hash = await SHA256.HashDataAsync(content, cancellation);
        seen.SeenAt = db.Now;
        var former = await db.WatchedFiles.AsNoTracking().Where(f => f.FolderId == folder.Id && f.Hash == seen.Hash && f.Id != seen.Id && f.ImportId != null).OrderBy(f => f.Id).FirstOrDefaultAsync(cancellation);
        if (former is not null)
        {
            (seen.State, seen.ImportId) = (WatchedState.Same, former.ImportId);
            return false;
        }

        content.Position = 0;
        var caller = new Caller(folder.WorkspaceId, folder.ByKind, folder.ById, folder.ByName, folder.ByRoles);

        // the key makes a look that was cut short between import and note find the import again
        var started = await desk.PushAsync(caller, new VoicePush(file.Name, content, folder.Source.Length > 0 ? folder.Source : null, null, $"watched-{Convert.ToHexStringLower(seen.Hash)}"), cancellation);
        seen.State = started.Succeeded ? WatchedState.Taken : WatchedState.Refused;
        seen.ImportId = started.Succeeded ? started.Value.ImportId : null;
        seen.Trouble = started.Problem?.Sentence;
        return started.Succeeded;
    }
}
