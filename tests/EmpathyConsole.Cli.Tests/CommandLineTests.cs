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
        foreach (var word in new[] { "check", "import", "themes", "friction", "evaluate", "decide", "demo", "keys", "1 something blocks" })
        {
            output.ShouldContain(word);
        }
    }

    [Fact]
    public async Task EvaluateRedaction_WithoutAFile_PrintsTheHeldOutFiguresWithIntervals()
    {
        var (code, output) = await RunAsync("evaluate", "redaction", "--format", "csv");

        code.ShouldBe(0);
        var lines = output.Split('\n');
        lines[0].Trim().ShouldBe("measure,value,low,high,n");
        lines[1].ShouldStartWith("recall,0.9");
        lines.ShouldContain(l => l.StartsWith("recall of phone,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evaluate_OfAFileThatIsNotThere_SaysSo() => (await RunAsync("evaluate", "language", "--test", "nowhere.csv")).Code.ShouldBe(2);

    private static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "empathy.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
