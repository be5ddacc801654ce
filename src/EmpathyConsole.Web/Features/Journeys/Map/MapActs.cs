using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Web.Features.Journeys.Map;

/// <summary>What keys, drags and menus make of a plan. Pure: the page saves what comes out.</summary>
public static class MapActs
{
    private const string NewStage = "New stage";

    /// <summary>The plan after the act, and the place to look at next; the same plan when there is nothing to do.</summary>
    public static (JourneyPlan Plan, string Focus) Do(JourneyPlan plan, MapAct act)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(act);
        if (act.What == "append")
        {
            return Added(plan, act, plan.Stages.Count);
        }

        var (element, lane) = act.Place.IndexOf('|', StringComparison.Ordinal) is >= 0 and var bar ? (act.Place[..bar], act.Place[(bar + 1)..]) : (act.Place, "");
        if (element.Length < 3)
        {
            return (plan, act.Place);
        }

        var key = element[2..];
        return element[0] == 't' ? OnTouchpoint(plan, act, key) : lane.Length == 0 ? OnStage(plan, act, key) : (OnCell(plan, act, key, lane), act.Place);
    }

    private static (JourneyPlan Plan, string Focus) OnStage(JourneyPlan plan, MapAct act, string key)
    {
        var at = plan.Stages.Index().FirstOrDefault(s => s.Item.Key == key, (-1, null!)).Index;
        if (at < 0)
        {
            return (plan, act.Place);
        }

        return act.What switch
        {
            "left" => (plan.MoveStage(key, at - 1), act.Place),
            "right" => (plan.MoveStage(key, at + 1), act.Place),
            "drop" => (plan.MoveStage(key, act.Index), act.Place),
            "before" => Added(plan, act, at),
            "after" => Added(plan, act, at + 1),
            "fill" => Copied(plan, plan.Stages[at], at + 1),
            "remove" when plan.Stages.Count > 1 => (plan.RemoveStage(key), MapPlace.Stage(plan.Stages[at == 0 ? 1 : at - 1].Key)),
            _ => (plan, act.Place),
        };
    }

    private static (JourneyPlan Plan, string Focus) OnTouchpoint(JourneyPlan plan, MapAct act, string key)
    {
        if (plan.Touchpoint(key) is not { } found)
        {
            return (plan, act.Place);
        }

        var stage = plan.Stages.Index().First(s => s.Item.Key == found.Stage.Key).Index;
        var place = found.Stage.Touchpoints.Index().First(t => t.Item.Key == key).Index;
        switch (act.What)
        {
            case "up" when place > 0:
                return (plan.MoveTouchpoint(key, found.Stage.Key, place - 1), act.Place);
            case "down" when place < found.Stage.Touchpoints.Count - 1:
                return (plan.MoveTouchpoint(key, found.Stage.Key, place + 1), act.Place);
            case "left" when stage > 0:
                return (plan.MoveTouchpoint(key, plan.Stages[stage - 1].Key, int.MaxValue), act.Place);
            case "right" when stage < plan.Stages.Count - 1:
                return (plan.MoveTouchpoint(key, plan.Stages[stage + 1].Key, int.MaxValue), act.Place);
            case "drop" when act.Target is { } target:
                // dropped on one further down in its own stage, it takes that one's place
                return (plan.MoveTouchpoint(key, target, act.Index), act.Place);
            case "remove":
                return (plan.RemoveTouchpoint(key), MapPlace.Cell(found.Stage.Key, "touchpoints"));
            case "fill":
                var copy = TouchpointKey.New();
                var name = found.Touchpoint.Name.Length + 7 > PlanRules.LongestTouchpointName ? found.Touchpoint.Name : found.Touchpoint.Name + " (copy)";
                var added = plan.AddTouchpoint(found.Stage.Key, copy, name, found.Touchpoint.Kind, place + 1);
                var fresh = added.Touchpoint(copy)!.Value.Touchpoint;
                return (added.With(found.Touchpoint with { Key = copy, Name = name, Rank = fresh.Rank }), MapPlace.Touchpoint(copy));
            default:
                return (plan, act.Place);
        }
    }

    // fills from the stage to the left, or sets the level that was typed
    private static JourneyPlan OnCell(JourneyPlan plan, MapAct act, string key, string lane)
    {
        var at = plan.Stages.Index().FirstOrDefault(s => s.Item.Key == key, (-1, null!)).Index;
        if (at < 0)
        {
            return plan;
        }

        var stage = plan.Stages[at];
        var left = at == 0 ? null : plan.Stages[at - 1];
        if (Enum.TryParse<StagePart>(lane, ignoreCase: true, out var part))
        {
            var (least, most) = StageRules.Range(part);
            return act.What switch
            {
                "level" when act.Index >= least && act.Index <= most => plan.With(stage.With(part, stage.Part(part) with { Level = act.Index })),
                "fill" when left is not null => plan.With(stage.With(part, stage.Part(part) with { Statement = left.Part(part).Statement, Level = left.Part(part).Level, Kind = left.Part(part).Kind })),
                _ => plan,
            };
        }

        return (act.What, lane) switch
        {
            ("fill", "owner") when left is not null => plan.With(stage with { Owner = left.Owner }),
            ("fill", "ideas") when left is not null => plan.With(stage with { Ideas = left.Ideas }),
            _ => plan,
        };
    }

    private static (JourneyPlan Plan, string Focus) Added(JourneyPlan plan, MapAct act, int at)
    {
        var added = plan.AddStage(act.Name.Length == 0 ? NewStage : act.Name, at);
        return (added, MapPlace.Stage(added.Stages.First(s => plan.Stage(s.Key) is null).Key));
    }

    private static (JourneyPlan Plan, string Focus) Copied(JourneyPlan plan, PlanStage stage, int at)
    {
        var name = stage.Name.Length + 7 > PlanRules.LongestStageName ? stage.Name : stage.Name + " (copy)";
        var added = plan.AddStage(name, at);
        var copy = added.Stages.First(s => plan.Stage(s.Key) is null);
        return (added.With(copy with { Intent = stage.Intent, Fear = stage.Fear, Effort = stage.Effort, Owner = stage.Owner, Ideas = stage.Ideas }), MapPlace.Stage(copy.Key));
    }
}
