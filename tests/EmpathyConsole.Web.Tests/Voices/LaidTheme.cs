using EmpathyConsole.Application.Voices;
using EmpathyConsole.Testing;

namespace EmpathyConsole.Web.Tests.Voices;

/// <summary>A theme of three voices, laid down without finding it.</summary>
internal static class LaidTheme
{
    /// <returns>The theme, and its voices, the most typical first.</returns>
    public static async Task<(long Theme, IReadOnlyList<long> Voices)> LayAsync(TestConsole console)
    {
        await using var db = await console.OpenAsync();
        var theme = new Theme { Label = "Powder that clumps", FoundAt = db.Now };
        db.Themes.Add(theme);
        var voices = Enumerable.Range(0, 3).Select(i => new Verbatim { Text = $"The powder clumps, number {i}", Source = "survey", Hash = [(byte)i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] }).ToList();
        db.Verbatims.AddRange(voices);
        await db.SaveChangesAsync();
        db.ThemeMembers.AddRange(voices.Select((v, i) => new ThemeMember { ThemeId = theme.Id, VerbatimId = v.Id, Rank = i + 1, QuoteLength = v.Text.Length }));
        await db.SaveChangesAsync();
        return (theme.Id, [.. voices.Select(v => v.Id)]);
    }
}
