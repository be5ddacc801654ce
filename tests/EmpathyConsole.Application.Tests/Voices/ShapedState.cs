using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Tests.Voices;

/// <summary>Everything a judgement of themes may change, as text lines that can be compared.</summary>
internal static class ShapedState
{
    public static async Task<IReadOnlyList<string>> ReadAsync(TestConsole console)
    {
        await using var db = await console.OpenAsync();
        var themes = await db.Themes.AsNoTracking().OrderBy(t => t.Id).ToListAsync();
        var members = await db.ThemeMembers.AsNoTracking().OrderBy(m => m.VerbatimId).ToListAsync();
        var kept = await db.KeptUnsorted.AsNoTracking().OrderBy(k => k.VerbatimId).Select(k => k.VerbatimId).ToListAsync();
        return
        [
            .. themes.Select(t => FormattableString.Invariant($"theme {t.Id} {t.Label} {t.Status} {t.Renamed} {t.Count} {t.MergedInto} {t.Buying} {string.Join('|', t.Serves ?? [])} {t.JudgedAt:O} {t.JudgedByName}")),
            .. members.Select(m => FormattableString.Invariant($"voice {m.VerbatimId} in {m.ThemeId} at {m.Rank} {m.Contrast} {m.Similarity} {m.QuoteStart}+{m.QuoteLength} {m.Pinned}")),
            .. kept.Select(id => FormattableString.Invariant($"kept out {id}")),
        ];
    }
}
