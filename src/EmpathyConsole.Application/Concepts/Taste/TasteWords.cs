using System.Globalization;
using EmpathyConsole.Domain.Concepts.Taste;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>Says weights in plain words.</summary>
internal static class TasteWords
{
    /// <summary>What a weight says; "You" or "All of you".</summary>
    public static string Sentence(TasteFeature feature, double weight, double low, double high, double? held, bool shared)
    {
        var who = shared ? "Together you" : "You";
        if (held == 0)
        {
            return $"Struck out: {feature.Name.ToLowerInvariant()} changes no order.";
        }

        if (held is null && low <= 0 && high >= 0)
        {
            return weight == 0 ? $"Nothing learned about {feature.Name.ToLowerInvariant()} yet." : $"Not clear yet; {who.ToLowerInvariant()} may favour {(weight > 0 ? feature.More : feature.Less)}.";
        }

        var often = string.Create(CultureInfo.InvariantCulture, $"{Math.Exp(Math.Abs(weight)):0.0}");
        var strength = Math.Abs(weight) switch { < .15 => "slightly favour", < .5 => "favour", < 1.2 => "clearly favour", _ => "strongly favour" };
        return $"{who} {strength} {(weight > 0 ? feature.More : feature.Less)}: {feature.Step} makes it {often} times as likely to be {(weight > 0 ? "taken" : "left")}.";
    }

    /// <summary>How far a taste may be trusted.</summary>
    public static (TasteState State, string Sentence) State(double answers, TasteCurve? curve)
    {
        if (answers < LearnedTaste.Floor)
        {
            return (TasteState.TooFew, string.Create(CultureInfo.InvariantCulture, $"Still learning: {Math.Floor(answers):0} of {LearnedTaste.Floor} answers. Until then cards come by chance."));
        }

        if (curve is null)
        {
            return (TasteState.Unproven, "Still learning: it orders your cards, but only answers in a second campaign can show whether it foresees you.");
        }

        var last = curve.Points[^1].Shared;
        var foresaw = string.Create(CultureInfo.InvariantCulture, $"in campaigns it had not seen it foresaw {last.Value:0%} of the answers");
        if (curve.OverLonger.Low <= 0)
        {
            return (TasteState.Unproven, string.Create(CultureInfo.InvariantCulture, $"Still learning: {foresaw}, which is not surely better than \"the longer one wins\" with {curve.Longer.Value:0%}."));
        }

        // whoever likes short texts makes "the longer one wins" a poor rule, and beating a poor rule proves nothing
        return last.Low > .5
            ? (TasteState.Learned, string.Create(CultureInfo.InvariantCulture, $"Learned: {foresaw}, \"the longer one wins\" {curve.Longer.Value:0%}, chance 50%."))
            : (TasteState.Unproven, $"Still learning: {foresaw}, which is not surely better than chance with 50%.");
    }
}
