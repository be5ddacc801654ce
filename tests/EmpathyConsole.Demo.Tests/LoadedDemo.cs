using System.Collections.Concurrent;
using System.Diagnostics;
using EmpathyConsole.Testing;

[assembly: AssemblyFixture(typeof(EmpathyConsole.Demo.Tests.LoadedDemo))]
[assembly: AssemblyFixture(typeof(EmpathyConsole.Demo.Tests.MadeContent))]

namespace EmpathyConsole.Demo.Tests;

/// <summary>A console with the demo in it, made once for all tests that look at it.</summary>
public sealed class LoadedDemo : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> told = [];

    public TestConsole Console { get; private set; } = null!;

    public long Workspace { get; private set; }

    /// <summary>Processor time of making it. Nothing else runs in the process before the first test.</summary>
    public TimeSpan Took { get; private set; }

    public IReadOnlyList<string> Told => [.. told];

    public DemoContent Content { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Console = await TestConsole.StartAsync();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        Workspace = await DemoWorkspace.EnsureAsync(Console.Services, new Listener(told), CancellationToken.None);
        Took = Process.GetCurrentProcess().TotalProcessorTime - before;
        Content = DemoContent.Make(DateOnly.FromDateTime(Console.Clock.GetUtcNow().UtcDateTime));
    }

    public async ValueTask DisposeAsync() => await Console.DisposeAsync();

    private sealed class Listener(ConcurrentQueue<string> told) : IProgress<string>
    {
        public void Report(string value) => told.Enqueue(value);
    }
}
