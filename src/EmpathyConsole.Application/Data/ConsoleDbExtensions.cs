using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

/// <summary>Opens the database for a caller.</summary>
public static class ConsoleDbExtensions
{
    /// <summary>One context for one operation, in the caller's workspace.</summary>
    public static async Task<ConsoleDb> OpenAsync(this IDbContextFactory<ConsoleDb> databases, Caller caller, CancellationToken cancellation)
    {
        var db = await databases.CreateDbContextAsync(cancellation);
        db.WorkspaceId = caller.Workspace;
        return db;
    }
}
