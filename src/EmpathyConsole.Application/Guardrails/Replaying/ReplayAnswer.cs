using EmpathyConsole.Domain.Guardrails.Judging;

namespace EmpathyConsole.Application.Guardrails.Replaying;

/// <summary>What a draft would change over the workspace's history; the shape of the contract.</summary>
/// <param name="NewlyBlocked">Concepts that would be blocked and are not now.</param>
/// <param name="NewlyAllowed">Concepts that are blocked now and would not be.</param>
/// <param name="Unchanged">How many concepts keep their verdict.</param>
/// <param name="FormerPicksNowBlocked">The newly blocked that people once picked or approved.</param>
/// <param name="PeopleSuppressed">People who were sent something in the last 90 days that a draft limit on contacts would have held back; null for guardrails that are no such limit.</param>
/// <param name="ExamplesFailed">The draft's own examples that do not come out as they should.</param>
/// <param name="OtherwiseChanged">Concepts whose verdict changes without a block coming or going.</param>
public sealed record ReplayAnswer(
    IReadOnlyList<ReplayLine> NewlyBlocked,
    IReadOnlyList<ReplayLine> NewlyAllowed,
    int Unchanged,
    IReadOnlyList<ReplayLine> FormerPicksNowBlocked,
    int? PeopleSuppressed,
    IReadOnlyList<FailedExample> ExamplesFailed,
    IReadOnlyList<ReplayLine> OtherwiseChanged)
{
    internal static ReplayAnswer Of(BlastRadius radius, int? people, IEnumerable<ExampleOutcome> examples) => new(
        [.. radius.NewlyBlocked.Select(ReplayLine.Of)],
        [.. radius.NewlyAllowed.Select(ReplayLine.Of)],
        radius.Unchanged,
        [.. radius.FormerPicksNowBlocked.Select(ReplayLine.Of)],
        people,
        [.. examples.Where(e => !e.AsItShould).Select(e => new FailedExample(e.Example.Text, e.Example.MustFire))],
        [.. radius.OtherwiseChanged.Select(ReplayLine.Of)]);
}
