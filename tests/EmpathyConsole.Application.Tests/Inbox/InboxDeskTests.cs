using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Inbox;

public sealed class InboxDeskTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_ShowsOnlyOwnItemsNewestFirst()
    {
        await using var console = await TestConsole.StartAsync();
        await TellAsync(console, console.Approver.Id, "First");
        console.Clock.Move(TimeSpan.FromMinutes(1));
        await TellAsync(console, console.Approver.Id, "Second");
        await TellAsync(console, console.Analyst.Id, "For somebody else");

        var page = (await console.Get<IInboxDesk>().ListAsync(console.Approver, false, 0, 50, Now)).Value;

        page.Items.Select(i => i.Title).ShouldBe(["Second", "First"]);
        page.Total.ShouldBe(2);
        page.Unread.ShouldBe(2);
    }

    [Fact]
    public async Task Mark_ReadAndUnread_MovesTheCount()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IInboxDesk>();
        await TellAsync(console, console.Approver.Id, "First");
        await TellAsync(console, console.Approver.Id, "Second");
        var first = (await desk.ListAsync(console.Approver, false, 0, 50, Now)).Value.Items[1];

        (await desk.MarkAsync(console.Approver, first.Id, true, Now)).Succeeded.ShouldBeTrue();
        (await desk.CountAsync(console.Approver, Now)).Value.ShouldBe(1);
        (await desk.ListAsync(console.Approver, true, 0, 50, Now)).Value.Items.Select(i => i.Title).ShouldBe(["Second"]);

        (await desk.MarkAsync(console.Approver, first.Id, false, Now)).Succeeded.ShouldBeTrue();
        (await desk.CountAsync(console.Approver, Now)).Value.ShouldBe(2);
    }

    [Fact]
    public async Task Mark_SomebodyElsesItem_IsNotFound()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IInboxDesk>();
        await TellAsync(console, console.Approver.Id, "First");
        var item = (await desk.ListAsync(console.Approver, false, 0, 50, Now)).Value.Items[0];

        (await desk.MarkAsync(console.Analyst, item.Id, true, Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await desk.CountAsync(console.Approver, Now)).Value.ShouldBe(1);
    }

    [Fact]
    public async Task MarkAllRead_LeavesOtherInboxesAlone()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IInboxDesk>();
        await TellAsync(console, console.Approver.Id, "First");
        await TellAsync(console, console.Approver.Id, "Second");
        await TellAsync(console, console.Analyst.Id, "For somebody else");

        (await desk.MarkAllReadAsync(console.Approver, Now)).Value.ShouldBe(2);

        (await desk.CountAsync(console.Approver, Now)).Value.ShouldBe(0);
        (await desk.CountAsync(console.Analyst, Now)).Value.ShouldBe(1);
    }

    [Fact]
    public async Task Key_HasNoInbox()
    {
        await using var console = await TestConsole.StartAsync();
        await TellAsync(console, console.Approver.Id, "First");
        var key = new Caller(console.Approver.Workspace, CallerKind.Key, console.Approver.Id, "a key", Roles.None, Scopes.All);

        (await console.Get<IInboxDesk>().CountAsync(key, Now)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    private static async Task TellAsync(TestConsole console, long to, string title)
    {
        await using var db = await console.OpenAsync();
        db.Tell(console.Strategist, to, InboxKind.ApprovalAsked, title, "Three concepts wait.", "/concepts");
        await db.SaveChangesAsync(Now);
    }
}
