using EmpathyConsole.Application.Friction.Answers;

namespace EmpathyConsole.Application.Friction.Digests;

/// <summary>A week against the week before, in plain sentences.</summary>
/// <param name="Week">"2026-W47".</param>
/// <param name="Days">Monday to Sunday.</param>
/// <param name="Over">Whether the week has ended and its days are no longer provisional.</param>
/// <param name="Fresh">How fresh its data is, and what is provisional.</param>
/// <param name="Parts">In the order they are read.</param>
public sealed record Digest(string Week, DaySpan Days, bool Over, string Fresh, IReadOnlyList<DigestPart> Parts);
