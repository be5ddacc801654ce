namespace EmpathyConsole.Domain.Concepts;

/// <summary>The reasons with their words and their keys, in the order they are shown.</summary>
public static class TriageReasons
{
    /// <summary>Every reason once; the keys lie in the order of a hand at rest.</summary>
    public static IReadOnlyList<(TriageReason Reason, char Key, string Words)> All { get; } =
    [
        (TriageReason.Fear, 'A', "fear"),
        (TriageReason.Urgency, 'S', "urgency"),
        (TriageReason.OffValue, 'D', "off value"),
        (TriageReason.Cliche, 'F', "cliché"),
        (TriageReason.WrongMoment, 'G', "wrong moment"),
        (TriageReason.OffBrief, 'H', "off brief"),
        (TriageReason.Unclear, 'J', "unclear"),
        (TriageReason.NotCredible, 'K', "not credible"),
        (TriageReason.CulturalRisk, 'L', "cultural risk"),
        (TriageReason.Duplicate, 'Z', "duplicate"),
    ];

    /// <summary>The reason in words.</summary>
    public static string Words(TriageReason reason) => All.First(r => r.Reason == reason).Words;
}
