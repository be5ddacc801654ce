using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Voices.Language;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Language;

/// <summary>A phrase in context.</summary>
internal sealed partial class LanguageDesk
{
    private const int LongestPhrase = 80;
    private const int LongestSide = 60;
    private const int MostLines = 5_000;
    private const int MostOnAPage = 200;

    public async Task<Result<PhraseContexts>> ContextsAsync(Caller caller, string phrase, VoiceSlice within, ContextOrder order, int skip, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(within);
        var clean = (phrase ?? "").Trim();
        var finder = new PhraseFinder(clean.Length > LongestPhrase ? "" : clean);
        if (finder.Words.Count == 0)
        {
            return Problem.Invalid("Write a word or a short phrase to look for, at most 80 characters.", "phrase");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var voices = (await SliceQuery.OpenAsync(db, cancellation)).Of(within);
        foreach (var word in finder.Words.Where(w => !w.Contains('\'', StringComparison.Ordinal)).Take(LongestPhrase))
        {
            var pattern = LikePattern.Holding(word);
            // LIKE folds ASCII letters only
            if (word.All(char.IsAscii))
            {
                voices = voices.Where(v => EF.Functions.Like(v.Text, pattern, LikePattern.Escape));
            }
        }

        var (lines, said, found) = (new List<ContextLine>(), 0, 0);
        await foreach (var v in voices.OrderByDescending(v => v.Time).ThenByDescending(v => v.Id).Select(v => new { v.Id, v.Text, v.Source, v.Time, v.Channel, v.Segment }).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var before = found;
            foreach (var (start, length) in finder.In(v.Text))
            {
                found++;
                if (lines.Count < MostLines)
                {
                    lines.Add(new(new Quote(v.Id, start, length, v.Text.Substring(start, length)), Left(v.Text, start), Right(v.Text, start + length), v.Source, v.Time, v.Channel, v.Segment));
                }
            }

            said += found > before ? 1 : 0;
        }

        return new PhraseContexts(clean, [.. Ordered(lines, order).Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, MostOnAPage))], found, said);
    }

    private static IEnumerable<ContextLine> Ordered(List<ContextLine> lines, ContextOrder order) => order switch
    {
        ContextOrder.Before => lines.OrderBy(l => string.Join(' ', l.Before.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse()), StringComparer.OrdinalIgnoreCase),
        ContextOrder.Newest => lines,
        _ => lines.OrderBy(l => l.After.TrimStart(), StringComparer.OrdinalIgnoreCase),
    };

    private static string Left(string text, int end)
    {
        var from = Math.Max(0, end - LongestSide);
        if (from > 0)
        {
            var space = text.IndexOf(' ', from, end - from);
            from = space < 0 ? WholeFrom(text, from) : space + 1;
        }

        return OneLine(text[from..end]);
    }

    private static string Right(string text, int start)
    {
        var to = Math.Min(text.Length, start + LongestSide);
        if (to < text.Length)
        {
            var space = text.LastIndexOf(' ', to - 1, to - start);
            to = space <= start ? WholeFrom(text, to) : space;
        }

        return OneLine(text[start..to]);
    }

    /// <summary>Never between the two halves of one character.</summary>
    private static int WholeFrom(string text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
