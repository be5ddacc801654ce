using System.Diagnostics;
using Shouldly;

namespace EmpathyConsole.Cli.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Help_NamesTheCommandsAndTheExitCodes()
    {
        var (code, output) = await RunAsync("--help");
        code.ShouldBe(0);
        foreach (var word in new[] { "check", "import", "themes", "friction", "decide", "demo", "keys", "1 something blocks" })
        {
            output.ShouldContain(word);
        }
    }

    private static async Task<(int Code, string Output)> RunAsync(string argument)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "empathy.dll"));
        start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
