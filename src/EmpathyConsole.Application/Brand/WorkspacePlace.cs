namespace EmpathyConsole.Application.Brand;

/// <summary>What days, quiet hours and money are counted in.</summary>
/// <param name="Language">BCP 47, of customer wording.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record WorkspacePlace(string Language, string TimeZone, string Currency);
