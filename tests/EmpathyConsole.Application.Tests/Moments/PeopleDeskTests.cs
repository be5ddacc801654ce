using System.Text;
using EmpathyConsole.Application.Moments;
using EmpathyConsole.Application.Moments.People;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Moments;

public sealed class PeopleDeskTests
{
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(PeopleFileKind.People, "person,segment,timeZone\np-1,students,Europe/Lisbon\n,none,\np-2,,Mars/Base\np-3,,\n", 2, new long[] { 3, 4 })]
    [InlineData(PeopleFileKind.Consents, "person;purpose;channel;granted;time;source\np-1;marketing;email;true;2026-01-12T09:00:00Z;form\np-1;marketing;email;perhaps;2026-01-12;form\np-2;marketing;sms;no;yesterday;form\np-3;all;all;0;2026-02-01;call\n", 2, new long[] { 3, 4 })]
    [InlineData(PeopleFileKind.Tickets, "\uFEFFticket,person,opened,closed,intent,queue,status\nT-1,p-1,2026-06-18T08:00:00Z,,parcel-late,\"parcels, late\",open\nT-2,p-1,2026-06-18,2026-06-01,,,closed\nT-3,p-2,2026-06-01,,,,solved\n", 2, new long[] { 3 })]
    [InlineData(PeopleFileKind.Exposures, "person,time,channel,campaign,purpose\np-1,2026-06-18T08:00:00Z,email,spring,marketing\np-1,2026-06-18T08:00:00Z,email,spring,marketing\np-9,2026-06-19T08:00:00Z,,spring,marketing\np-2,2026-06-19T08:00:00Z,sms,,brand-story\n", 2, new long[] { 4 })]
    public async Task Import_WithBadRows_KeepsTheGoodAndASecondTimeAddsNothing(PeopleFileKind kind, string csv, long good, long[] rejectedLines)
    {
        await using var console = await TestConsole.StartAsync(new FakeRooms().Into);
        var first = await ImportAsync(console, kind, csv);
        first.Imported.ShouldBe(good);
        first.Rejects.Select(r => r.Line).ShouldBe(rejectedLines);
        first.Rejects.ShouldAllBe(r => r.Reason.Length > 5);
        (first.Imported + first.Updated + first.Duplicates + first.Rejected).ShouldBe(first.Total);
        var second = await ImportAsync(console, kind, csv);
        (second.Imported, second.Updated, second.Duplicates).ShouldBe((0, 0, first.Imported + first.Duplicates));
    }

    [Fact]
    public async Task Preferences_OddOnes_AreRefusedInWords()
    {
        await using var console = await TestConsole.StartAsync(new FakeRooms().Into);
        var yes = new ConsentWord("marketing", "email", true);
        PersonChoices[] odd =
        [
            new(Consents: [null!]),
            new(Consents: [yes with { Time = console.Clock.GetUtcNow().AddYears(500) }]),
            new(Consents: [yes with { Source = new string('s', 101) }]),
            new(Consents: [.. Enumerable.Repeat(yes, 201)]),
        ];
        foreach (var choices in odd)
        {
            (await console.Get<IPeopleDesk>().PutPreferencesAsync(console.CxLead, "p-1", choices, None)).Problem.ShouldNotBeNull().Field.ShouldBe("consents");
        }

        (await console.Get<IPeopleDesk>().PutAsync(console.CxLead, "p-1", new(Segment: new string('s', 101)), None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Invalid);
    }

    [Fact]
    public async Task Import_ConsentFromTheFuture_IsRejected()
    {
        await using var console = await TestConsole.StartAsync(new FakeRooms().Into);
        var done = await ImportAsync(console, PeopleFileKind.Consents, "person,purpose,channel,granted,time\np-1,marketing,email,true,2199-01-01\np-1,marketing,email,false,2026-06-20T08:00:00Z\n");
        (done.Imported, done.Rejected).ShouldBe((1, 1));
        done.Rejects.Single().Reason.ShouldContain("ahead");
    }

    [Fact]
    public async Task Put_OfOneNewPersonAtOnce_MakesOnePerson()
    {
        await using var console = await TestConsole.StartAsync(new FakeRooms().Into);
        var desk = console.Get<IPeopleDesk>();
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => desk.PutAsync(console.CxLead, "p-new", new(Segment: "students"), None), None)));
        made.Count(m => m.Value).ShouldBe(1);
    }

    [Fact]
    public async Task Erase_OfAStranger_TakesTheirDecisionsToo()
    {
        await using var console = await TestConsole.StartAsync(new FakeRooms().Into);
        await console.Get<IMomentsDesk>().DecideAsync(console.CxLead, new("never-put", "email"), dryRun: false, None);
        (await console.Get<IPeopleDesk>().ExportAsync(console.CxLead, "never-put", None)).Value.Decisions.Count.ShouldBe(1);
        (await console.Get<IPeopleDesk>().EraseAsync(console.CxLead, "never-put", None)).Succeeded.ShouldBeTrue();
        await using var db = await console.OpenAsync();
        (await db.Decisions.SingleAsync(None)).PersonKey.ShouldBeEmpty();
        (await console.Get<IPeopleDesk>().EraseAsync(console.CxLead, "never-put", None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Import_TicketThatClosedSince_Updates()
    {
        await using var console = await TestConsole.StartAsync(new FakeRooms().Into);
        await ImportAsync(console, PeopleFileKind.Tickets, "ticket,person,opened\nT-1,p-1,2026-06-18T08:00:00Z\n");
        (await console.Get<IMomentsDesk>().PeopleAsync(console.CxLead, null, 10, None)).Value.Single().OpenTickets.ShouldBe(1);
        (await ImportAsync(console, PeopleFileKind.Tickets, "ticket,person,opened,closed\nT-1,p-1,2026-06-18T08:00:00Z,2026-06-19T08:00:00Z\n")).Updated.ShouldBe(1);
        (await console.Get<IMomentsDesk>().PeopleAsync(console.CxLead, null, 10, None)).Value.Single().OpenTickets.ShouldBe(0);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("name,age\nx,1\n", "no column 'person'")]
    public async Task Import_NotSuchAFile_SaysWhatIsMissing(string csv, string says)
    {
        await using var console = await TestConsole.StartAsync(new FakeRooms().Into);
        var result = await console.Get<IPeopleDesk>().ImportAsync(console.CxLead, PeopleFileKind.People, new MemoryStream(Encoding.UTF8.GetBytes(csv)), null, None);
        result.Problem!.Sentence.ShouldContain(says);
    }

    [Fact]
    public async Task Import_StrayQuote_LosesOnlyTheRowsBehindIt()
    {
        await using var console = await TestConsole.StartAsync(new FakeRooms().Into);
        var csv = "person,segment\n\"p-0,students\n" + string.Concat(Enumerable.Range(1, 200).Select(i => $"p-{i},students\n"));
        (await ImportAsync(console, PeopleFileKind.People, csv)).Imported.ShouldBeGreaterThan(140);
    }

    [Fact]
    public async Task Preferences_Left_OutAreCleared()
    {
        await using var console = await TestConsole.StartAsync(new FakeRooms().Into);
        var desk = console.Get<IPeopleDesk>();
        await desk.PutPreferencesAsync(console.CxLead, "p-1", new(Paused: true, QuietFrom: new(22, 0), QuietTo: new(7, 0), MostPerWeek: 0), None);
        var file = (await desk.ExportAsync(console.CxLead, "p-1", None)).Value;
        file.PausedUntil.ShouldNotBeNull();
        file.Preferences!.MostPerWeek.ShouldBe(0);
        await desk.PutPreferencesAsync(console.CxLead, "p-1", new(), None);
        file = (await desk.ExportAsync(console.CxLead, "p-1", None)).Value;
        file.PausedUntil.ShouldBeNull();
        file.Preferences!.QuietFrom.ShouldBeNull();
    }

    [Fact]
    public async Task Erase_Person_LeavesNoTraceOfTheKey()
    {
        await using var console = await TestConsole.StartAsync(new FakeRooms().Into);
        var desk = console.Get<IPeopleDesk>();
        await desk.PutPreferencesAsync(console.CxLead, "p-secret", new(Consents: [new("marketing", "email", true)]), None);
        await console.Get<IMomentsDesk>().DecideAsync(console.CxLead, new("p-secret", "email", Stage: "nurture-email"), dryRun: false, None);
        (await desk.EraseAsync(console.CxLead, "p-secret", None)).Succeeded.ShouldBeTrue();
        (await desk.ExportAsync(console.CxLead, "p-secret", None)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        await using var db = await console.OpenAsync();
        (await db.Consents.CountAsync(None) + await db.Exposures.CountAsync(None) + await db.People.CountAsync(None)).ShouldBe(0);
        var kept = await db.Decisions.SingleAsync(None);
        (kept.Json + kept.PersonKey + string.Concat(await db.Record.Select(r => r.Summary + r.SubjectId).ToListAsync(None))).ShouldNotContain("p-secret");
    }

    [Fact]
    public async Task Put_NewThenKnown_TellsWhich()
    {
        await using var console = await TestConsole.StartAsync(new FakeRooms().Into);
        var desk = console.Get<IPeopleDesk>();
        (await desk.PutAsync(console.CxLead, "p-1", new(Segment: "students"), None)).Value.ShouldBeTrue();
        (await desk.PutAsync(console.CxLead, "p-1", new(TimeZone: "Asia/Tokyo"), None)).Value.ShouldBeFalse();
        (await desk.ExportAsync(console.CxLead, "p-1", None)).Value.Segment.ShouldBe("students");
        (await desk.PutAsync(console.CxLead, "p-1", new(TimeZone: "Mars/Base"), None)).Problem!.Field.ShouldBe("timeZone");
        (await desk.PutAsync(console.Strategist, "p-1", new(), None)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    private static async Task<PeopleImport> ImportAsync(TestConsole console, PeopleFileKind kind, string csv) =>
        (await console.Get<IPeopleDesk>().ImportAsync(console.CxLead, kind, new MemoryStream(Encoding.UTF8.GetBytes(csv)), null, None)).Value;
}
