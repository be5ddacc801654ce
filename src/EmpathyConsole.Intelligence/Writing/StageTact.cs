using System.Text.RegularExpressions;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>What a stage does not bear.</summary>
public static partial class StageTact
{
    /// <summary>
    /// Whether a line speaks of another step of the journey: of a purchase before there is one, of the first days on an
    /// advertisement, of buying to somebody who asks for help. A stage of one's own bears everything.
    /// </summary>
    public static bool IsOffStage(string text, string stage) => stage switch
    {
        "ad-click" or "landing-page" => Bought().IsMatch(text) || FirstDays().IsMatch(text) || Filling().IsMatch(text),
        "form-fill" or "consultation-booking" => Bought().IsMatch(text) || FirstDays().IsMatch(text) || Comparing().IsMatch(text),
        "nurture-email" => FirstDays().IsMatch(text) || Filling().IsMatch(text),
        "onboarding" => Comparing().IsMatch(text) || Filling().IsMatch(text),
        "support" => Comparing().IsMatch(text) || FirstDays().IsMatch(text) || Selling().IsMatch(text),
        _ => false,
    };

    /// <summary>
    /// Whether a line fits the step in general terms: nothing is left to decide in the first days or where somebody needs help, and
    /// who has bought nothing yet has said nothing kind.
    /// </summary>
    internal static bool Bears(Piece piece, string stage) => stage switch
    {
        "onboarding" or "support" => !Deciding().IsMatch(piece.Text),
        "ad-click" or "landing-page" or "form-fill" or "consultation-booking" => !Thanking().IsMatch(piece.Text),
        _ => true,
    };

    [GeneratedRegex(@"\b(?:thank(?:s| you) for (?:buying|ordering|joining|your order|your purchase|beginning)|your (?:order|purchase|membership)|welcome back|now that you (?:own|have))\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bought();

    [GeneratedRegex(@"\b(?:(?:your|the|in) first (?:days?|weeks?)|first try|first days|settle in|find(?:ing)? your feet|begin(?:ning)? with us)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstDays();

    [GeneratedRegex(@"\b(?:this form|the form|fill in|that box|first box)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filling();

    [GeneratedRegex(@"\b(?:if you are comparing|compare us|put us on the list|before you decide anything|checkout|judge us by the first)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comparing();

    [GeneratedRegex(@"\bdecid\w*\b|\bdecision\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Deciding();

    [GeneratedRegex(@"\b(?:you (?:liked|noticed|said something kind|had (?:a )?kind words?)|thank you for (?:saying|noticing|telling|your words|taking)|thanks? for the kind|your words about|a thank-you)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thanking();

    [GeneratedRegex(@"\b(?:buy|order now|browse|join us|worth a try|fancy|in the mood for|come in and look)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Selling();
}
