namespace EmpathyConsole.Application.Voices.Watching;

/// <summary>Folders of the server below which folders may be watched; none unless the one who runs the server names them.</summary>
/// <param name="Paths">Absolute paths.</param>
public sealed record WatchRoots(IReadOnlyList<string> Paths);
