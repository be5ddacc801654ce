namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>What is mapped on one side of a journey: stages in order, each with its touchpoints. Never changes; every method gives a new plan.</summary>
public sealed record JourneyPlan
{
    /// <summary>In order.</summary>
    public IReadOnlyList<PlanStage> Stages { get; init; } = [];

    /// <summary>Every touchpoint, in the order of the journey.</summary>
    public IEnumerable<Touchpoint> Touchpoints => Stages.SelectMany(s => s.Touchpoints);

    /// <summary>Stages of these keys and names, in this order.</summary>
    public static JourneyPlan Of(IReadOnlyList<(string Key, string Name)> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        var ranks = PlanRank.Row(stages.Count);
        return new() { Stages = [.. stages.Select((s, n) => new PlanStage { Key = s.Key, Name = s.Name, Rank = ranks[n] })] };
    }

    /// <summary>The stage of a key; null when there is none.</summary>
    public PlanStage? Stage(string key) => Stages.FirstOrDefault(s => s.Key == key);

    /// <summary>The touchpoint of a key with its stage; null when there is none.</summary>
    public (PlanStage Stage, Touchpoint Touchpoint)? Touchpoint(string key) =>
        Stages.SelectMany(s => s.Touchpoints.Where(t => t.Key == key).Select(t => ((PlanStage, Touchpoint)?)(s, t))).FirstOrDefault();

    /// <summary>The plan with a stage in place of the one of its key.</summary>
    public JourneyPlan With(PlanStage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return this with { Stages = [.. Stages.Select(s => s.Key == stage.Key ? stage : s)] };
    }

    /// <summary>The plan with a touchpoint in place of the one of its key.</summary>
    public JourneyPlan With(Touchpoint touchpoint)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        return this with { Stages = [.. Stages.Select(s => s.Touchpoints.Any(t => t.Key == touchpoint.Key) ? s with { Touchpoints = [.. s.Touchpoints.Select(t => t.Key == touchpoint.Key ? touchpoint : t)] } : s)] };
    }

    /// <summary>A new stage before the one at an index (the count: at the end). Its key is made of its name.</summary>
    public JourneyPlan AddStage(string name, int at)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = StageSlug.From(name);
        var key = Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? slug : FormattableString.Invariant($"{slug}-{n}")).First(k => Stage(k) is null && Touchpoint(k) is null);
        var place = Math.Clamp(at, 0, Stages.Count);
        return this with { Stages = [.. Stages.Take(place), new PlanStage { Key = key, Name = name.Trim(), Rank = RankAt(Stages.Select(s => s.Rank).ToList(), place) }, .. Stages.Skip(place)] };
    }

    /// <summary>The stage at another place, counted without it.</summary>
    public JourneyPlan MoveStage(string key, int to)
    {
        if (Stage(key) is not { } stage)
        {
            return this;
        }

        var others = Stages.Where(s => s.Key != key).ToList();
        var place = Math.Clamp(to, 0, others.Count);
        if (Stages[place].Key == key)
        {
            return this;
        }

        return this with { Stages = [.. others.Take(place), stage with { Rank = RankAt([.. others.Select(s => s.Rank)], place) }, .. others.Skip(place)] };
    }

    /// <summary>Without a stage, its touchpoints and the branches that lead there.</summary>
    public JourneyPlan RemoveStage(string key)
    {
        var gone = (Stage(key)?.Touchpoints.Select(t => t.Key) ?? []).Append(key).ToHashSet(StringComparer.Ordinal);
        var left = WithoutBranchesTo(gone);
        return left with { Stages = [.. left.Stages.Where(s => s.Key != key)] };
    }

    /// <summary>A new touchpoint in a stage, before the one at an index (the count: at the end).</summary>
    public JourneyPlan AddTouchpoint(string stageKey, string key, string name, TouchpointKind kind, int at)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Stage(stageKey) is { } stage
            ? Put(stage, new Touchpoint { Key = key, Name = name.Trim(), Kind = kind, Rank = "n" }, at)
            : this;
    }

    /// <summary>The touchpoint in a stage at an index, counted without it.</summary>
    public JourneyPlan MoveTouchpoint(string key, string stageKey, int to)
    {
        if (Touchpoint(key) is not { } found || Stage(stageKey) is null || (found.Stage.Key == stageKey && found.Stage.Touchpoints.Index().First(t => t.Item.Key == key).Index == to))
        {
            return this;
        }

        var without = With(found.Stage with { Touchpoints = [.. found.Stage.Touchpoints.Where(t => t.Key != key)] });
        return without.Put(without.Stage(stageKey)!, found.Touchpoint, to);
    }

    /// <summary>Without a touchpoint and the branches that lead to it.</summary>
    public JourneyPlan RemoveTouchpoint(string key)
    {
        var left = WithoutBranchesTo(new HashSet<string>(StringComparer.Ordinal) { key });
        return left with { Stages = [.. left.Stages.Select(s => s with { Touchpoints = [.. s.Touchpoints.Where(t => t.Key != key)] })] };
    }

    private static string RankAt(List<string> ranks, int place)
    {
        var after = place == 0 ? null : ranks[place - 1];

        // two people may have put something at one place: then it goes behind both
        var before = ranks.Skip(place).FirstOrDefault(r => after is null || string.CompareOrdinal(r, after) > 0);
        return PlanRank.Between(after, before);
    }

    private JourneyPlan Put(PlanStage stage, Touchpoint touchpoint, int at)
    {
        var place = Math.Clamp(at, 0, stage.Touchpoints.Count);
        var ranked = touchpoint with { Rank = RankAt([.. stage.Touchpoints.Select(t => t.Rank)], place) };
        return With(stage with { Touchpoints = [.. stage.Touchpoints.Take(place), ranked, .. stage.Touchpoints.Skip(place)] });
    }

    private JourneyPlan WithoutBranchesTo(HashSet<string> keys) => this with
    {
        Stages = [.. Stages.Select(s => s with { Touchpoints = [.. s.Touchpoints.Select(t => t.Branches.Any(b => keys.Contains(b.To)) ? t with { Branches = [.. t.Branches.Where(b => !keys.Contains(b.To))] } : t)] })],
    };
}
