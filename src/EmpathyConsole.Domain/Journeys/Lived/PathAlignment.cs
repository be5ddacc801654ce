namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>
/// The cheapest way to lay a path over the plan, as in conformance checking by alignments (van der Aalst, Adriansyah and van Dongen 2012,
/// "Replaying history on process models for conformance checking and performance analysis"). A move is in both, in the path only, or in the
/// plan only. A step that could stand in the plan but does not costs more than all skipped stages together: so as many steps as possible
/// are in order, then as few stages as possible are skipped, and of equal ways the one whose steps fit earliest is taken.
/// <para>Coming in late and leaving early cost nothing: what lies before the first planned step was not recorded, not skipped ("entered here");
/// what lies after the last is drop-off. Skipping goes forward only; a way back must be a branch, or its step is out of place. A skipped
/// stage that comes later after all is one deviation, out of order, not two.</para>
/// </summary>
public sealed class PathAlignment
{
    /// <summary>A step of a planned stage that is left out of order; above any number of skipped stages.</summary>
    private const long OutOfPlace = 1L << 32;

    /// <summary>No way leads there.</summary>
    private const long Never = long.MaxValue / 4;

    private readonly PlannedPath plan;
    private readonly int[] places;
    private readonly bool[] visited;

    // skipped stages from a visited place to any later one, and the stage before it on that way; null until asked for
    private readonly (long[] Cost, int[] Via)?[] routes;

    private PathAlignment(PlannedPath plan, IReadOnlyList<string> stages)
    {
        this.plan = plan;
        places = [.. stages.Select(plan.IndexOf)];
        visited = new bool[plan.Stages.Count];
        routes = new (long[], int[])?[plan.Stages.Count];
        foreach (var place in places.Where(p => p >= 0))
        {
            visited[place] = true;
        }

        Moves = Align();
        Deviations = Deviate(stages);
        var inOrder = Moves.Where(m => m.InBoth).ToList();
        (EnteredAt, LeftAt) = inOrder.Count == 0 ? (null, null) : (inOrder[0].Stage, inOrder[^1].Stage);
    }

    /// <summary>All moves, in order.</summary>
    public IReadOnlyList<PathMove> Moves { get; }

    /// <summary>Where the path leaves the plan, in order; empty when it follows it.</summary>
    public IReadOnlyList<PathDeviation> Deviations { get; }

    /// <summary>The place in the plan where the path comes in; null when no step is in the plan.</summary>
    public int? EnteredAt { get; }

    /// <summary>The last place in the plan that was lived in order.</summary>
    public int? LeftAt { get; }

    /// <summary>Lays a path over a plan.</summary>
    /// <param name="plan">What was meant.</param>
    /// <param name="stages">What was done: the path's slugs, in order.</param>
    public static PathAlignment Of(PlannedPath plan, IReadOnlyList<string> stages)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(stages);
        return new(plan, stages);
    }

    private List<PathMove> Align()
    {
        // rest[step][at + 1]: the least cost of everything from this step on, having come to this place; 0 is "not in the plan yet"
        var width = plan.Stages.Count + 1;
        var rest = new long[places.Length + 1][];
        rest[places.Length] = new long[width];
        for (var step = places.Length - 1; step >= 0; step--)
        {
            var place = places[step];
            var later = rest[step + 1];
            if (place < 0)
            {
                rest[step] = later;
                continue;
            }

            var here = rest[step] = new long[width];
            for (var at = -1; at < width - 1; at++)
            {
                // nobody stands where the path never was
                here[at + 1] = at >= 0 && !visited[at] ? Never : Math.Min(later[at + 1] + OutOfPlace, later[place + 1] + Way(at, place));
            }
        }

        var moves = new List<PathMove>(places.Length);
        var position = -1;
        for (var step = 0; step < places.Length; step++)
        {
            var place = places[step];
            if (place < 0 || rest[step + 1][position + 1] + OutOfPlace < rest[step + 1][place + 1] + Way(position, place))
            {
                moves.Add(new(step, null));
                continue;
            }

            AddSkipped(moves, position, place);
            moves.Add(new(step, place));
            position = place;
        }

        return moves;
    }

    /// <summary>The cost of going from a place to another: nothing at the start, by a planned way, or when it is still the same place.</summary>
    private long Way(int from, int to) =>
        from < 0 || from == to || plan.Leads(from, to) ? 0
        : to < from ? Never
        : Route(from).Cost[to];

    private void AddSkipped(List<PathMove> moves, int from, int to)
    {
        if (from < 0 || to <= from || plan.Leads(from, to))
        {
            return;
        }

        var via = Route(from).Via;
        var start = moves.Count;
        for (var at = via[to]; at != from; at = via[at])
        {
            moves.Add(new(null, at));
        }

        moves.Reverse(start, moves.Count - start);
    }

    private (long[] Cost, int[] Via) Route(int from)
    {
        if (routes[from] is { } known)
        {
            return known;
        }

        var cost = new long[visited.Length];
        var via = new int[visited.Length];
        Array.Fill(cost, Never);
        cost[from] = 0;
        for (var to = from + 1; to < cost.Length; to++)
        {
            foreach (var before in plan.Before(to))
            {
                // a stage that the path visits elsewhere is not skipped, whatever its order
                var through = before < from ? Never : cost[before] + (before == from || visited[before] ? 0 : 1);
                if (through < cost[to])
                {
                    (cost[to], via[to]) = (through, before);
                }
            }
        }

        routes[from] = (cost, via);
        return (cost, via);
    }

    private List<PathDeviation> Deviate(IReadOnlyList<string> stages)
    {
        var deviations = new List<PathDeviation>();
        var seen = new bool[visited.Length];
        var missed = new bool[visited.Length];
        var step = 0;
        foreach (var move in Moves)
        {
            if (move.Step is not { } at)
            {
                // the step that goes past it is the next one of the path; a second round does not skip it again
                var stage = move.Stage!.Value;
                if (!visited[stage] && !missed[stage])
                {
                    missed[stage] = true;
                    deviations.Add(new(DeviationKind.Skipped, plan.Stages[stage], step));
                }

                continue;
            }

            step = at + 1;
            var place = places[at];
            if (place < 0)
            {
                deviations.Add(new(DeviationKind.Added, stages[at], at));
                continue;
            }

            if (!move.InBoth)
            {
                deviations.Add(new(seen[place] ? DeviationKind.Repeated : DeviationKind.OutOfOrder, stages[at], at));
            }

            seen[place] = true;
        }

        return deviations;
    }
}
