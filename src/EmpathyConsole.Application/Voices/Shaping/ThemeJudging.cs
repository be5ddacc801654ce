using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>What every judgement of a theme does alike.</summary>
internal static class ThemeJudging
{
    private const int ShortestLabel = 2;
    private const int LongestLabel = 80;
    private const int LongestQuote = 160;

    public static string Link(long theme) => string.Create(CultureInfo.InvariantCulture, $"/voices?theme={theme}");

    /// <summary>The name without needless spaces, or why it is none.</summary>
    public static Result<string> Name(string? label)
    {
        var clean = string.Join(' ', (label ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length is < ShortestLabel or > LongestLabel
            ? Problem.Invalid("A theme's name has 2 to 80 characters. Write a short title, such as 'A subscription that is hard to leave'.", "label")
            : clean;
    }

    /// <summary>Adds a judgement with what stands now, before and after alike; whoever changes more writes it into it.</summary>
    public static ThemeJudgement Begin(ConsoleDb db, Caller caller, Theme theme, JudgementVerb verb, IReadOnlyList<long> others) => db.ThemeJudgements.Add(new()
    {
        ThemeId = theme.Id,
        ByKind = caller.Kind,
        ById = caller.Id,
        At = db.Now,
        Verb = verb,
        Others = others.Count > 0 ? others : null,
        StatusBefore = theme.Status,
        LabelBefore = theme.Label,
        RenamedBefore = theme.Renamed,
        JudgedAtBefore = theme.JudgedAt,
        JudgedByNameBefore = theme.JudgedByName,
        BuyingBefore = theme.Buying,
        ServesBefore = theme.Serves,
        StatusAfter = theme.Status,
        LabelAfter = theme.Label,
        BuyingAfter = theme.Buying,
        ServesAfter = theme.Serves,
    }).Entity;

    /// <summary>Keeps where voices were before a judgement that is saved already.</summary>
    public static void Remember(ConsoleDb db, ThemeJudgement judgement, IEnumerable<ThemeMove> moves)
    {
        foreach (var move in moves)
        {
            move.JudgementId = judgement.Id;
            db.ThemeMoves.Add(move);
        }
    }

    /// <summary>Says what a theme was merged into.</summary>
    public static async Task<Problem> MergedAsync(ConsoleDb db, Theme theme, CancellationToken cancellation)
    {
        var into = await db.Themes.Where(t => t.Id == theme.MergedInto).Select(t => t.Label).SingleOrDefaultAsync(cancellation);
        return Problem.Conflict($"'{theme.Label}' has been merged into '{into}'. Open that one, or have the merge taken back.");
    }

    public static async Task<Problem?> SaveAsync(ConsoleDb db, Theme theme, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Problem.Conflict($"'{theme.Label}' was changed by somebody else a moment ago. Look at it again, then decide.");
        }
    }

    /// <summary>The span that is quoted of a voice nobody cut yet: its first words, whole ones.</summary>
    public static (int Start, int Length) WholeQuote(string text)
    {
        var start = text.Length - text.TrimStart().Length;
        var length = text.Trim().Length;
        if (length > LongestQuote)
        {
            var space = text.LastIndexOf(' ', start + LongestQuote, LongestQuote / 2);
            length = space > start ? space - start : LongestQuote;
            length -= char.IsHighSurrogate(text[start + length - 1]) ? 1 : 0;
        }

        return (start, Math.Max(1, length));
    }
}
