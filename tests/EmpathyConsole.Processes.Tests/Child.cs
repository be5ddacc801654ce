using System.Collections.Concurrent;
using System.Diagnostics;

namespace EmpathyConsole.Processes.Tests;

/// <summary>A program of ours as a process of its own. Whatever becomes of the test, it does not outlive it.</summary>
internal sealed class Child : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly Task drained;

    private Child(Process process)
    {
        this.process = process;

        // both pipes are read all the time: a full one would stop the program in the middle of a word
        drained = Task.WhenAll(DrainAsync(process.StandardOutput, output), DrainAsync(process.StandardError, errors));
    }

    /// <summary>What it wrote so far, for people who look into a failure.</summary>
    public string Said => string.Join('\n', output.Concat(errors));

    public IReadOnlyList<string> Output => [.. output];

    public IReadOnlyList<string> Errors => [.. errors];

    /// <summary>Starts a built program that lies beside the tests: "empathy.dll", "EmpathyConsole.Web.dll".</summary>
    public static Child Start(string program, params IEnumerable<string> args) => Start(program, args, []);

    /// <summary>The same, with more in its environment.</summary>
    public static Child Start(string program, IEnumerable<string> args, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, program));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        // as installed: no demo, and nothing of the machine that runs the tests
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        start.Environment.Remove("ASPNETCORE_URLS");
        start.Environment.Remove("EMPATHY_DATA");
        start.Environment.Remove("OTEL_EXPORTER_OTLP_ENDPOINT");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var started = Process.Start(start)!;
        started.StandardInput.Close();
        return new(started);
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await EndAsync();
    }

    /// <summary>Waits until it ends by itself; answers its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        await drained.WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>The first line of its output with these words.</summary>
    public async Task<string> SayAsync(string words)
    {
        string? found = null;
        await Wait.UntilAsync(
            () =>
            {
                found = output.FirstOrDefault(l => l.Contains(words, StringComparison.Ordinal));
                return Task.FromResult(found is not null || process.HasExited);
            },
            () => $"The program did not say '{words}':\n{Said}");
        return found ?? throw new InvalidOperationException($"The program ended before it said '{words}':\n{Said}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync().WaitAsync(Patience);
        }

        process.Dispose();
    }

    private static async Task DrainAsync(StreamReader reader, ConcurrentQueue<string> lines)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lines.Enqueue(line);
        }
    }
}
