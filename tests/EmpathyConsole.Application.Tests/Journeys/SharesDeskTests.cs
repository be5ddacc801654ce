using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Shares;
using EmpathyConsole.Application.Tests.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class SharesDeskTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Link_OpensWithoutAnAccount_AndIsCounted()
    {
        await using var table = await JourneyTable.SetAsync();
        var (desk, open) = (table.Console.Get<ISharesDesk>(), table.Console.Get<ISharedJourneys>());
        await table.EditAsync(table.Console.CxLead, "support", StagePart.Fear, "Not being believed", 4);
        await table.LinkAsync(table.Console.CxLead, "support", StagePart.Fear, 11);
        var made = (await desk.CreateAsync(table.Console.Strategist, new(table.Journey, "For the board"), Now)).Value;

        var shared = (await open.OpenAsync(made.Token, Now))!;

        (shared.Workspace, shared.AsIs.Name, shared.ToBe).ShouldBe(("Test house", "First order", null));
        var fear = shared.AsIs.Stage("support")!.Fear;
        (fear.Statement, fear.Level, fear.ChangedByName, shared.AsIs.ChangedByName).ShouldBe(("Not being believed", 4, "", ""));
        (fear.Evidence[0].Label, fear.Evidence[0].Quotes.Count).ShouldBe(("Card kept on file", 0));
        await table.Desk.StartToBeAsync(table.Console.Strategist, table.Journey, Now);
        (await open.OpenAsync(made.Token, Now))!.ToBe!.Side.ShouldBe(MapSide.ToBe);
        var line = (await desk.ListAsync(table.Console.CxLead, table.Journey, Now)).Value.Lines.ShouldHaveSingleItem();
        (line.Note, line.State, line.Opened, line.OpenedAt, line.EndsAt).ShouldBe(("For the board", ShareState.Open, 2, table.Console.Clock.GetUtcNow(), table.Console.Clock.GetUtcNow().AddDays(14)));
    }

    [Fact]
    public async Task Link_ShowsQuotesLinkedOneByOne_NotWholeCollections()
    {
        await using var table = await JourneyTable.SetAsync();
        var (console, me) = (table.Console, table.Console.Strategist);
        var voices = await LibrarySteps.SayAsync(console, "Keiko gets up at four", "Keiko sleeps badly");
        var collections = console.Get<ICollectionsDesk>();
        var shelf = (await collections.CreateAsync(me, new("Mornings", ""), Now)).Value;
        var chosen = (await collections.CollectAsync(me, shelf, new(voices[0], 0, 21, ""), Now)).Value;
        await collections.CollectAsync(me, shelf, new(voices[1], 0, 18, ""), Now);
        await table.Desk.LinkAsync(me, table.At("support", StagePart.Fear), EvidenceRef.OfQuote(shelf, chosen), Now);
        await table.Desk.LinkAsync(me, table.At("support", StagePart.Effort), EvidenceRef.OfQuote(shelf, 0), Now);
        var desk = console.Get<ISharesDesk>();
        var made = (await desk.CreateAsync(me, new(table.Journey), Now)).Value;

        var stage = (await console.Get<ISharedJourneys>().OpenAsync(made.Token, Now))!.AsIs.Stage("support")!;

        stage.Fear.Collected.ShouldHaveSingleItem().Quotes.Count.ShouldBe(1);
        stage.Effort.Collected.ShouldHaveSingleItem().Quotes.ShouldBeEmpty();
        (await desk.ListAsync(me, table.Journey, Now)).Value.ChosenQuotes.ShouldBe(1);
    }

    [Fact]
    public async Task Link_RevokedEndedUnknownOrOfADeletedJourney_OpensNothing()
    {
        await using var table = await JourneyTable.SetAsync();
        var (desk, open, me) = (table.Console.Get<ISharesDesk>(), table.Console.Get<ISharedJourneys>(), table.Console.Strategist);
        var revoked = (await desk.CreateAsync(me, new(table.Journey), Now)).Value;
        var short1 = (await desk.CreateAsync(me, new(table.Journey, "", 1), Now)).Value;
        var last = (await desk.CreateAsync(me, new(table.Journey, "", 90), Now)).Value;
        (await desk.RevokeAsync(table.Console.CxLead, revoked.Id, Now)).Succeeded.ShouldBeTrue();
        table.Console.Clock.Move(TimeSpan.FromDays(1));

        (await open.OpenAsync(revoked.Token, Now)).ShouldBeNull();
        (await open.OpenAsync(short1.Token, Now)).ShouldBeNull();
        (await open.OpenAsync("", Now)).ShouldBeNull();
        (await open.OpenAsync(last.Token + "x", Now)).ShouldBeNull();
        (await open.OpenAsync(new string('a', 100_000), Now)).ShouldBeNull();
        (await open.OpenAsync(last.Token, Now)).ShouldNotBeNull();
        var lines = (await desk.ListAsync(me, table.Journey, Now)).Value.Lines;
        lines.Select(l => (l.State, l.RevokedByName, l.Opened)).ShouldBe([(ShareState.Open, "", 1), (ShareState.Ended, "", 0), (ShareState.Revoked, "Mara Lind", 0)]);
        await table.Desk.DeleteAsync(me, table.Journey, "First order", Now);
        (await open.OpenAsync(last.Token, Now)).ShouldBeNull();
    }

    [Fact]
    public async Task Token_IsInNoLogNoRecordAndNoRow()
    {
        using var log = new KeptLog();
        await using var console = await TestConsole.StartAsync(s => s.AddLogging(l => l.SetMinimumLevel(LogLevel.Trace).AddProvider(log)));
        var me = console.Strategist;
        var journey = (await console.Get<Application.Journeys.IJourneyDesk>().CreateAsync(me, new("First order"), Now)).Value;
        var made = (await console.Get<ISharesDesk>().CreateAsync(me, new(journey), Now)).Value;
        await console.Get<ISharedJourneys>().OpenAsync(made.Token, Now);
        await console.Get<ISharesDesk>().RevokeAsync(me, made.Id, Now);

        await using var db = await console.OpenAsync();
        var record = await db.Record.Select(r => r.Summary + r.Link + r.SubjectId).ToListAsync(Now);
        record.Count(r => r.Contains("link", StringComparison.Ordinal)).ShouldBe(2);
        record.ShouldAllBe(r => !r.Contains(made.Token, StringComparison.Ordinal));
        (await db.JourneyShares.SingleAsync(Now)).TokenHash.ShouldNotContain(made.Token);
        made.Token.Length.ShouldBeGreaterThanOrEqualTo(43); // 256 bits
        made.ToString().ShouldNotContain(made.Token);
        log.All.ShouldContain("JourneyShares");
        log.All.ShouldNotContain(made.Token);
    }

    [Fact]
    public async Task OtherWorkspaces_CantSeeMakeOrRevokeALink()
    {
        await using var table = await JourneyTable.SetAsync();
        var (desk, me) = (table.Console.Get<ISharesDesk>(), table.Console.Strategist);
        var made = (await desk.CreateAsync(me, new(table.Journey), Now)).Value;
        var stranger = me with { Workspace = me.Workspace + 1 };

        (await desk.ListAsync(stranger, table.Journey, Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await desk.CreateAsync(stranger, new(table.Journey), Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await desk.RevokeAsync(stranger, made.Id, Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await desk.ListAsync(table.Console.Analyst, table.Journey, Now)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);

        // a share that names another workspace's journey opens nothing, whatever its row says
        await using (var db = await table.Console.OpenAsync())
        {
            await db.JourneyShares.ExecuteUpdateAsync(u => u.SetProperty(s => s.WorkspaceId, me.Workspace + 1), Now);
        }

        (await table.Console.Get<ISharedJourneys>().OpenAsync(made.Token, Now)).ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(91)]
    public async Task Create_ForDaysThatCantBe_SaysWhich(int days)
    {
        await using var table = await JourneyTable.SetAsync();
        var refused = (await table.Console.Get<ISharesDesk>().CreateAsync(table.Console.Strategist, new(table.Journey, "", days), Now)).Problem!;
        (refused.Field, refused.Sentence).ShouldBe(("days", $"Days is {days}. A link lives 1 to 90 days."));
        (await table.Console.Get<ISharesDesk>().CreateAsync(table.Console.Strategist, new(table.Journey, new('x', 81)), Now)).Problem!.Field.ShouldBe("note");
    }
}
