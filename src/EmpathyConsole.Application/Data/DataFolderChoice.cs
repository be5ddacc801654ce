using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Data;

/// <summary>Which folder the console keeps its data in: --data, else EMPATHY_DATA, else the user's data folder. Never the source tree.</summary>
public static class DataFolderChoice
{
    public const string Variable = "EMPATHY_DATA";

    /// <summary>Makes the folder and proves it can be written to.</summary>
    public static Result<string> Open(string? asked)
    {
        var chosen = !string.IsNullOrWhiteSpace(asked) ? asked : Environment.GetEnvironmentVariable(Variable);
        var folder = Path.GetFullPath(string.IsNullOrWhiteSpace(chosen)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "EmpathyConsole")
            : chosen);
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".write-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Problem.Invalid($"The data folder {folder} can't be written to: give this user the right to write there, or choose another folder with --data or {Variable}.");
        }
    }
}
