using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Voices.Prose;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Prose;

/// <summary>The quotes of a theme that a model gets: the most typical, and the three that differ most. Stored voices are redacted.</summary>
internal sealed class GivenQuotes
{
    public const int Most = 12;
    private const int Different = 3;
    private const int LongestQuote = 600;

    private GivenQuotes(List<Quote> quotes)
    {
        ById = quotes.Select((q, i) => (Id: string.Create(CultureInfo.InvariantCulture, $"q{i + 1}"), Quote: q)).ToDictionary(q => q.Id, q => q.Quote, StringComparer.Ordinal);
        Given = [.. ById.Select(q => new ProseQuote(q.Key, q.Value.Text))];
    }

    public IReadOnlyList<ProseQuote> Given { get; }

    public IReadOnlyDictionary<string, Quote> ById { get; }

    public static async Task<GivenQuotes> OfAsync(ConsoleDb db, long themeId, CancellationToken cancellation)
    {
        var rows = await (
            from member in db.ThemeMembers
            where member.ThemeId == themeId && (member.Rank <= Most * 2 || (member.Contrast >= 1 && member.Contrast <= Different))
            join verbatim in db.Verbatims on member.VerbatimId equals verbatim.Id
            orderby member.Contrast >= 1 && member.Contrast <= Different descending, member.Rank, member.Id
            select new { verbatim.Id, verbatim.Text, member.QuoteStart, member.QuoteLength }).AsNoTracking().ToListAsync(cancellation);
        var quotes = rows.Select(r => Quote.Cut(r.Id, r.Text, r.QuoteStart, Whole(r.Text, r.QuoteStart, r.QuoteLength))).OfType<Quote>();
        return new([.. quotes.DistinctBy(q => q.Text, StringComparer.Ordinal).Take(Most)]);
    }

    // a long quote is cut, but not through a pair of surrogates
    private static int Whole(string text, int start, int length) =>
        length > LongestQuote && start >= 0 && start + LongestQuote < text.Length ? LongestQuote - (char.IsLowSurrogate(text[start + LongestQuote]) ? 1 : 0) : length;
}
