using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Watching;

/// <summary>Keeps watching below the allowed roots, also where links lead elsewhere: who can add folders must not read the server's disk by it.</summary>
internal static class WatchedPath
{
    private static StringComparison Comparison => OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The folder's real path, when it is there and below a root. A relative path is looked for below each root.</summary>
    public static Result<string> Allow(WatchRoots roots, string path)
    {
        if (roots.Paths.Count == 0)
        {
            return Problem.Invalid("No folder may be watched on this server yet. Ask whoever runs it to name one under Console:WatchRoots in appsettings.json.", "path");
        }

        if (path.Contains('\0', StringComparison.Ordinal))
        {
            return NotBelow(roots);
        }

        foreach (var root in roots.Paths.Select(Real).OfType<string>())
        {
            if (Real(Path.Combine(root, path)) is { } real && IsBelow(real, root))
            {
                return real;
            }
        }

        return NotBelow(roots);
    }

    /// <summary>Whether it lies in the root or is it; both are real paths.</summary>
    public static bool IsBelow(string path, string root) =>
        string.Equals(path, root, Comparison) || path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, Comparison);

    /// <summary>The path with every link on the way followed; null when it is not there or no folder.</summary>
    public static string? Real(string path)
    {
        try
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            var real = Path.GetPathRoot(full)!;
            foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
            {
                var next = new DirectoryInfo(Path.Combine(real, part));
                real = next.ResolveLinkTarget(returnFinalTarget: true)?.FullName is { } target ? Real(target) ?? "" : next.FullName;
                if (real.Length == 0 || !Directory.Exists(real))
                {
                    return null;
                }
            }

            return real;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static Problem NotBelow(WatchRoots roots) =>
        Problem.Invalid($"This folder is not there, or does not lie below one that this server allows: {string.Join(", ", roots.Paths)}.", "path");
}
