namespace EmpathyConsole.Application.Voices.Watching;

/// <summary>A watched folder as shown.</summary>
/// <param name="Id">The folder.</param>
/// <param name="Path">Where it lies on the server.</param>
/// <param name="Source">The source of what is in it.</param>
/// <param name="ByName">Who added it.</param>
/// <param name="LookedAt">When it was looked into last.</param>
/// <param name="Trouble">Why that did not work.</param>
/// <param name="Files">The newest files, newest first.</param>
public sealed record WatchedFolderLine(long Id, string Path, string Source, string ByName, DateTimeOffset? LookedAt, string? Trouble, IReadOnlyList<WatchedFileLine> Files);
