using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Baselines;

/// <summary>The baselines of one workspace. Knows nothing of callers and rights.</summary>
internal sealed class BaselineBook(IDbContextFactory<ConsoleDb> databases)
{
    public async Task<Baseline?> FindAsync(long workspace, long id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.WorkspaceId = workspace;
        return await db.Baselines.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellation);
    }

    /// <summary>Filters in one order, so that the same ones read the same.</summary>
    public static string FiltersOf(FrictionQuestion question) =>
        QuestionText.Filters(question.Filters.Distinct().OrderBy(f => f.Dimension).ThenBy(f => f.Not).ThenBy(f => f.Value, StringComparer.Ordinal));

    public static string CutsOf(FrictionQuestion question) => string.Join(',', question.By.Select(Dimensions.Slug));
}
