using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Moments;
using EmpathyConsole.Application.Telemetry;
using EmpathyConsole.Application.Tests.Concepts;
using EmpathyConsole.Application.Tests.Friction;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.House;

public sealed class TelemetryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Imports_AreCountedByWhatBecameOfTheirRows()
    {
        await using var console = await TestConsole.StartAsync();
        using var heard = new MeterWatch(console);
        var voices = console.Get<IVoicesDesk>();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes("text\nCall me on 07700 900321 please\nThe lid leaks\nThe lid leaks\n\"  \"\n"));
        var preview = (await voices.StageAsync(console.Strategist, "survey.csv", file, Token)).Value;
        var started = (await voices.StartImportAsync(console.Strategist, preview.Upload, preview.Mapping, Token)).Value;
        await console.RunJobAsync(console.Strategist, started.JobId);
        var import = (await voices.OutcomeAsync(console.Strategist, started.ImportId, Token)).Value;
        import.Imported.ShouldBe(2);
        heard["empathy.voices.rows imported"].ShouldBe(import.Imported);
        heard["empathy.voices.rows duplicate"].ShouldBe(import.Duplicates);
        heard["empathy.voices.rows rejected"].ShouldBe(import.Rejected);
        heard["empathy.voices.redactions phone"].ShouldBe(1);
        heard["empathy.jobs.duration import-voices done"].ShouldBeGreaterThan(0);
        heard["empathy.jobs.running import-voices"].ShouldBe(0);

        var signals = SignalFiles.Visits(40, console.Clock.GetUtcNow(), 5);
        await console.Get<IFrictionDesk>().AppendAsync(console.Analyst, SignalFiles.Csv(signals), Token);
        heard["empathy.signals accepted"].ShouldBe(40);
        var job = (await console.Get<IFrictionDesk>().StartImportAsync(console.Analyst, SignalFiles.Csv(signals), "again.csv", null, Token)).Value;
        await console.RunJobAsync(console.Analyst, job.JobId);
        heard["empathy.signals accepted"].ShouldBe(40);
        heard["empathy.signals duplicate"].ShouldBe(40);
        heard.Tags.ShouldBe(["imported", "duplicate", "rejected", "accepted", "phone", "import-voices", "import-signals", "done"], ignoreOrder: true);
    }

    [Fact]
    public async Task RunsVerdictsAndApprovals_AreCounted()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        using var heard = new MeterWatch(house.Console);
        var (brief, _) = await house.AskedAsync();
        (heard["empathy.concepts.written free"] + heard["empathy.concepts.written block"]).ShouldBe(20);
        heard["empathy.concepts.verdicts keep"].ShouldBe(3);
        (await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token)).Succeeded.ShouldBeTrue();
        heard["empathy.concepts.approvals approve"].ShouldBe(1);
    }

    [Fact]
    public async Task AReasonAddedToAVerdict_IsNoOtherVerdict()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        using var heard = new MeterWatch(house.Console);
        var brief = await house.WrittenAsync();
        var card = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card!;
        await house.Triage.JudgeAsync(house.Ines, card.ConceptId, new(TriageChoice.No, []), Token);
        await house.Triage.JudgeAsync(house.Ines, card.ConceptId, new(TriageChoice.No, [Enum.GetValues<TriageReason>()[0]]), Token);
        heard["empathy.concepts.verdicts no"].ShouldBe(1);
    }

    [Fact]
    public async Task Decisions_AreCountedByOutcome_TrialsAreNot()
    {
        await using var console = await TestConsole.StartAsync();
        using var heard = new MeterWatch(console);
        var desk = console.Get<IMomentsDesk>();
        await desk.DecideAsync(console.CxLead, new("p-1", "email"), dryRun: true, Token);
        double.IsNaN(heard["empathy.moments.decisions suppress"]).ShouldBeTrue();
        await desk.DecideAsync(console.CxLead, new("p-1", "email"), dryRun: false, Token);
        heard["empathy.moments.decisions suppress"].ShouldBe(1);
        heard.Tags.ShouldNotContain("p-1");
    }

    [Fact]
    public async Task AJob_LeavesATraceWithItsSteps()
    {
        await using var console = await TestConsole.StartAsync();
        var ended = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name is ConsoleTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var here = new Activity("test").Start();
        var job = (await console.Get<IFrictionDesk>().StartImportAsync(console.Analyst, SignalFiles.Csv(SignalFiles.Visits(10, console.Clock.GetUtcNow(), 5)), "june.csv", null, Token)).Value;
        await console.RunJobAsync(console.Analyst, job.JobId);
        var trace = ended.Single(a => a.TraceId == here.TraceId);
        trace.OperationName.ShouldBe("job import-signals");
        trace.GetTagItem("job.state").ShouldBe("done");
        trace.Events.Select(e => e.Name).ShouldContain("Importing");
        trace.TagObjects.ShouldAllBe(t => !FormattableString.Invariant($"{t.Value}").Contains("june"));
    }
}
