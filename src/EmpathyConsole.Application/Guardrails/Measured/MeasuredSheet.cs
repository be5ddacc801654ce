using EmpathyConsole.Domain.Guardrails.Measured;

namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>How good the guardrails are, as their page shows it.</summary>
/// <param name="Lines">Labelled lines there are.</param>
/// <param name="Outcome">The counts: worked out now, or of the newest measure when there are too many lines for that.</param>
/// <param name="AsOf">When the counts are of; null for now.</param>
/// <param name="Silent">Live guardrails a text alone can't show, by name.</param>
/// <param name="History">Measures that were kept, oldest first.</param>
/// <param name="Published">Versions that went live, oldest first.</param>
/// <param name="JobId">A measure that is being taken, or null.</param>
public sealed record MeasuredSheet(
    int Lines, MeasureOutcome Outcome, DateTimeOffset? AsOf, IReadOnlyList<string> Silent, IReadOnlyList<MeasurePoint> History, IReadOnlyList<PublishMark> Published, long? JobId);
