using System.Globalization;
using System.Text;

namespace EmpathyConsole.Domain.Concepts.Handover;

/// <summary>The plain answer to "why do I see this": the step somebody is at, what people want there and whom it was written for. Nothing about a person.</summary>
public static class WhyYouSeeThis
{
    /// <param name="stage">The stage's name, or empty.</param>
    /// <param name="intent">What people want there, in a sentence, or empty.</param>
    /// <param name="challenge">What those it was written for find hard, or empty.</param>
    public static string Of(string stage, string intent, string challenge)
    {
        var text = new StringBuilder(stage.Length > 0 ? $"You see this because you are at this step with us: {Plain(stage)}." : "You see this because it may be of use to you now.");
        if (intent.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $" What people want here: {Plain(intent)}.");
        }

        if (challenge.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $" It was written with this in mind: {Plain(challenge)}.");
        }

        return text.Append(" The words are the same for everybody in that situation and hold nothing about you.").ToString();
    }

    private static string Plain(string words)
    {
        var trimmed = words.Trim().TrimEnd('.', '!');
        return trimmed.Length > 1 && char.IsUpper(trimmed[0]) && char.IsLower(trimmed[1]) ? char.ToLowerInvariant(trimmed[0]) + trimmed[1..] : trimmed;
    }
}
