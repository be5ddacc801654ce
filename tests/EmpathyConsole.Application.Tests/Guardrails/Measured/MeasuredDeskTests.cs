using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Measured;
using EmpathyConsole.Application.Guardrails.Measured.Labels;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails.Measured;

public sealed class MeasuredDeskTests
{
    private const string Urgency = "no-false-urgency";
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_CountsTheLinesAsTheyAreNow_AndTheLinesBehindANumberAreAsMany()
    {
        await using var console = await LabelledAsync();
        var desk = console.Get<IMeasuredDesk>();
        var sheet = (await desk.GetAsync(console.Analyst, None)).Value;
        sheet.Lines.ShouldBe(4);
        var tone = sheet.Outcome.Families.Single();
        tone.Counts.ShouldBe(new Domain.Guardrails.Measured.FireCounts(1, 1, 1, 1));
        foreach (var (cell, count) in new[] { (BehindCell.Hits, 1), (BehindCell.Misses, 1), (BehindCell.FalseAlarms, 1) })
        {
            var behind = (await desk.BehindAsync(console.Analyst, new(GuardrailFamily.Tone, cell), 0, 10, None)).Value;
            behind.Total.ShouldBe(count);
            behind.Items.ShouldAllBe(b => b.Findings.Count > 0 == (cell != BehindCell.Misses));
        }

        await console.Get<ILabelDesk>().AddAsync(console.CxLead, [new("A quiet cup of tea", GuardrailFamily.Tone, false)], None);
        (await desk.GetAsync(console.Analyst, None)).Value.Outcome.Families.Single().Counts.Silent.ShouldBe(2);
    }

    [Fact]
    public async Task Take_KeepsAMeasure_AndTheNextOneOfTheSameVersionsOnlyWhenAsked()
    {
        await using var console = await LabelledAsync();
        var desk = console.Get<IMeasuredDesk>();
        await desk.TakeAsync(console.CxLead, None);
        (await desk.GetAsync(console.Analyst, None)).Value.History.Single().ShouldSatisfyAllConditions(m => m.Cause.ShouldBe(MeasureCause.Asked), m => m.Outcome.Lines.ShouldBe(4));
        var jobs = console.Get<IJobs>();
        var again = await jobs.StartAsync(console.CxLead, "measure-guardrails", "Measuring", new { Cause = MeasureCause.Published }, None);
        (await console.RunJobAsync(console.CxLead, again.JobId)).State.ShouldBe(JobState.Done);
        (await desk.GetAsync(console.Analyst, None)).Value.History.Count.ShouldBe(1);
        await desk.TakeAsync(console.CxLead, None);
        (await desk.GetAsync(console.Analyst, None)).Value.History.Count.ShouldBe(2);
    }

    [Fact]
    public async Task AddExample_OpensADraftOnce_AndTheDraftIsMeasuredBesideTheLiveVersion()
    {
        await using var console = await LabelledAsync();
        var desk = console.Get<IMeasuredDesk>();
        var miss = (await desk.BehindAsync(console.CxLead, new(GuardrailFamily.Tone, BehindCell.Misses), 0, 1, None)).Value.Items.Single().Line;
        var sheet = (await desk.AddExampleAsync(console.CxLead, Urgency, miss.Id, None)).Value;
        sheet.Draft.Examples[^1].ShouldBe(GuardrailExample.Fires(miss.Text));
        var again = (await desk.AddExampleAsync(console.CxLead, Urgency, miss.Id, None)).Value;
        again.Draft.Examples.Count.ShouldBe(sheet.Draft.Examples.Count);
        (await desk.GetAsync(console.CxLead, None)).Value.Outcome.Guardrails.Where(g => g.Guardrail == Urgency).Select(g => g.Stage).ShouldBe([VersionStage.Live, VersionStage.Draft]);
        (await console.Get<IGuardrailDraftDesk>().GetAsync(console.CxLead, Urgency, None)).Succeeded.ShouldBeTrue();
    }

    private static async Task<TestConsole> LabelledAsync()
    {
        var console = await LabelDeskTests.SeededAsync();
        await console.Get<ILabelDesk>().AddAsync(
            console.CxLead,
            [
                new("Hurry, this ends tonight!", GuardrailFamily.Tone, true, "", "Urgency"),
                new("The walls have ears, dear friend.", GuardrailFamily.Tone, true, "", "Odd"),
                new("Hurry, said the rabbit, and ran on.", GuardrailFamily.Tone, false),
                new("Delivery on Tuesday.", GuardrailFamily.Tone, false),
            ],
            None);
        return console;
    }
}
