using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Zone;

namespace EmpathyConsole.Application.Journeys.Boundary;

/// <summary>A touchpoint as the boundary between machine and person sees it.</summary>
public sealed record BoundaryTouchpoint
{
    /// <summary>Key of its stage.</summary>
    public required string Stage { get; init; }

    public required string StageName { get; init; }

    /// <summary>What is mapped: rung, exit, who answers, why.</summary>
    public required Touchpoint Plan { get; init; }

    /// <summary>What is known of it; what if's start here.</summary>
    public required ZoneFacts Facts { get; init; }

    /// <summary>Score, recommendation and gates.</summary>
    public required ZoneAdvice Advice { get; init; }

    /// <summary>Where who answers does not fit the advice; null when it does.</summary>
    public string? Contradiction { get; init; }

    /// <summary>Effort as mapped against effort as measured; null where they agree or nothing was measured.</summary>
    public EffortGap? Gap { get; init; }

    /// <summary>What was measured, of its channel where there is enough, else of its stage.</summary>
    public IReadOnlyList<BoundaryFigure> Figures { get; init; } = [];

    /// <summary>Machine against person in its channel; without a channel, at its stage.</summary>
    public MachineAndPerson? Met { get; init; }

    /// <summary>How the lack of a person hurts; worst first.</summary>
    public IReadOnlyList<BoundaryReason> Hurts { get; init; } = [];

    /// <summary>How the machine makes it easy; strongest first.</summary>
    public IReadOnlyList<BoundaryReason> Eases { get; init; } = [];

    /// <summary>What a customer said who was afraid here; null when the stage's fear rests on no voices.</summary>
    public SourcedQuote? Quote { get; init; }

    public double HurtPoints => Hurts.Sum(r => r.Points);

    public double EasePoints => Eases.Sum(r => r.Points);
}
