using System.Diagnostics;

namespace EmpathyConsole.Cli.Tests;

/// <summary>Runs the real program in a folder of its own, which goes when it is disposed.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("empathy-cli-");

    public string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    public async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder.FullName };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "empathy.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
