namespace EmpathyConsole.Application.Voices.Watching;

/// <summary>A file of a watched folder as shown.</summary>
public sealed record WatchedFileLine(string Name, WatchedState State, DateTimeOffset SeenAt, long? ImportId, string? Trouble);
