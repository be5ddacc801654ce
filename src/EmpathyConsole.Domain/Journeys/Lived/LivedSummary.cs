using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>Planned against lived, over all paths. Nobody can be told apart in it.</summary>
/// <param name="People">With at least one path.</param>
/// <param name="Paths">All paths: a person who paused for longer than the gap has several.</param>
/// <param name="Followed">People none of whose paths leaves the plan, of all people, 0-1, with its Wilson interval; null without people.</param>
/// <param name="Stages">The plan's stages, in its order.</param>
/// <param name="Deviations">By people, most first; then by kind and stage.</param>
/// <param name="Variants">The most frequent sequences, by people; then by sequence.</param>
/// <param name="AllVariants">How many different sequences there are.</param>
public sealed record LivedSummary(
    int People,
    int Paths,
    Interval? Followed,
    IReadOnlyList<StageLived> Stages,
    IReadOnlyList<DeviationLived> Deviations,
    IReadOnlyList<VariantLived> Variants,
    int AllVariants);
