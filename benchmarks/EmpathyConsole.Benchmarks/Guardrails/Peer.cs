using System.Diagnostics;
using System.Text.Json;

namespace EmpathyConsole.Benchmarks.Guardrails;

/// <summary>An npm linter, warm in a process of its own. It has to be installed in the folder; nothing is downloaded here.</summary>
internal sealed class Peer : IDisposable
{
    private readonly Process process;

    public Peer(string name, string folder, string lists, string texts)
    {
        Name = name;
        var script = Path.Combine(folder, "empathy-peers.mjs");
        using (var resource = typeof(Peer).Assembly.GetManifestResourceStream("peers.mjs")!)
        using (var file = File.Create(script))
        {
            resource.CopyTo(file);
        }

        process = Process.Start(new ProcessStartInfo("node", [script, name, lists, texts]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
    }

    public string Name { get; }

    /// <summary>One pass over all texts.</summary>
    public async Task<PeerRun> RunAsync(CancellationToken cancellation)
    {
        await process.StandardInput.WriteLineAsync("go".AsMemory(), cancellation);
        await process.StandardInput.FlushAsync(cancellation);
        var line = await process.StandardOutput.ReadLineAsync(cancellation) ?? throw new InvalidOperationException($"{Name} did not run. Install it in the folder first.");
        return JsonSerializer.Deserialize<PeerRun>(line, JsonSerializerOptions.Web)!;
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
