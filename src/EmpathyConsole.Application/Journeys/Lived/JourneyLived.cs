using EmpathyConsole.Application.Friction;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Journeys.Lived;

/// <summary>A journey's map as it is, against what people did.</summary>
/// <param name="Id">The journey.</param>
/// <param name="Name">Its name.</param>
/// <param name="Slug">How signals name it.</param>
/// <param name="StageNames">Names of the mapped stages by slug.</param>
/// <param name="Asked">The question.</param>
/// <param name="Answer">What was found.</param>
public sealed record JourneyLived(long Id, string Name, string Slug, IReadOnlyDictionary<string, string> StageNames, LivedAsk Asked, LivedAnswer Answer)
{
    /// <summary>A stage as people read it; one that is not mapped by its slug.</summary>
    public string NameOf(string stage) => StageNames.GetValueOrDefault(stage) ?? SliceNames.Of(Dimension.Stage, stage);
}
