using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Domain.Journeys.Templates;

/// <summary>Keeps the templates readable: what is written by hand stands in order, ranks follow from it.</summary>
internal static class Draft
{
    private const string Unranked = "n";

    public static JourneyPlan Plan(params IReadOnlyList<PlanStage> stages)
    {
        var ranks = PlanRank.Row(stages.Count);
        return new() { Stages = [.. stages.Select((s, n) => s with { Rank = ranks[n], Touchpoints = Ranked(s.Touchpoints) })] };
    }

    public static PlanStage Stage(string key, string name, Intent intent, Fear fear, Effort effort, params IReadOnlyList<Touchpoint> touchpoints) => new()
    {
        Key = key,
        Name = name,
        Rank = Unranked,
        Intent = new() { Statement = intent.Statement, Level = intent.Strength },
        Fear = new() { Statement = fear.Statement, Level = fear.Intensity, Kind = fear.Kind },
        Effort = new() { Statement = effort.Statement, Level = effort.Level },
        Touchpoints = touchpoints,
    };

    public static Touchpoint At(string key, string name, TouchpointKind kind, string channel, LadderRung rung, string answers) => new()
    {
        Key = key,
        Name = name,
        Rank = Unranked,
        Kind = kind,
        Channel = channel,
        Rung = rung,
        Answers = answers,
    };

    private static IReadOnlyList<Touchpoint> Ranked(IReadOnlyList<Touchpoint> touchpoints)
    {
        var ranks = PlanRank.Row(touchpoints.Count);

        // what is asked is a set: in the order a map comes back in after its first edit
        return [.. touchpoints.Select((t, n) => t with { Rank = ranks[n], Asks = [.. t.Asks.Order(StringComparer.Ordinal)] })];
    }
}
