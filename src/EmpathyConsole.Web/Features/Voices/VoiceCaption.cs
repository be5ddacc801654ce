using EmpathyConsole.Web.Shell;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>What stands under a quote: "Survey|14 June 2026|Mobile web".</summary>
internal static class VoiceCaption
{
    public static string Of(WorkspaceClock clock, string source, DateTimeOffset? time, string? channel, string? segment) =>
        string.Join('|', new[] { Word(source), time is { } at ? clock.Day(at) : null, Word(channel), Word(segment) }.Where(s => !string.IsNullOrEmpty(s)).Distinct(StringComparer.Ordinal));

    /// <summary>A slug as people read it: "Mobile web" for "mobile-web".</summary>
    public static string Word(string? slug) =>
        string.IsNullOrEmpty(slug) ? "" : char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ').Replace('_', ' ').Replace('|', '/');
}
