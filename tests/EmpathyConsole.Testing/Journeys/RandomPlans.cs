using System.Globalization;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Testing.Journeys;

/// <summary>Plans and edits from a seed, of every kind a person can make on a map.</summary>
public static class RandomPlans
{
    /// <summary>A plan of 1 to 6 stages with up to 3 touchpoints each.</summary>
    public static JourneyPlan Plan(Random draws)
    {
        ArgumentNullException.ThrowIfNull(draws);
        var plan = JourneyPlan.Of([.. DefaultStages.All.Take(draws.Next(1, 7))]);
        for (var n = draws.Next(0, 20); n > 0; n--)
        {
            plan = Edit(plan, draws, "p" + n.ToString(CultureInfo.InvariantCulture));
        }

        return plan;
    }

    /// <summary>The plan after one random edit; <paramref name="mark"/> is in every text it writes and every key it makes.</summary>
    public static JourneyPlan Edit(JourneyPlan plan, Random draws, string mark)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(draws);
        var stage = plan.Stages[draws.Next(plan.Stages.Count)];
        var touchpoints = plan.Touchpoints.ToList();
        var touchpoint = touchpoints.Count == 0 ? null : touchpoints[draws.Next(touchpoints.Count)];
        var part = (StagePart)draws.Next(1, 4);
        var (least, most) = StageRules.Range(part);
        return draws.Next(16) switch
        {
            0 or 1 => plan.With(stage.With(part, stage.Part(part) with { Level = draws.Next(least, most + 1) })),
            2 or 3 => plan.With(stage.With(part, stage.Part(part) with { Statement = $"said by {mark}" })),
            4 => plan.With(stage.With(part, stage.Part(part) with { Themes = [.. stage.Part(part).Themes.Append(draws.Next(1, 9)).Distinct().Order()] })),
            5 => plan.With(stage.With(part, stage.Part(part) with { Themes = [.. stage.Part(part).Themes.Skip(1)] })),
            6 => plan.With(stage with { Owner = mark }),
            7 => plan.With(stage with { Name = $"Stage {mark}" }),
            8 => plan.AddStage($"New {mark}", draws.Next(plan.Stages.Count + 1)),
            9 => plan.MoveStage(stage.Key, draws.Next(plan.Stages.Count)),
            10 when plan.Stages.Count > 1 => plan.RemoveStage(stage.Key),
            11 or 12 => plan.AddTouchpoint(stage.Key, $"t-{mark}-{draws.Next().ToString(CultureInfo.InvariantCulture)}", $"Touchpoint {mark}", (TouchpointKind)draws.Next(16), draws.Next(stage.Touchpoints.Count + 1)),
            13 when touchpoint is not null => plan.With(touchpoint with { Exit = $"call {mark}", Rung = (LadderRung)draws.Next(4), Asks = [.. touchpoint.Asks.Append($"thing {mark}").Order(StringComparer.Ordinal)] }),
            14 when touchpoint is not null => plan.MoveTouchpoint(touchpoint.Key, stage.Key, draws.Next(4)),
            15 when touchpoint is not null => draws.Next(2) == 0 || plan.Stages.Count < 2 ? plan.RemoveTouchpoint(touchpoint.Key) : plan.With(touchpoint with { Branches = [new(plan.Stages[^1].Key, mark)] }),
            _ => plan.With(stage with { Ideas = $"idea of {mark}" }),
        };
    }
}
