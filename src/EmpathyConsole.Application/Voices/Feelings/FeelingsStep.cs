using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Readers.Emotions;
using EmpathyConsole.Intelligence.Voices;
using EmpathyConsole.Intelligence.Voices.Fears;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Feelings;

/// <summary>
/// The last step of finding themes: reads the emotions of each theme, and infers fears from pairs of cues. Done anew each time and in one
/// transaction, so that it can be repeated after the program was killed.
/// </summary>
internal static class FeelingsStep
{
    // an interval of 7 points at most; more voices would cost time and tell little
    private const int MostRead = 200;
    private const int FewestPairs = 4;

    /// <param name="db">Nothing else may be pending in it.</param>
    /// <param name="voices">All English voices, block by block: they need not be in memory together.</param>
    /// <param name="cancellation">Looked at between blocks.</param>
    public static async Task RunAsync(ConsoleDb db, IEnumerable<IReadOnlyList<VoiceText>> voices, CancellationToken cancellation)
    {
        var pairs = voices.SelectMany(block => block.AsParallel().AsOrdered().WithCancellation(cancellation)
                .SelectMany(v => FearReader.Read(v.Text).Select(pair => (Voice: v.Id, Pair: pair))).ToList())
            .ToLookup(p => p.Pair.Inference.Name, StringComparer.Ordinal);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await InferAsync(db, pairs, cancellation);
        await ReadAsync(db, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task InferAsync(ConsoleDb db, ILookup<string, (long Voice, FearPair Pair)> pairs, CancellationToken cancellation)
    {
        var before = await db.Themes.Where(t => t.Inferred).ToListAsync(cancellation);
        await db.InferredSpans.ExecuteDeleteAsync(cancellation);
        var themes = new List<(Theme Theme, string Inference)>();
        foreach (var row in InferenceTable.Rows)
        {
            var theme = before.Find(t => t.Inference == row.Name);
            if (theme is null && pairs[row.Name].Count() < FewestPairs)
            {
                continue;
            }

            if (theme is null)
            {
                theme = db.Themes.Add(new() { Inferred = true, Inference = row.Name, Kind = ThemeKind.Fear, Label = row.Label, FoundAt = db.Now }).Entity;
            }
            else if (pairs[row.Name].Count() < FewestPairs && theme.Status == ThemeStatus.New && !theme.Renamed)
            {
                db.Themes.Remove(theme);
                continue;
            }

            (theme.FoundLabel, theme.Count) = (row.Label, pairs[row.Name].Count());
            theme.Label = theme.Renamed ? theme.Label : row.Label;
            themes.Add((theme, row.Name));
        }

        await db.SaveChangesAsync(cancellation);
        db.InferredSpans.AddRange(themes.SelectMany(t => pairs[t.Inference].Select(p => new InferredSpan
        {
            ThemeId = t.Theme.Id,
            VerbatimId = p.Voice,
            FirstStart = p.Pair.FirstStart,
            FirstLength = p.Pair.FirstLength,
            SecondStart = p.Pair.SecondStart,
            SecondLength = p.Pair.SecondLength,
        })));
    }

    private static async Task ReadAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var reader = EmotionReader.Shipped;
        foreach (var theme in await db.Themes.Where(t => !t.Inferred).ToListAsync(cancellation))
        {
            var ids = await db.ThemeMembers.Where(m => m.ThemeId == theme.Id).OrderBy(m => m.Rank).ThenBy(m => m.VerbatimId).Select(m => m.VerbatimId).ToListAsync(cancellation);
            var read = Math.Min(MostRead, ids.Count);

            // evenly from the most typical to the least, so that neither end speaks for all
            var chosen = Enumerable.Range(0, read).Select(i => ids[(int)((long)i * ids.Count / read)]).ToList();
            var texts = await db.Verbatims.Where(v => chosen.Contains(v.Id)).Select(v => v.Text).ToListAsync(cancellation);
            var felt = texts.AsParallel().WithCancellation(cancellation)
                .SelectMany(text => reader.Emotions(text).Where(r => r.Said && r.Label != EmotionGroups.Neutral).Select(r => r.Label))
                .GroupBy(label => label, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

            // in a fixed order, so that what is stored does not depend on threads
            theme.Feelings = new(texts.Count, felt.OrderBy(f => f.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal), reader.Name);
        }
    }
}
