using EmpathyConsole.Application.Moments;
using EmpathyConsole.Application.Moments.People;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Moments;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Moments;

public sealed class MomentsDeskTests
{
    private static readonly Moment Mail = new("p-1", "email", Stage: "nurture-email");
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Decide_Send_KeepsDecisionExposureAndRecordTogether()
    {
        await using var console = await ReadyAsync();
        var decision = (await console.Get<IMomentsDesk>().DecideAsync(console.CxLead, Mail, dryRun: false, None)).Value;
        decision.Outcome.ShouldBe(Outcome.Send);
        await using var db = await console.OpenAsync();
        (await db.Decisions.SingleAsync(None)).Key.ShouldBe(decision.Id);
        (await db.Exposures.SingleAsync(None)).ConceptId.ShouldBe(11);
        (await db.Record.CountAsync(e => e.Verb == "decide" && e.SubjectId == decision.Id, None)).ShouldBe(1);
    }

    [Fact]
    public async Task Decide_DryRun_KeepsNothing()
    {
        await using var console = await ReadyAsync();
        var decision = (await console.Get<IMomentsDesk>().DecideAsync(console.CxLead, Mail, dryRun: true, None)).Value;
        decision.Id.ShouldBeEmpty();
        await using var db = await console.OpenAsync();
        (await db.Decisions.AnyAsync(None)).ShouldBeFalse();
        (await db.Exposures.AnyAsync(None)).ShouldBeFalse();
    }

    [Fact]
    public async Task Decide_WhatNoMomentCanBe_IsRefusedInWords()
    {
        await using var console = await ReadyAsync();
        var desk = console.Get<IMomentsDesk>();
        (await desk.DecideAsync(console.CxLead, Mail with { Time = DateTimeOffset.MinValue }, dryRun: false, None)).Problem.ShouldNotBeNull().Field.ShouldBe("time");
        (await desk.DecideAsync(console.CxLead, Mail with { Text = new string('a', 20_001) }, dryRun: false, None)).Problem.ShouldNotBeNull().Field.ShouldBe("text");
    }

