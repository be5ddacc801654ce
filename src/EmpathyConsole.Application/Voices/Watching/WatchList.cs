namespace EmpathyConsole.Application.Voices.Watching;

/// <summary>What is watched, and below which folders of the server watching is allowed.</summary>
public sealed record WatchList(IReadOnlyList<string> Roots, IReadOnlyList<WatchedFolderLine> Folders);
