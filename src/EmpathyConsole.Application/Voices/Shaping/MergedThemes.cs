using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>Finds a theme under the id it had before it was merged.</summary>
internal static class MergedThemes
{
    // a chain is as long as there were merges, each into another; a circle, which no desk makes, must not hang a page
    private const int LongestChain = 1000;

    /// <summary>The theme, or the one it went into at last; null when there is none.</summary>
    public static async Task<Theme?> FindAsync(ConsoleDb db, long themeId, CancellationToken cancellation)
    {
        var theme = await db.Themes.AsNoTracking().SingleOrDefaultAsync(t => t.Id == themeId, cancellation);
        for (var steps = 0; steps < LongestChain && theme?.MergedInto is { } next; steps++)
        {
            theme = await db.Themes.AsNoTracking().SingleOrDefaultAsync(t => t.Id == next, cancellation);
        }

        return theme;
    }
}
