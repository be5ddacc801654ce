using EmpathyConsole.Domain.Journeys.Lived;

namespace EmpathyConsole.Domain.Tests.Journeys.Lived;

/// <summary>
/// Makes logs of people who walk a plan and leave it in known ways. Each path is drawn from the plan first (late entries, early ends, branches,
/// planned ways round); then deviations are planted into it; then every step becomes signals, with pauses and a clock that only tells minutes.
/// </summary>
internal static class PlantedWalks
{
    private const long Minute = 60_000;
    private const long Day = 24 * 60 * Minute;

    private static readonly string[] Strange = ["chat", "shop-visit", "price-page"];

    /// <summary>A deviation that was planted; neighbours that swapped places look the same whichever of the two was moved.</summary>
    public sealed record Planted(DeviationKind Kind, string Stage, string? OrStage = null)
    {
        public bool Is(PathDeviation found) => found.Kind == Kind && (found.Stage == Stage || found.Stage == OrStage);
    }

    /// <summary>What one person does: signals by stage and time, and what was planted in them, one list a path.</summary>
    public sealed record Walk(int Person, IReadOnlyList<(string Stage, long Time)> Signals, IReadOnlyList<IReadOnlyList<Planted>> Truth);

    /// <summary>Twelve stages with two forward branches and a way round.</summary>
    public static PlannedPath Plan { get; } = new(
        ["ad-click", "landing-page", "guide", "form-fill", "call", "nurture-email", "webinar", "consultation-booking", "contract", "onboarding", "first-use", "support"],
        [("landing-page", "form-fill"), ("nurture-email", "consultation-booking"), ("support", "first-use")]);

    public static IEnumerable<Walk> Of(PlannedPath plan, int seed, int people)
    {
        var random = new Random(seed);
        for (var person = 1; person <= people; person++)
        {
            var signals = new List<(string, long)>();
            var truth = new List<IReadOnlyList<Planted>>();
            var now = 1_780_000_000_000 + (random.NextInt64(60 * 24 * 60) * Minute);
            for (var path = random.Next(20) == 0 ? 2 : 1; path > 0; path--)
            {
                var (stages, planted) = Path(plan, random);
                truth.Add(planted);
                now = Emit(stages, now, signals, random);
                now += (31 + random.Next(20)) * Day;
            }

            yield return new(person, signals, truth);
        }
    }

    /// <summary>A path's stages and what was planted in them.</summary>
    public static (List<string> Stages, List<Planted> Truth) Path(PlannedPath plan, Random random)
    {
        var stages = Follow(plan, random);
        var truth = new List<Planted>();
        for (var more = random.Next(10) switch { < 4 => 0, < 7 => 1, < 9 => 2, _ => 3 }; more > 0; more--)
        {
            if (Plant(plan, stages, truth, random) is { } planted)
            {
                truth.Add(planted);
            }
        }

        return (stages, truth);
    }

    /// <summary>A path that follows the plan.</summary>
    public static List<string> Follow(PlannedPath plan, Random random)
    {
        var at = random.Next(3) == 0 ? random.Next(plan.Stages.Count) : 0;
        List<string> stages = [plan.Stages[at]];
        while (plan.Next(at) is { Count: > 0 } next && random.Next(12) > 0 && stages.Count < 40)
        {
            at = next[random.Next(next.Count)];
            stages.Add(plan.Stages[at]);
        }

        return stages;
    }

    private static Planted? Plant(PlannedPath plan, List<string> stages, List<Planted> truth, Random random)
    {
        // a stage takes part in one deviation, or two of them could make another one together
        bool Free(string stage) => truth.All(t => t.Stage != stage && t.OrStage != stage) && stages.Count(s => s == stage) == 1 && plan.IndexOf(stage) >= 0;
        switch (random.Next(4))
        {
            case 0:
                var skippable = Enumerable.Range(1, Math.Max(0, stages.Count - 2)).Where(i => Free(stages[i]) && !Optional(plan, stages, i)).ToList();
                if (skippable.Count == 0)
                {
                    return null;
                }

                var gone = skippable[random.Next(skippable.Count)];
                var skipped = stages[gone];
                stages.RemoveAt(gone);
                return new(DeviationKind.Skipped, skipped);

            case 1:
                var strange = Strange[random.Next(Strange.Length)];
                if (stages.Contains(strange))
                {
                    return null;
                }

                stages.Insert(random.Next(stages.Count + 1), strange);
                return new(DeviationKind.Added, strange);

            case 2:
                // away from its turn, and not to the ends: there it would be another way in or an early end
                var movable = Enumerable.Range(1, Math.Max(0, stages.Count - 2)).Where(i => Free(stages[i]) && !Optional(plan, stages, i)).ToList();
                if (movable.Count == 0)
                {
                    return null;
                }

                var from = movable[random.Next(movable.Count)];
                var to = random.Next(1, stages.Count - 1);
                if (to == from)
                {
                    return null;
                }

                var moved = stages[from];
                stages.RemoveAt(from);
                stages.Insert(to, moved);
                return new(DeviationKind.OutOfOrder, moved, Math.Abs(from - to) == 1 ? stages[from] : null);

            default:
                var visited = random.Next(stages.Count);
                var again = stages[visited];
                var later = random.Next(visited + 1, stages.Count + 1);
                if (plan.IndexOf(again) < 0 || !Free(again) || later == visited + 1 || plan.Leads(plan.IndexOf(stages[later - 1]) is >= 0 and var p ? p : 0, plan.IndexOf(again)))
                {
                    return null;
                }

                stages.Insert(later, again);
                return new(DeviationKind.Repeated, again);
        }
    }

    private static bool Optional(PlannedPath plan, List<string> stages, int at) =>
        plan.IndexOf(stages[at - 1]) is >= 0 and var before && plan.IndexOf(stages[at + 1]) is >= 0 and var after && (plan.Leads(before, after) || after <= before);

    private static long Emit(List<string> stages, long now, List<(string, long)> signals, Random random)
    {
        foreach (var stage in stages)
        {
            for (var more = 1 + random.Next(4); more > 0; more--)
            {
                // kept by the minute, as many senders do
                signals.Add((stage, now / Minute * Minute));
                now += random.Next(20) * Minute / 2;
            }

            // mostly minutes or hours, now and then up to three weeks
            now += random.Next(10) == 0 ? random.NextInt64(21 * Day) : random.NextInt64(1, 600) * Minute;
        }

        return now;
    }
}
