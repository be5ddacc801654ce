using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices.Watching;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices;

/// <summary>Watched folders: what there is, adding, stopping, looking.</summary>
internal sealed class WatchDesk(IDbContextFactory<ConsoleDb> databases, IBringInDesk bringIn, WatchRoots roots) : IWatchDesk
{
    private const int FilesShown = 8;
    private const int LongestSource = 40;

    public async Task<Result<WatchList>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var lines = new List<WatchedFolderLine>();
        foreach (var folder in await db.WatchedFolders.AsNoTracking().OrderBy(f => f.Path).ToListAsync(cancellation))
        {
            var files = await db.WatchedFiles.AsNoTracking().Where(f => f.FolderId == folder.Id).OrderByDescending(f => f.SeenAt).ThenByDescending(f => f.Id).Take(FilesShown)
                .Select(f => new WatchedFileLine(f.Name, f.State, f.SeenAt, f.ImportId, f.Trouble)).ToListAsync(cancellation);
            lines.Add(new(folder.Id, folder.Path, folder.Source, folder.ByName, folder.LookedAt, folder.Trouble, files));
        }

        return new WatchList(roots.Paths, lines);
    }

    public async Task<Result<long>> WatchAsync(Caller caller, string path, string source, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            return Problem.Invalid("Write which folder to watch.", "path");
        }

        if ((source ?? "").Trim().Length > LongestSource)
        {
            return Problem.Invalid("A source has at most 40 characters: survey, review, ticket.", "source");
        }

        var allowed = WatchedPath.Allow(roots, path.Trim());
        if (!allowed.Succeeded)
        {
            return allowed.Problem;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.WatchedFolders.AnyAsync(f => f.Path == allowed.Value, cancellation))
        {
            return Problem.Conflict("This folder is watched already.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var folder = db.WatchedFolders.Add(new()
        {
            Path = allowed.Value,
            Source = (source ?? "").Trim(),
            ByKind = caller.Kind,
            ById = caller.Id,
            ByName = caller.Name,
            ByRoles = caller.Roles,
            AddedAt = db.Now,
        }).Entity;
        await db.SaveChangesAsync(cancellation);
        db.Note(caller, Room.Voices, "watch", "folder", folder.Id, $"Watches the folder '{Path.GetFileName(folder.Path)}' for voices", "/voices/import");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return folder.Id;
    }

    public async Task<Result<Done>> StopAsync(Caller caller, long folderId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.WatchedFolders.SingleOrDefaultAsync(f => f.Id == folderId, cancellation) is not { } folder)
        {
            return Problem.NotFound("This folder is no longer watched.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.WatchedFolders.Remove(folder);
        await db.WatchedFiles.Where(f => f.FolderId == folderId).ExecuteDeleteAsync(cancellation);
        db.Note(caller, Room.Voices, "stop-watching", "folder", folderId, $"No longer watches the folder '{Path.GetFileName(folder.Path)}'", "/voices/import");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<int>> LookAsync(Caller caller, long folderId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.WatchedFolders.SingleOrDefaultAsync(f => f.Id == folderId, cancellation) is { } folder
            ? await new FolderLook(db, bringIn, roots, folder).TakeAsync(cancellation)
            : Problem.NotFound(string.Create(CultureInfo.InvariantCulture, $"There is no watched folder {folderId} here."));
    }
}
