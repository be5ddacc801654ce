namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>Where a customer meets the house: a page, a form, a call.</summary>
public sealed record Touchpoint
{
    /// <summary>Made once, never changes: 1 to 40 of a-z, 0-9 and hyphen.</summary>
    public required string Key { get; init; }

    /// <summary>Its place among the touchpoints of its stage, see <see cref="PlanRank"/>.</summary>
    public required string Rank { get; init; }

    /// <summary>1 to 80 characters.</summary>
    public required string Name { get; init; }

    public TouchpointKind Kind { get; init; }

    /// <summary>As signals and voices name it, such as "email"; may be empty.</summary>
    public string Channel { get; init; } = "";

    /// <summary>What it runs on, such as "HubSpot"; may be empty.</summary>
    public string System { get; init; } = "";

    /// <summary>Null while nobody has said who answers.</summary>
    public LadderRung? Rung { get; init; }

    /// <summary>How a customer reaches a person from here; empty when there is no way.</summary>
    public string Exit { get; init; } = "";

    /// <summary>Who answers: a role, a team, a machine.</summary>
    public string Answers { get; init; } = "";

    /// <summary>Why it is so.</summary>
    public string Why { get; init; } = "";

    /// <summary>A moment of truth: what happens here decides whether people trust the house. A person stays.</summary>
    public bool MomentOfTruth { get; init; }

    /// <summary>The journey ends here for whoever takes no branch.</summary>
    public bool Ends { get; init; }

    /// <summary>Levels of its own where they differ from its stage's; null for the stage's.</summary>
    public int? Intent { get; init; }

    public int? Fear { get; init; }

    public int? Effort { get; init; }

    /// <summary>What the customer is asked here, one thing each: "address", "date of birth".</summary>
    public IReadOnlyList<string> Asks { get; init; } = [];

    public IReadOnlyList<Branch> Branches { get; init; } = [];

    /// <summary>Whether a person can be reached from here: by an exit, or because one answers.</summary>
    public bool ReachesPerson => Exit.Length > 0 || Rung is LadderRung.Prepared or LadderRung.Specialist || Kind is TouchpointKind.Call or TouchpointKind.Meeting or TouchpointKind.Outreach;
}
