namespace EmpathyConsole.Web.Features.Settings;

/// <summary>A text area with one thing a line.</summary>
internal static class Lines
{
    public static IReadOnlyList<string> Of(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
