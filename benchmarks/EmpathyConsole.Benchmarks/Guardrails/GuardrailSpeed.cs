using System.Globalization;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Starter;

namespace EmpathyConsole.Benchmarks.Guardrails;

/// <summary>How fast guardrails judge: beside npm linters with the same rule lists in the same run, as a text grows, and a draft over 10,000 concepts.</summary>
internal static class GuardrailSpeed
{
    private const int Rounds = 5;
    private const int Floor = 30;
    private const int Goal = 100;
    private const int Concepts = 10_000;
    private const int ConceptLength = 300;
    private const double MostReplaySeconds = 0.1;
    private static readonly DateTimeOffset Now = new(2026, 6, 20, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Prints the figures; 0 when every limit held, else 1.</summary>
    /// <param name="arguments">Files of texts (CSV with a column of texts, or a text a line; none: the demo's voices), --peers and the folder the linters are installed in, --texts and how many to take.</param>
    /// <param name="to">Where to print.</param>
    /// <param name="cancellation">Stops between rounds.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter to, CancellationToken cancellation)
    {
        var peers = After(arguments, "--peers");
        var most = After(arguments, "--texts") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 4000;
        string[] files = [.. arguments.Where((a, i) => !a.StartsWith("--", StringComparison.Ordinal) && (i == 0 || !arguments[i - 1].StartsWith("--", StringComparison.Ordinal)))];
        var all = MiningTexts.Said(files);
        var texts = all.Where((_, i) => i % Math.Max(1, all.Count / most) == 0).Take(most).ToList();
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, .NET {Environment.Version}; {texts.Count:N0} texts of {texts.Average(t => t.Length):0} characters from {(files.Length == 0 ? "the demo's voices" : string.Join(", ", files.Select(Path.GetFileName)))}; processor time, the middle of {Rounds} rounds"));
        var held = await BesideAsync(texts, peers, to, cancellation);
        await GrowthAsync(all, to, cancellation);
        return held & await ReplayAsync(all, to, cancellation) ? 0 : 1;
    }

    private static async Task<bool> BesideAsync(List<string> texts, string? folder, TextWriter to, CancellationToken cancellation)
    {
        var (lists, everything) = (RuleBook.Of(PeerLists.Guardrails), RuleBook.Of(StarterSet.All));
        List<Peer> peers = [];
        var scratch = Directory.CreateTempSubdirectory("empathy-guardrails-");
        try
        {
            if (folder is not null)
            {
                var (listFile, textFile) = (Path.Combine(scratch.FullName, "lists.json"), Path.Combine(scratch.FullName, "texts.json"));
                await File.WriteAllTextAsync(listFile, JsonSerializer.Serialize(PeerLists.Expressions().Select(e => new { name = e.Name, expression = e.Expression })), cancellation);
                await File.WriteAllTextAsync(textFile, JsonSerializer.Serialize(texts), cancellation);
                peers.AddRange(((string[])["write-good", "textlint", "alex"]).Select(name => new Peer(name, folder, listFile, textFile)));
            }

            Dictionary<string, List<PeerRun>> runs = [];
            for (var round = 0; round <= Rounds; round++)
            {
                cancellation.ThrowIfCancellationRequested();
                List<(string Name, PeerRun Run)> measured = [("the same lists, here", Judge(lists, texts)), ("all starters, here", Judge(everything, texts))];
                foreach (var peer in peers)
                {
                    measured.Add((peer.Name, await peer.RunAsync(cancellation)));
                }

                // the first round warms everybody up
                foreach (var (name, run) in measured.Where(_ => round > 0))
                {
                    (runs.TryGetValue(name, out var list) ? list : runs[name] = []).Add(run);
                }
            }

            foreach (var (name, list) in runs)
            {
                await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name,-22} {texts.Count / Middle(list.Select(r => r.Cpu)),12:N0} texts/s (wall {texts.Count / Middle(list.Select(r => r.Seconds)):N0}); fires on {list[0].Flagged:N0} texts"));
            }

            if (peers.Count == 0)
            {
                await to.WriteLineAsync("No linters: name the folder they are installed in with --peers.");
                return true;
            }

            // round by round, because a busy machine slows all of a round down
            var ratios = runs["the same lists, here"].Select((run, i) => peers.Min(p => runs[p.Name][i].Cpu) / run.Cpu).Order().ToList();
            var ratio = ratios[ratios.Count / 2];
            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"times the fastest linter: {ratio:0} (rounds {ratios[0]:0} to {ratios[^1]:0}); floor {Floor}, goal {Goal}: {(ratio >= Goal ? "goal reached" : ratio >= Floor ? "floor held" : "NOT HELD")}"));
            return ratio >= Floor;
        }
        finally
        {
            peers.ForEach(p => p.Dispose());
            scratch.Delete(recursive: true);
        }
    }

    // over and over until it is long enough to measure
    private static PeerRun Judge(RuleBook book, List<string> texts)
    {
        var (passes, flagged, cpu, clock) = (0, 0, Environment.CpuUsage.TotalTime, System.Diagnostics.Stopwatch.StartNew());
        do
        {
            flagged = texts.Count(t => book.Judge(Copy.Of(t), Now).Findings.Count > 0);
            passes++;
        }
        while (clock.Elapsed < TimeSpan.FromSeconds(0.5));
        return new(clock.Elapsed.TotalSeconds / passes, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds / passes, flagged);
    }

    private static async Task GrowthAsync(IReadOnlyList<string> all, TextWriter to, CancellationToken cancellation)
    {
        var book = RuleBook.Of(StarterSet.All);
        var megabyte = new StringBuilder();
        for (var i = 0; megabyte.Length < 1 << 20; i++)
        {
            megabyte.Append(all[i % all.Count]).Append(". ");
        }

        var last = 0.0;
        for (var length = 1 << 15; length <= 1 << 20; length *= 2)
        {
            cancellation.ThrowIfCancellationRequested();
            var text = megabyte.ToString(0, length);
            var seconds = Middle(Enumerable.Range(0, Rounds).Select(_ => Judge(book, [text]).Cpu));
            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"one text of {length,9:N0} characters: {seconds * 1000,8:0.0} ms{(last > 0 ? $", {seconds / last:0.00} times the half" : "")}"));
            last = seconds;
        }
    }

    private static async Task<bool> ReplayAsync(IReadOnlyList<string> all, TextWriter to, CancellationToken cancellation)
    {
        var random = new Random(1);
        var concepts = Enumerable.Range(0, Concepts).Select(i =>
        {
            var text = new StringBuilder();
            while (text.Length < ConceptLength)
            {
                text.Append(all[random.Next(all.Count)]).Append(' ');
            }

            return new ReplayConcept(i, $"Concept {i}", Copy.Of(text.ToString(0, ConceptLength)), i % 10 == 0);
        }).ToList();
        var before = Environment.CpuUsage.TotalTime;
        var shelf = ReplayShelf.Of(concepts, StarterSet.All, Now, cancellation: cancellation);
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"shelf of {Concepts:N0} concepts of {ConceptLength} characters, read and judged by all starters once: {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds:0} ms"));
        var held = true;
        foreach (var guardrail in PeerLists.Guardrails)
        {
            cancellation.ThrowIfCancellationRequested();
            var draft = guardrail with { Version = 2, Severity = Severity.Warn };
            List<double> seconds = [];
            List<byte[]> answers = [];
            for (var round = 0; round <= Rounds; round++)
            {
                before = Environment.CpuUsage.TotalTime;
                var radius = shelf.Replay(draft, cancellation);
                seconds.Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
                answers.Add(JsonSerializer.SerializeToUtf8Bytes(radius));
            }

            var (middle, equal) = (Middle(seconds.Skip(1)), answers.TrueForAll(a => a.AsSpan().SequenceEqual(answers[0])));
            held &= equal && middle <= MostReplaySeconds;
            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"replay of a draft of {guardrail.Slug,-32} {middle * 1000,6:0.0} ms, {(equal ? "byte-equal each time" : "NOT EQUAL")}{(middle > MostReplaySeconds ? ", NOT HELD" : "")}"));
        }

        return held;
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static string? After(IReadOnlyList<string> arguments, string name) =>
        arguments.Index().FirstOrDefault(a => string.Equals(a.Item, name, StringComparison.Ordinal)) is (var at, not null) && at + 1 < arguments.Count ? arguments[at + 1] : null;
}
