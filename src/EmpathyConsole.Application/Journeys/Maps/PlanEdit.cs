using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>What somebody wants to change on a map, each fact with what stood there when they read it.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="Side">Which of its maps.</param>
/// <param name="Changes">None changes nothing.</param>
public sealed record PlanEdit(long JourneyId, MapSide Side, IReadOnlyList<PlanChange> Changes)
{
    /// <summary>The edit that makes the second plan of the one that was read.</summary>
    public static PlanEdit Of(JourneyMap read, JourneyPlan wanted)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(read.Id, read.Side, PlanMerge.Difference(read.Plan, wanted));
    }

    /// <summary>The same, said again in the knowledge of what others wrote: it goes over it.</summary>
    public PlanEdit Over(JourneyPlan now) => this with { Changes = PlanMerge.Over(now, Changes) };
}
