using System.Diagnostics;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace EmpathyConsole.Browser.Tests;

/// <summary>Every page: axe finds nothing, nothing overflows, the browser does not complain, and it is ready in a second.</summary>
public sealed class PagesTests(ConsoleServer server)
{
    private static readonly string[] Paths =
    [
        "/", "/welcome", "/guide", "/guide/rights", "/inbox", "/voices", "/voices/all", "/voices/all?q=subscri*&segment=none", "/voices/all?q=parcel", "/voices/collections", "/voices/collections/1", "/voices/stories", "/voices/learnings", "/voices/learnings/1", "/voices/learnings/new", "/voices/import", "/journeys", "/journeys/1", "/guardrails", "/guardrails/measured", "/guardrails/brand-guide", "/concepts",
        "/journeys/1/lived", "/journeys/1/boundary?at=support-1", "/concepts/briefs/1", "/concepts/briefs/1/triage", "/concepts/briefs/1/finals", "/concepts/briefs/2/approval", "/concepts/1", "/concepts?view=templates", "/concepts/library", "/concepts/taste", "/concepts/briefs/2/agreement", "/concepts/briefs/2/compare", "/concepts/briefs/2/print", "/moments", "/friction", "/friction/import",
        "/governance", "/settings/brand", "/settings/team", "/settings/model", "/settings/webhooks", "/settings/disclosure", "/settings/signals",
    ];

    private const long Most = 1000;

    private static readonly bool Long = Environment.GetEnvironmentVariable("EMPATHY_LONG_TESTS") == "1";

    // colours do not depend on the width and the layout not on the colours: axe reads the narrow layout in light and the wide one in dark; eng/test --long all four
    public static TheoryData<bool, int[]> Screens => new()
    {
        { false, [1440, 390] },
        { true, Long ? [1440, 390] : [1440] },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Pages_PassAxe_FitTheScreen_AndDoNotComplain(bool dark, int[] widths)
    {
        // two screens side by side: each waits half of its time
        var looked = widths.Length > 1 ? widths.Select(w => LookAsync(Paths, w, dark)) : Paths.Chunk((Paths.Length + 1) / 2).Select(half => LookAsync(half, widths[0], dark));
        (await Task.WhenAll(looked)).SelectMany(f => f).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_AreReadyInASecond_AfterTheFirst()
    {
        // a time by the clock says little on a machine that does other things as well
        Assert.SkipUnless(Long, "bash eng/test --long runs it: EMPATHY_LONG_TESTS is not 1");
        await using var ines = await server.SignInAsync("Ines Duarte");
        var times = new List<(string Path, long Milliseconds)>();
        foreach (var path in Paths)
        {
            // the first look compiles and fills; others have their chance when something else took the machine
            await ReadyAsync(ines, path);
            var best = long.MaxValue;
            for (var n = 0; n < 4 && best > Most; n++)
            {
                best = Math.Min(best, await ReadyAsync(ines, path));
            }

            times.Add((path, best));
            TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{best,5} ms  {path}"));
        }

        times.Where(t => t.Milliseconds > Most).ShouldBeEmpty();
    }

    private async Task<List<string>> LookAsync(string[] paths, int width, bool dark)
    {
        await using var ines = await server.SignInAsync("Ines Duarte", width, dark);
        var findings = new List<string>();
        foreach (var path in paths)
        {
            var before = ines.Complaints.Count;
            await ines.GoAsync(path);
            await NothingLoadsAsync(ines);
            await ines.Page.WaitForTimeoutAsync(200);
            var over = await ines.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 1)
            {
                findings.Add(FormattableString.Invariant($"{path} at {width} overflows by {over} px"));
            }

            findings.AddRange(ines.Complaints.Skip(before).Select(c => $"{path}: {c}"));
            if (!Long && !dark && width > 600)
            {
                continue;
            }

            var axe = await ines.Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
            findings.AddRange(axe.Violations.Select(v => $"{path}: {v.Id} x{v.Nodes.Length} {v.Nodes[0].Html}"));
        }

        return findings;
    }

    /// <summary>From asking to the page's heading shown and nothing loading.</summary>
    private static async Task<long> ReadyAsync(Visitor visitor, string path)
    {
        var watch = Stopwatch.StartNew();
        await visitor.Page.GotoAsync(visitor.Address + path);
        await visitor.Page.Locator("h1").First.WaitForAsync();
        await NothingLoadsAsync(visitor);
        return watch.ElapsedMilliseconds;
    }

    // by a locator: a script that is asked again and again is evaluated in the page, which its content security policy refuses
    private static Task NothingLoadsAsync(Visitor visitor) => Assertions.Expect(visitor.Page.Locator("main [aria-busy=true]")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
}
