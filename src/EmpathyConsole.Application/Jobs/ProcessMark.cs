using System.Diagnostics;
using System.Globalization;

namespace EmpathyConsole.Application.Jobs;

/// <summary>Names a running process so that another can tell whether it still lives: machine, id, start.</summary>
internal static class ProcessMark
{
    /// <summary>This process.</summary>
    public static string Mine { get; } = Of(Process.GetCurrentProcess());

    /// <summary>False when the process named by the mark has certainly ended; true when it lives or runs on another machine.</summary>
    public static bool Lives(string mark)
    {
        var parts = mark.Split('|');
        if (parts.Length != 3 || !string.Equals(parts[0], Environment.MachineName, StringComparison.Ordinal))
        {
            return parts.Length == 3;
        }

        try
        {
            using var process = Process.GetProcessById(int.Parse(parts[1], CultureInfo.InvariantCulture));
            return string.Equals(Of(process), mark, StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Of(Process process) =>
        string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}|{process.Id}|{new DateTimeOffset(process.StartTime).ToUnixTimeSeconds()}");
}
