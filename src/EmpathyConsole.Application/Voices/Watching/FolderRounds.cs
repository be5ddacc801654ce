using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmpathyConsole.Application.Voices.Watching;

/// <summary>Looks into every watched folder of every workspace, once a call; the hosting program calls each minute.</summary>
public sealed partial class FolderRounds(IDbContextFactory<ConsoleDb> databases, IWatchDesk desk, ILogger<FolderRounds> log)
{
    public async Task LookAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        foreach (var folder in await db.WatchedFolders.IgnoreQueryFilters().AsNoTracking().ToListAsync(cancellation))
        {
            try
            {
                await desk.LookAsync(new Caller(folder.WorkspaceId, folder.ByKind, folder.ById, folder.ByName, folder.ByRoles), folder.Id, cancellation);
            }
            catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException or IOException)
            {
                LogTrouble(e, folder.Id);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The watched folder {FolderId} could not be looked into; trying again")]
    private partial void LogTrouble(Exception exception, long folderId);
}
