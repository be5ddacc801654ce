namespace EmpathyConsole.Application.Data;

/// <summary>Where the console keeps its files.</summary>
public sealed record DataFolder(string Path)
{
    /// <summary>Uploads and pastes that a job still reads; they go when it has ended, at the latest after 7 days.</summary>
    public string Staging => Directory.CreateDirectory(System.IO.Path.Combine(Path, "staging")).FullName;
}
