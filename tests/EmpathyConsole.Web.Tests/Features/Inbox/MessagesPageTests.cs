using Bunit;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Web.Features.Inbox;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Inbox;

public sealed class MessagesPageTests : PageTest
{
    [Fact]
    public async Task Inbox_MarkAsRead_MovesTheMessageOutOfTheUnread()
    {
        var page = await OpenAsync<MessagesPage>(Console.Approver);
        page.WaitForAssertion(() => page.FindAll("li.item.new").Count.ShouldBe(2));

        await page.FindAll("li.item button")[0].ClickAsync();

        page.WaitForAssertion(() => page.FindAll("li.item.new").Count.ShouldBe(1));
        page.FindAll("li.item button")[0].TextContent.ShouldStartWith("Mark as unread");
        (await Console.Get<IInboxDesk>().CountAsync(Console.Approver, Xunit.TestContext.Current.CancellationToken)).Value.ShouldBe(1);
    }

    [Fact]
    public async Task Inbox_MarkAll_LeavesNothingUnread()
    {
        var page = await OpenAsync<MessagesPage>(Console.Approver);
        page.WaitForAssertion(() => page.FindAll("li.item.new").Count.ShouldBe(2));

        await page.Find(".acts button").ClickAsync();

        page.WaitForAssertion(() => page.FindAll("li.item.new").ShouldBeEmpty());
        page.Find(".acts button").HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public async Task Inbox_Empty_SaysWhatItIsFor()
    {
        var page = await OpenAsync<MessagesPage>(Console.Analyst);

        page.WaitForAssertion(() => page.Find(".state b").TextContent.ShouldBe("Your inbox is empty"));
    }

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        db.Tell(Console.Strategist, Console.Approver.Id, InboxKind.ApprovalAsked, "Spring tin waits for approval", "Three concepts, ranked.", "/concepts");
        db.Tell(Console.Strategist, Console.Approver.Id, InboxKind.Mention, "Ines mentioned you", "", "/journeys/1");
        await db.SaveChangesAsync();
    }
}
