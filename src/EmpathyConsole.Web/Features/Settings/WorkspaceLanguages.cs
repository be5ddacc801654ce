namespace EmpathyConsole.Web.Features.Settings;

/// <summary>Languages a workspace can be set to: tag and name.</summary>
internal static class WorkspaceLanguages
{
    public static IReadOnlyList<(string Tag, string Name)> All { get; } =
    [
        ("en", "English"), ("en-GB", "English (United Kingdom)"), ("en-US", "English (United States)"), ("de", "German"), ("fr", "French"),
        ("es", "Spanish"), ("it", "Italian"), ("nl", "Dutch"), ("pt", "Portuguese"),
    ];
}