    [Fact]
    public async Task Decide_AtOnceAtTheCap_NeverSendsMoreThanTheCap()
    {
        await using var console = await ReadyAsync();
        var desk = console.Get<IMomentsDesk>();
        var decisions = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => desk.DecideAsync(console.CxLead, Mail, dryRun: false, None), None)));
        decisions.Count(d => d.Value.Outcome == Outcome.Send).ShouldBe(3);
        decisions.Count(d => d.Value.Outcome == Outcome.Substitute).ShouldBe(2);
        decisions.Count(d => d.Value.Outcome == Outcome.Defer).ShouldBe(7);
    }

    /// <summary>Two programs on one data folder (console and command line): the database's lock holds, without the queue inside one program.</summary>
    [Fact]
    public async Task Decide_FromTwoProgramsAtTheCap_NeverSendsBoth()
    {
        await using var console = await ReadyAsync();
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(console.Clock).AddConsole(console.Folder);
        new FakeRooms().Into(services);
        await using var other = services.BuildServiceProvider();
        var desks = new[] { console.Get<IMomentsDesk>(), other.GetRequiredService<IMomentsDesk>() };
        var decisions = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => desks[i % 2].DecideAsync(console.CxLead, Mail, dryRun: false, None), None)));
        decisions.Count(d => d.Value.Outcome == Outcome.Send).ShouldBe(3);
    }

    [Fact]
    public async Task DecideMany_InOrder_EachSeesWhatTheOnesBeforeSent()
    {
        await using var console = await ReadyAsync();
        var moments = Enumerable.Repeat(Mail, 5).Append(new("", "email")).ToAsyncEnumerable();
        var decisions = await console.Get<IMomentsDesk>().DecideManyAsync(console.CxLead, moments, dryRun: false, None).ToListAsync(None);
        decisions.Take(5).Select(d => d.Value.Outcome).ShouldBe([Outcome.Send, Outcome.Send, Outcome.Send, Outcome.Substitute, Outcome.Substitute]);
        decisions[5].Problem!.Field.ShouldBe("person");
    }

    [Fact]
    public async Task Decide_Substitute_IsStampedAsAStory()
    {
        await using var console = await ReadyAsync();
        var desk = console.Get<IMomentsDesk>();
        for (var i = 0; i < 4; i++)
        {
            await desk.DecideAsync(console.CxLead, Mail, dryRun: false, None);
        }

        await using var db = await console.OpenAsync();
        (await db.Exposures.Select(e => e.Purpose).ToListAsync(None)).ShouldBe(["marketing", "marketing", "marketing", "brand-story"], ignoreOrder: true);
    }

    [Fact]
    public async Task Decide_ConsentWithdrawnSince_IsKeptToAtOnce()
    {
        await using var console = await ReadyAsync();
        var desk = console.Get<IMomentsDesk>();
        await console.Get<IPeopleDesk>().PutPreferencesAsync(console.CxLead, "p-1", new(Consents: [new("all", "all", false)]), None);
        var decision = (await desk.DecideAsync(console.CxLead, Mail, dryRun: false, None)).Value;
        decision.Outcome.ShouldBe(Outcome.Suppress);
        decision.Reasons[0].Rule.ShouldBe("consent");
    }

    [Fact]
    public async Task Decide_Stranger_IsNeverSentAnything()
    {
        await using var console = await ReadyAsync();
        var decision = (await console.Get<IMomentsDesk>().DecideAsync(console.CxLead, Mail with { Person = "nobody" }, dryRun: false, None)).Value;
        decision.Outcome.ShouldBe(Outcome.Suppress);
    }

    [Theory]
    [InlineData("", "email")]
    [InlineData("p-1", " ")]
    public async Task Decide_WithoutPersonOrChannel_SaysWhatIsMissing(string person, string channel)
    {
        await using var console = await ReadyAsync();
        var result = await console.Get<IMomentsDesk>().DecideAsync(console.CxLead, new(person, channel), dryRun: false, None);
        result.Problem!.Kind.ShouldBe(ProblemKind.Invalid);
    }

    [Fact]
    public async Task Decide_AsApprover_IsRefused()
    {
        await using var console = await ReadyAsync();
        (await console.Get<IMomentsDesk>().DecideAsync(console.Approver, Mail, dryRun: false, None)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task Simulate_WithChangedFacts_DecidesAndKeepsNothing()
    {
        await using var console = await ReadyAsync();
        var trial = (await console.Get<IMomentsDesk>().SimulateAsync(console.Strategist, new("", "email", Stage: "nurture-email"), new(Consent: true, Offers: 3), None)).Value;
        trial.Decision.Outcome.ShouldBe(Outcome.Substitute);
        trial.Shown!.Text.Headline.ShouldBe("The garden that takes its time");
        await using var db = await console.OpenAsync();
        (await db.Decisions.AnyAsync(None)).ShouldBeFalse();
    }

    [Fact]
    public async Task Simulate_ARealPersonAsStrategist_IsRefused()
    {
        await using var console = await ReadyAsync();
        (await console.Get<IMomentsDesk>().SimulateAsync(console.Strategist, Mail, new(), None)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task Simulate_SameFactsAsDecide_GivesTheSameAnswer()
    {
        await using var console = await ReadyAsync();
        var desk = console.Get<IMomentsDesk>();
        var moment = Mail with { Text = "Where is my parcel? It should have come on Tuesday." };
        var trial = (await desk.SimulateAsync(console.CxLead, moment, new(), None)).Value.Decision;
        var decided = (await desk.DecideAsync(console.CxLead, moment, dryRun: false, None)).Value;
        System.Text.Json.JsonSerializer.Serialize(decided with { Id = "" }).ShouldBe(System.Text.Json.JsonSerializer.Serialize(trial));
    }

    [Fact]
    public async Task Decisions_ForACallerWhoMayNotOpenPeople_HideTheKey()
    {
        await using var console = await ReadyAsync();
        var desk = console.Get<IMomentsDesk>();
        var id = (await desk.DecideAsync(console.CxLead, Mail, dryRun: false, None)).Value.Id;
        (await desk.DecisionsAsync(console.Strategist, new(), None)).Value.Lines.Single().Person.ShouldBeEmpty();
        (await desk.OpenDecisionAsync(console.Strategist, id, None)).Value.Person.ShouldBeEmpty();
        (await desk.DecisionsAsync(console.CxLead, new(Outcome.Send), None)).Value.Lines.Single().Person.ShouldBe("p-1");
        (await desk.DecisionsAsync(console.CxLead, new(Outcome.Human), None)).Value.Total.ShouldBe(0);
    }

    [Fact]
    public async Task Decide_TextIsRead_AndNotKept()
    {
        await using var console = await ReadyAsync();
        await console.Get<IMomentsDesk>().DecideAsync(console.CxLead, Mail with { Text = "Zanzibar parcel never arrived" }, dryRun: false, None);
        await using var db = await console.OpenAsync();
        (await db.Decisions.SingleAsync(None)).Json.ShouldNotContain("Zanzibar", Case.Insensitive);
        (await db.Record.Select(r => r.Summary).ToListAsync(None)).ShouldAllBe(s => !s.Contains("p-1"));
    }

    private static async Task<TestConsole> ReadyAsync()
    {
        var console = await TestConsole.StartAsync(new FakeRooms().Into);
        await console.Get<IPeopleDesk>().PutPreferencesAsync(console.CxLead, "p-1", new(Consents: [new("marketing", "email", true, new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), "form")]), None);
        return console;
    }
}
