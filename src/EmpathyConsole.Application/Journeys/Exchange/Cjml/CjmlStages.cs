using System.Globalization;
using System.Xml.Linq;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Exchange.Cjml;

/// <summary>Makes stages of a journey's phases; where it has none, of touchpoints that follow each other on one channel.</summary>
internal sealed class CjmlStages(CjmlDrops drops)
{
    // a stage of more says too little about where it is hard
    private const int MostOnOneChannel = 4;

    /// <summary>The plan of these touchpoints; without any stage when the file has neither phases nor touchpoints.</summary>
    public JourneyPlan Plan(XElement journey, IReadOnlyList<CjmlStep> steps)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "" };
        var phases = Phases(journey, known);
        phases.AddRange(steps.Select(s => s.Phase).Where(known.Add).Select(p => (p, p)));

        return phases.Count > 0 ? Row(ByPhase(phases, steps)) : Row(ByChannel(steps));
    }

    private List<(string Id, string Name)> Phases(XElement journey, HashSet<string> seen)
    {
        var phases = new List<(string Id, string Name)>();
        var listed = journey.Elements().Where(e => e.Named("journeyPhases", "phases")).SelectMany(p => drops.Enter(p).Elements());
        foreach (var element in journey.Elements().Concat(listed).Where(e => e.Named("journeyPhase", "phase")))
        {
            drops.Enter(element);
            var id = drops.Take(element.Mark("phaseID", "id"));
            var name = drops.Take(element.Child("phaseName", "name"));
            var known = id.Length > 0 ? id : name;
            if (seen.Add(known))
            {
                phases.Add((known, name.Length > 0 ? name : id));
            }
        }

        return phases;
    }

    private List<(string Name, List<Touchpoint> Touchpoints)> ByPhase(List<(string Id, string Name)> phases, IReadOnlyList<CjmlStep> steps)
    {
        var stages = phases.Take(PlanRules.MostStages).Select(p => (p.Name, Touchpoints: new List<Touchpoint>())).ToList();
        var (at, back) = (0, 0);
        foreach (var step in steps)
        {
            // without a phase of its own it stays where the journey has come to
            var own = phases.FindIndex(p => Same(p.Id, step.Phase));
            back += own >= 0 && own < at ? 1 : 0;
            at = own >= 0 ? own : at;
            stages[Math.Min(at, stages.Count - 1)].Touchpoints.Add(step.Touchpoint);
        }

        if (phases.Count > stages.Count)
        {
            drops.Say(string.Create(CultureInfo.InvariantCulture, $"{phases.Count - stages.Count} of {phases.Count} phases: a map holds {PlanRules.MostStages}. Their touchpoints stand in the last one."));
        }

        if (back > 0)
        {
            drops.Say(string.Create(CultureInfo.InvariantCulture, $"The order of {back} touchpoint{(back == 1 ? "" : "s")}: the journey goes back to an earlier phase there, and a stage stands once on a map."));
        }

        return stages;
    }

    private List<(string Name, List<Touchpoint> Touchpoints)> ByChannel(IReadOnlyList<CjmlStep> steps)
    {
        var runs = new List<List<Touchpoint>>();
        foreach (var touchpoint in steps.Select(s => s.Touchpoint))
        {
            var channel = runs.Count == 0 ? "" : runs[^1].Select(t => t.Channel).LastOrDefault(c => c.Length > 0) ?? "";
            if (runs.Count == 0 || runs[^1].Count == MostOnOneChannel || (touchpoint.Channel.Length > 0 && channel.Length > 0 && touchpoint.Channel != channel))
            {
                runs.Add([]);
            }

            runs[^1].Add(touchpoint);
        }

        var each = Math.Max(1, (runs.Count + PlanRules.MostStages - 1) / PlanRules.MostStages);
        var stages = runs.Chunk(each).Select(c => (c[0][0].Name, Touchpoints: c.SelectMany(r => r).ToList())).ToList();
        if (stages.Count > 0)
        {
            drops.Say(string.Create(CultureInfo.InvariantCulture, $"The file has no phases: {steps.Count} touchpoint{(steps.Count == 1 ? "" : "s")} became {stages.Count} stage{(stages.Count == 1 ? "" : "s")}, a new one where the channel changes or four have come together. Name and move them as you see fit."));
        }

        return stages;
    }

    private JourneyPlan Row(List<(string Name, List<Touchpoint> Touchpoints)> stages)
    {
        const int longest = 54;
        var keys = stages.SelectMany(s => s.Touchpoints).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        var named = new List<(string Key, string Name)>();
        foreach (var (name, _) in stages)
        {
            var slug = StageSlug.From(name);
            slug = slug[..Math.Min(longest, slug.Length)].Trim('-');
            slug = slug.Length > 0 && slug.All(c => c == '-' || char.IsLetterOrDigit(c)) ? slug : "stage";
            var key = Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}")).First(keys.Add);
            named.Add((key, drops.Fit(name, PlanRules.LongestStageName)));
        }

        var plan = JourneyPlan.Of(named);
        return plan with { Stages = [.. plan.Stages.Select((s, n) => s with { Touchpoints = Ranked(stages[n].Touchpoints) })] };
    }

    private static IReadOnlyList<Touchpoint> Ranked(List<Touchpoint> touchpoints)
    {
        var ranks = PlanRank.Row(touchpoints.Count);
        return [.. touchpoints.Select((t, n) => t with { Rank = ranks[n] })];
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
