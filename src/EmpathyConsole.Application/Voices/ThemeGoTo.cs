using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices;

/// <summary>Themes to jump to.</summary>
internal sealed class ThemeGoTo(IDbContextFactory<ConsoleDb> databases) : IGoToSource
{
    public async Task<IReadOnlyList<GoToItem>> FindAsync(Caller caller, string text, int limit, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is not null)
        {
            return [];
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var part = LikePattern.Holding(text.Trim());
        var themes = await db.Themes.AsNoTracking().Where(t => t.Status != ThemeStatus.Rejected && t.MergedInto == null && EF.Functions.Like(t.Label, part, LikePattern.Escape))
            .OrderByDescending(t => t.Count).ThenBy(t => t.Id).Take(limit).Select(t => new { t.Id, t.Label, t.Inferred }).ToListAsync(cancellation);
        return [.. themes.Select(t => new GoToItem(t.Inferred ? "Inferred fear" : "Theme", t.Label, "hearing", string.Create(CultureInfo.InvariantCulture, $"/voices?theme={t.Id}")))];
    }
}
