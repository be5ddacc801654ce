namespace EmpathyConsole.Web.Hosting;

/// <summary>Where to go after signing in: a path of this console, never another site.</summary>
internal static class LocalPath
{
    public static string Of(string? asked) =>
        asked is ['/', ..] && !asked.StartsWith("//", StringComparison.Ordinal) && !asked.StartsWith("/\\", StringComparison.Ordinal) && Uri.IsWellFormedUriString(asked, UriKind.Relative)
            ? asked
            : "/";
}
