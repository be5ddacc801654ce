namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>Keys of touchpoints that were made by hand.</summary>
public static class TouchpointKey
{
    /// <summary>A key nobody has: "t" and 16 hexadecimal digits.</summary>
    public static string New() => "t" + Guid.NewGuid().ToString("N")[..16];
}
