namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>Which of a journey's two maps.</summary>
public enum MapSide
{
    /// <summary>As it is.</summary>
    AsIs = 1,

    /// <summary>As it should be.</summary>
    ToBe = 2,
}
