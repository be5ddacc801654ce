using System.Diagnostics;
using EmpathyConsole.Testing;

namespace EmpathyConsole.Demo.Tests;

/// <summary>A console with the demo in it, made once for all tests that look at it.</summary>
public sealed class LoadedDemo : IAsyncLifetime
{
    private readonly List<string> told = [];

    public TestConsole Console { get; private set; } = null!;

    public long Workspace { get; private set; }

    public TimeSpan Took { get; private set; }

    public IReadOnlyList<string> Told => told;

    public DemoContent Content { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Console = await TestConsole.StartAsync();
        var clock = Stopwatch.StartNew();
        Workspace = await DemoWorkspace.EnsureAsync(Console.Services, new Listener(told), CancellationToken.None);
        Took = clock.Elapsed;
        Content = DemoContent.Make(DateOnly.FromDateTime(Console.Clock.GetUtcNow().UtcDateTime));
    }

    public async ValueTask DisposeAsync() => await Console.DisposeAsync();

    private sealed class Listener(List<string> told) : IProgress<string>
    {
        public void Report(string value) => told.Add(value);
    }
}
