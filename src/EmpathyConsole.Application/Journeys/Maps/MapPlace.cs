using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>Names a place on a map: "s/form-fill|fear" for a cell of a stage, "s/form-fill" for the stage, "t/k7" for a touchpoint.</summary>
public static class MapPlace
{
    /// <summary>The cell of a stage and a lane: "intent", "fear", "effort", "owner", "ideas".</summary>
    public static string Cell(string stage, string lane) => PlanKey.Stage(stage) + "|" + lane;

    /// <summary>The cell of one of the three.</summary>
    public static string Cell(string stage, StagePart part) => Cell(stage, part.ToString().ToLowerInvariant());

    public static string Stage(string stage) => PlanKey.Stage(stage);

    public static string Touchpoint(string key) => PlanKey.Touchpoint(key);

    /// <summary>The place a fact belongs to.</summary>
    public static string Of(PlanKey key)
    {
        if (!key.OfStage || key.Field is "name" or "rank")
        {
            return key.Element;
        }

        var dot = key.Field.IndexOf('.', StringComparison.Ordinal);
        return key.Element + "|" + (dot < 0 ? key.Field : key.Field[..dot]);
    }
}
