using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Comments;

/// <summary>A place of a map that can be commented on, in words.</summary>
/// <param name="Stage">Key of the stage it is in; empty for the whole map or a place that is gone.</param>
/// <param name="Words">"Fear at 'Form fill'".</param>
/// <param name="There">Whether it is on the map.</param>
internal sealed record CommentPlace(string Stage, string Words, bool There)
{
    private static readonly string[] Lanes = ["intent", "fear", "effort", "owner", "ideas", "touchpoints", "channels", "answers", "voices", "measured", "zone"];

    /// <summary>The place as <see cref="MapPlace"/> names it; empty is the whole map.</summary>
    public static CommentPlace Of(JourneyPlan plan, string place)
    {
        if (place.Length == 0)
        {
            return new("", "The whole map", true);
        }

        var bar = place.IndexOf('|', StringComparison.Ordinal);
        var (element, lane) = bar < 0 ? (place, "") : (place[..bar], place[(bar + 1)..]);
        if (element.Length > 2 && new PlanKey(element, "") is { OfStage: true } key && plan.Stage(key.Key) is { } stage && (bar < 0 || Lanes.Contains(lane, StringComparer.Ordinal)))
        {
            return new(stage.Key, bar < 0 ? $"Stage '{stage.Name}'" : $"{Word(lane)} at '{stage.Name}'", true);
        }

        return bar < 0 && element.StartsWith(MapPlace.Touchpoint(""), StringComparison.Ordinal) && plan.Touchpoint(element[2..]) is { } found
            ? new(found.Stage.Key, $"Touchpoint '{found.Touchpoint.Name}'", true)
            : new("", "A place that is not on the map any more", false);
    }

    private static string Word(string lane) => lane switch
    {
        "zone" => "Value zone",
        "answers" => "Who answers",
        "voices" => "In their words",
        "measured" => "What was measured",
        _ => char.ToUpperInvariant(lane[0]) + lane[1..],
    };
}
