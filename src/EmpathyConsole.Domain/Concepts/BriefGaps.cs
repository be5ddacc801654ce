namespace EmpathyConsole.Domain.Concepts;

/// <summary>Finds what a brief lacks before a writer can start.</summary>
public static class BriefGaps
{
    /// <summary>The most concepts one run may be asked for.</summary>
    public const int MostConcepts = 200;

    /// <summary>In the order of the form; empty when the writer can start.</summary>
    public static IReadOnlyList<BriefGap> Of(BriefOutline brief)
    {
        var gaps = new List<BriefGap>();
        void Ask(bool missing, string field, string sentence)
        {
            if (missing)
            {
                gaps.Add(new(field, sentence));
            }
        }

        Ask(string.IsNullOrWhiteSpace(brief.Name), "name", "Give the brief a name, so that people can find it again.");
        Ask(string.IsNullOrWhiteSpace(brief.Goal), "goal", "Say what should be different for the customer, or for you, when this works.");
        Ask(!brief.HasPersona, "persona", "Choose whom it is for.");
        Ask(!brief.HasStage, "stage", "Choose the stage of the journey; its intent, fear and effort come along.");
        Ask(ConceptChannels.Find(brief.Channel) is null, "channel", "Choose where the customer will meet it.");
        Ask(!brief.HasValue, "value", "Choose the brand value every concept has to show.");
        Ask(brief.Themes == 0, "themes", "Choose at least one theme or collection: every concept rests on something a customer said.");
        Ask(brief.Themes > 0 && brief.Quotes == 0, "themes", "What is chosen holds no quotes the writer can use. Choose a theme, or a collection with quotes of sorted voices.");
        Ask(Contradicts(brief), "mustSay", "What every concept must say holds a phrase that none may say. Change one of the two.");
        Ask(brief.Count is < 1 or > MostConcepts, "count", "Ask for 1 to 200 concepts.");
        return gaps;
    }

    private static bool Contradicts(BriefOutline brief) =>
        brief.MustNotSay.Any(phrase => phrase.Length > 0 && brief.MustSay.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
