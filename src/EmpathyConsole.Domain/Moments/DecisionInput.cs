using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Domain.Moments;

/// <summary>Everything a decision may look at. Same input, same decision.</summary>
/// <param name="Moment">What is asked.</param>
/// <param name="Now">The moment's time.</param>
/// <param name="Person">What is known of the person.</param>
/// <param name="Reading">How they come across.</param>
/// <param name="Fatigue">The cap; null = no cap, 0 = never.</param>
/// <param name="Policy">The other numbers.</param>
/// <param name="Concepts">Approved concepts of the channel, newest approval first.</param>
/// <param name="Articles">Articles that fit, best first.</param>
/// <param name="StageFear">The stage's fear, 0 to 5, null when not mapped; 4 or more keeps a person.</param>
/// <param name="Quiet">Quiet hours that a guardrail sets for people who chose none; null = the policy's.</param>
/// <param name="Recipients">Guardrails that keep messages from people in some states; null = none.</param>
public sealed record DecisionInput(
    Moment Moment,
    DateTimeOffset Now,
    PersonContext Person,
    Reading Reading,
    FatigueLimit? Fatigue,
    MomentPolicy Policy,
    IReadOnlyList<Candidate> Concepts,
    IReadOnlyList<ArticleCandidate> Articles,
    int? StageFear,
    QuietLimit? Quiet = null,
    IReadOnlyList<RecipientLimit>? Recipients = null)
{
    /// <summary>The quiet hours of people who chose none: the guardrail's, else the policy's.</summary>
    public QuietHours? HouseQuiet => Quiet is { } quiet ? new(quiet.From, quiet.To) : Policy.QuietHours;
}
