namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>A voice as it would be kept.</summary>
public sealed record PreviewVoice(long Line, string Text, string? Question, string Source, DateTimeOffset? Time, string? Channel, long? Times, bool OtherLanguage);
