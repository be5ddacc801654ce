using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>The side of a journey as addresses name it.</summary>
internal static class SideWord
{
    /// <summary>"to-be" is how it should be; anything else, and nothing, is how it is.</summary>
    public static MapSide Read(string? side) => string.Equals(side, "to-be", StringComparison.OrdinalIgnoreCase) ? MapSide.ToBe : MapSide.AsIs;
}
