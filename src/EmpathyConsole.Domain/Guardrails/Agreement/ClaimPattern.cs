using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Agreement;

/// <summary>How one sort of claim is written. Runs without backtracking, so in time linear in the text.</summary>
internal sealed class ClaimPattern(AgreementOn on, string pattern, Func<Match, (string Topic, string Value)?> read)
{
    private readonly Regex regex = new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A sort that has one topic and one value.</summary>
    public ClaimPattern(AgreementOn on, string topic, string value, string pattern)
        : this(on, pattern, _ => (topic, value))
    {
    }

    public IEnumerable<CampaignClaim> In(string text)
    {
        foreach (Match match in regex.Matches(text))
        {
            if (read(match) is { } claim)
            {
                var words = match.Value.Trim();
                yield return new(on, claim.Topic, claim.Value, match.Index + match.Value.IndexOf(words, StringComparison.Ordinal), words.Length, words);
            }
        }
    }
}
