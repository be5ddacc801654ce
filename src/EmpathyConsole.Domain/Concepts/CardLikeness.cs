namespace EmpathyConsole.Domain.Concepts;

/// <summary>How alike two concepts read, 0 to 1: the shared words of their visible text (Jaccard), with something added for the same angle and pattern.</summary>
public sealed class CardLikeness
{
    private const double SameAngle = 0.1;
    private const double SamePattern = 0.15;

    private readonly IReadOnlyList<TriageCard> cards;
    private readonly HashSet<string>[] words;

    public CardLikeness(IReadOnlyList<TriageCard> cards)
    {
        this.cards = cards;
        words = [.. cards.Select(c => Words(c.Text))];
    }

    /// <summary>Between the cards at two places of the list.</summary>
    public double Between(int a, int b)
    {
        var shared = words[a].Count(words[b].Contains);
        var all = words[a].Count + words[b].Count - shared;
        var alike = all == 0 ? 1 : (double)shared / all;
        var angle = string.Equals(cards[a].Angle, cards[b].Angle, StringComparison.Ordinal) ? SameAngle : 0;
        var pattern = string.Equals(cards[a].Pattern, cards[b].Pattern, StringComparison.Ordinal) ? SamePattern : 0;
        return (alike * (1 - SameAngle - SamePattern)) + angle + pattern;
    }

    private static HashSet<string> Words(ConceptText text)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in new[] { text.Headline, text.Body, text.Cta })
        {
            var start = -1;
            for (var i = 0; i <= part.Length; i++)
            {
                var inWord = i < part.Length && char.IsLetterOrDigit(part[i]);
                if (inWord && start < 0)
                {
                    start = i;
                }
                else if (!inWord && start >= 0)
                {
                    found.Add(part[start..i]);
                    start = -1;
                }
            }
        }

        return found;
    }
}
