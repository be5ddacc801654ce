using System.Globalization;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>The quotes of a brief that a model may be given, dealt out a few to each call so that the calls differ.</summary>
internal sealed class Evidence
{
    private const int MostInACall = 14;
    private readonly List<IReadOnlyList<GivenQuote>> byTheme;

    public Evidence(WriterBrief brief)
    {
        var number = 0;
        List<IReadOnlyList<GivenQuote>> themes = [];
        foreach (var theme in brief.Evidence)
        {
            List<GivenQuote> quotes = [];
            foreach (var quote in theme.Quotes)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"q{++number}");

                // a voice that speaks to machines is no help to a writer
                if (MachineTalk.IsAddressedToAMachine(quote.Text))
                {
                    Withheld++;
                    continue;
                }

                quotes.Add(new(id, theme, quote));
            }

            if (quotes.Count > 0)
            {
                themes.Add(quotes);
            }
        }

        byTheme = themes;
    }

    /// <summary>How many quotes are kept from the model.</summary>
    public int Withheld { get; }

    public bool IsEmpty => byTheme.Count == 0;

    /// <summary>The quotes of one call: every theme in turn, and of each theme others than the call before.</summary>
    public IReadOnlyList<GivenQuote> Deal(int call, int seed)
    {
        List<GivenQuote> dealt = [];
        var each = Math.Max(1, MostInACall / byTheme.Count);
        for (var i = 0; i < byTheme.Count && dealt.Count < MostInACall; i++)
        {
            var theme = byTheme[Wrap(i + (long)call + seed, byTheme.Count)];
            for (var k = 0; k < Math.Min(each, theme.Count) && dealt.Count < MostInACall; k++)
            {
                dealt.Add(theme[Wrap(((long)call * each) + k, theme.Count)]);
            }
        }

        return dealt;
    }

    private static int Wrap(long at, int count) => (int)(((at % count) + count) % count);
}
