using System.Runtime.InteropServices;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>
/// Counts paths against a plan. Tallies of any split of the paths merge into the tally of them all, in any order; equal sequences are
/// laid over the plan once.
/// </summary>
/// <param name="plan">What was meant.</param>
/// <param name="gap">A pause that is longer ends a path.</param>
/// <param name="until">Up to when signals are known, milliseconds since 1970: a path whose last signal is not a gap older may go on.</param>
public sealed class LivedTally(PlannedPath plan, TimeSpan gap, long until)
{
    private readonly long pause = (long)gap.TotalMilliseconds;
    private readonly HashSet<int> people = [], strayed = [];
    private readonly StageTally[] stages = [.. plan.Stages.Select(_ => new StageTally())];
    private readonly Dictionary<(DeviationKind Kind, string Stage), PeopleTimes> deviations = [];
    private readonly Dictionary<string[], Variant> variants = new(StageSequence.Same);
    private int paths;

    /// <summary>Adds a path.</summary>
    public void Add(LivedPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var variant = VariantOf([.. path.Steps.Select(s => s.Stage)]);
        variant.Lived.Add(path.Person, path.Last - path.First);
        paths++;
        people.Add(path.Person);
        foreach (var deviation in variant.Alignment.Deviations)
        {
            strayed.Add(path.Person);
            Slot(deviation.Kind, deviation.Stage).Add(path.Person, path.TimeOf(deviation));
        }

        Walk(path, variant.Alignment);
    }

    /// <summary>Adds what another tally of the same plan, gap and end counted.</summary>
    public void Merge(LivedTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        paths += other.paths;
        people.UnionWith(other.people);
        strayed.UnionWith(other.strayed);
        for (var i = 0; i < stages.Length; i++)
        {
            stages[i].Merge(other.stages[i]);
        }

        foreach (var ((kind, stage), lived) in other.deviations)
        {
            Slot(kind, stage).Merge(lived);
        }

        foreach (var (key, variant) in other.variants)
        {
            VariantOf(key).Lived.Merge(variant.Lived);
        }
    }

    /// <summary>What was counted so far.</summary>
    /// <param name="mostVariants">How many of the most frequent sequences to give.</param>
    public LivedSummary Summarise(int mostVariants = 12) => new(
        people.Count,
        paths,
        people.Count == 0 ? null : Proportion.Wilson(people.Count - strayed.Count, people.Count),
        [.. stages.Select((stage, place) => stage.Of(plan.Stages[place], last: place == stages.Length - 1))],
        [
            .. deviations.OrderByDescending(d => d.Value.People.Count).ThenBy(d => d.Key.Kind).ThenBy(d => d.Key.Stage, StringComparer.Ordinal)
                .Select(d => new DeviationLived(d.Key.Kind, d.Key.Stage, d.Value.People.Count, d.Value.Times.Count, Share(d.Value), TypicalTime.Of(d.Value.Times)!)),
        ],
        [
            .. variants.OrderByDescending(v => v.Value.Lived.People.Count).ThenBy(v => v.Key, StageSequence.Same).Take(mostVariants)
                .Select(v => new VariantLived(v.Key, v.Value.Alignment.Deviations, v.Value.Lived.People.Count, Share(v.Value.Lived), TypicalTime.Of(v.Value.Lived.Times)!)),
        ],
        variants.Count);

    private Interval Share(PeopleTimes lived) => Proportion.Wilson(lived.People.Count, people.Count);

    private void Walk(LivedPath path, PathAlignment alignment)
    {
        // a stay goes on when the person comes back to it from a detour
        var (at, first, last) = (-1, 0L, 0L);
        foreach (var move in alignment.Moves)
        {
            if (move.Step is not { } index)
            {
                continue;
            }

            var step = path.Steps[index];
            if (move.Stage is not { } place)
            {
                if (plan.IndexOf(step.Stage) is >= 0 and var elsewhere)
                {
                    stages[elsewhere].Reached.Add(path.Person);
                    stages[elsewhere].Here.Add(step.Last - step.First);
                }

                continue;
            }

            if (place == at)
            {
                last = step.Last;
                continue;
            }

            stages[place].Reached.Add(path.Person);
            if (at < 0)
            {
                stages[place].Entered.Add(path.Person);
            }
            else
            {
                stages[at].GoneOn(path.Person, last - first, step.First - last, known: last + pause < until);
            }

            (at, first, last) = (place, step.First, step.Last);
        }

        if (at >= 0)
        {
            stages[at].Ended(path.Person, last - first, left: path.Last + pause < until);
        }
    }

    private PeopleTimes Slot(DeviationKind kind, string stage) => CollectionsMarshal.GetValueRefOrAddDefault(deviations, (kind, stage), out _) ??= new();

    private Variant VariantOf(string[] key)
    {
        ref var variant = ref CollectionsMarshal.GetValueRefOrAddDefault(variants, key, out _);
        return variant ??= new(PathAlignment.Of(plan, key), new());
    }

    private sealed record Variant(PathAlignment Alignment, PeopleTimes Lived);
}
