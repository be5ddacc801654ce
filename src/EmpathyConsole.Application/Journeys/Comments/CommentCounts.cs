using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys.Comments;

/// <summary>How many open threads there are at each place of a map.</summary>
/// <param name="Open">By MapPlace; "" is the whole map. Places without one are left out.</param>
public sealed record CommentCounts(IReadOnlyDictionary<string, int> Open)
{
    public static CommentCounts None { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal));

    public int Total => Open.Values.Sum();

    /// <summary>At a place; 0 when there is none.</summary>
    public int At(string place) => Open.GetValueOrDefault(place);

    /// <summary>At one of the three cells of a stage.</summary>
    public int At(string stage, StagePart part) => At(MapPlace.Cell(stage, part));
}
