using System.Runtime.InteropServices;

namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>Gathers signals in any order and makes paths of them.</summary>
public sealed class LivedWalk(PlannedPath plan)
{
    private readonly List<StageSeen> seen = [];
    private readonly List<string> names = [.. plan.Stages];
    private readonly Dictionary<string, int> numbers = plan.Stages.Select((slug, place) => (slug, place)).ToDictionary(s => s.slug, s => s.place, StringComparer.Ordinal);

    /// <summary>How many signals were added.</summary>
    public int Count => seen.Count;

    /// <summary>The number a stage is added by; the plan's stages have their places.</summary>
    public int NumberOf(string stage)
    {
        if (!numbers.TryGetValue(stage, out var number))
        {
            number = names.Count;
            names.Add(stage);
            numbers.Add(stage, number);
        }

        return number;
    }

    /// <summary>Adds a signal.</summary>
    /// <param name="person">A number that stands for the person.</param>
    /// <param name="time">Milliseconds since 1970.</param>
    /// <param name="stage">From <see cref="NumberOf"/>.</param>
    /// <param name="asked">Whether it is of the segment that was asked for; a path needs one such signal.</param>
    public void Add(int person, long time, int stage, bool asked = true) => seen.Add(new(person, time, stage, asked));

    /// <summary>The paths, by person and time. A path of which no signal is of the segment asked for is left out.</summary>
    /// <param name="gap">A pause that is longer ends a path.</param>
    public IEnumerable<LivedPath> Paths(TimeSpan gap)
    {
        Settle();
        return Cut((long)gap.TotalMilliseconds);
    }

    /// <summary>Sorts, with stages outside the plan in the order of their names: numbers depend on what came first, names don't.</summary>
    private void Settle()
    {
        var others = Enumerable.Range(plan.Stages.Count, names.Count - plan.Stages.Count).OrderBy(n => names[n], StringComparer.Ordinal).ToList();
        var order = new int[names.Count];
        for (var place = 0; place < names.Count; place++)
        {
            order[place < plan.Stages.Count ? place : others[place - plan.Stages.Count]] = place;
        }

        var sorted = order.Zip(names).OrderBy(n => n.First).Select(n => n.Second).ToList();
        var span = CollectionsMarshal.AsSpan(seen);
        foreach (ref var one in span)
        {
            one = one with { Stage = order[one.Stage] };
        }

        names.Clear();
        names.AddRange(sorted);
        foreach (var (name, place) in sorted.Select((name, place) => (name, place)))
        {
            numbers[name] = place;
        }

        span.Sort();
    }

    private IEnumerable<LivedPath> Cut(long gap)
    {
        var steps = new List<LivedStep>();
        var (asked, start) = (false, 0);
        for (var i = 0; i < seen.Count; i++)
        {
            var now = seen[i];
            asked |= now.Asked;
            if (steps.Count > 0 && seen[i - 1].Stage == now.Stage)
            {
                steps[^1] = steps[^1] with { Last = now.Time };
            }
            else
            {
                steps.Add(new(names[now.Stage], now.Time, now.Time));
            }

            if (i + 1 < seen.Count && seen[i + 1].Person == now.Person && seen[i + 1].Time - now.Time <= gap)
            {
                continue;
            }

            if (asked)
            {
                yield return new(now.Person, [.. steps]) { Signals = i + 1 - start };
            }

            steps.Clear();
            (asked, start) = (false, i + 1);
        }
    }
}
