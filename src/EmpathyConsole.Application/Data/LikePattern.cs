namespace EmpathyConsole.Application.Data;

/// <summary>Patterns for LIKE; the escape character is <see cref="Escape"/>.</summary>
internal static class LikePattern
{
    /// <summary>To be given to EF.Functions.Like beside the pattern.</summary>
    public const string Escape = "\\";

    /// <summary>Matches what holds the text anywhere: % and _ in it stand for themselves.</summary>
    public static string Holding(string text) =>
        "%" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";
}
