namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>One stage of a plan.</summary>
public sealed record PlanStage
{
    /// <summary>Its slug: signals, moments and the API name the stage by it. Never changes, whatever it is called.</summary>
    public required string Key { get; init; }

    /// <summary>Its place among the stages, see <see cref="PlanRank"/>.</summary>
    public required string Rank { get; init; }

    /// <summary>1 to 60 characters.</summary>
    public required string Name { get; init; }

    public StagePartPlan Intent { get; init; } = new() { Level = StageRules.StartIntent };

    public StagePartPlan Fear { get; init; } = new() { Level = StageRules.StartFear };

    public StagePartPlan Effort { get; init; } = new() { Level = StageRules.StartEffort };

    /// <summary>Who in the team owns it; may be empty.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What could be done; may be empty.</summary>
    public string Ideas { get; init; } = "";

    /// <summary>In order.</summary>
    public IReadOnlyList<Touchpoint> Touchpoints { get; init; } = [];

    public StagePartPlan Part(StagePart part) => part switch { StagePart.Intent => Intent, StagePart.Fear => Fear, _ => Effort };

    /// <summary>The stage with one of the three changed.</summary>
    public PlanStage With(StagePart part, StagePartPlan plan) => part switch
    {
        StagePart.Intent => this with { Intent = plan },
        StagePart.Fear => this with { Fear = plan },
        _ => this with { Effort = plan },
    };

    /// <summary>The level that counts at a touchpoint: its own, or its stage's.</summary>
    public int LevelAt(Touchpoint touchpoint, StagePart part)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        return part switch { StagePart.Intent => touchpoint.Intent, StagePart.Fear => touchpoint.Fear, _ => touchpoint.Effort } ?? Part(part).Level;
    }
}
