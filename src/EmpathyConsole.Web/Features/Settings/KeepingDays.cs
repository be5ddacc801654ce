namespace EmpathyConsole.Web.Features.Settings;

/// <summary>The lengths of time offered for single signals.</summary>
internal static class KeepingDays
{
    /// <summary>How far the numbers of a day look back.</summary>
    public const int Reach = 31;

    /// <summary>Thirteen months, the longest of them.</summary>
    public const int ThirteenMonths = 397;

    /// <summary>Twenty-five months, the longest of them.</summary>
    public const int TwentyFiveMonths = 762;
}
