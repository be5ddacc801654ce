using Bunit;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Comments;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Shares;
using EmpathyConsole.Application.Journeys.Versions;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Features.Journeys.Comments;
using EmpathyConsole.Web.Features.Journeys.Shares;
using EmpathyConsole.Web.Features.Journeys.Versions;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

/// <summary>Versions, compare, comments and links, as people meet them.</summary>
public sealed class TalkPagesTests : PageTest
{
    private static readonly string Fear = MapPlace.Cell("form-fill", StagePart.Fear);
    private long journey;

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    private IJourneyDesk Desk => Console.Get<IJourneyDesk>();

    private IVersionsDesk Versions => Console.Get<IVersionsDesk>();

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    protected override async Task FillAsync() => journey = (await Desk.CreateAsync(Console.Strategist, new("First order"), Now)).Value;

    [Fact]
    public async Task Versions_ListWhatChangedSince_AndOneIsLookedAtByItsAddress()
    {
        var kept = (await Versions.KeepAsync(Console.CxLead, journey, MapSide.AsIs, new("Spring", "Before the new form"), Now)).Value;
        await ChangeAsync(MapSide.AsIs, 4, "Card kept on file");
        Go("versions", $"?version={kept}");

        var page = await OpenAsync<VersionsPage>(Console.Strategist, p => p.Add(x => x.Id, journey));

        page.WaitForAssertion(() => page.Find(".vi").TextContent.ShouldContain("Since then: "));
        page.Find(".vi").TextContent.ShouldContain("Mara Lind");
        page.Find(".vi a[aria-label='Compare Spring with now']").GetAttribute("href").ShouldBe($"/journeys/{journey}/compare?left=version-{kept}&right=as-is");
        page.WaitForAssertion(() => page.FindAll(".ps-stage").Count.ShouldBe(7));
        page.Find(".ps").TextContent.ShouldNotContain("Card kept on file");
        page.FindAll("button").Count(b => b.TextContent.Contains("Keep a version")).ShouldBe(1);

        Go("versions", "?tab=history");
        page = await OpenAsync<VersionsPage>(Console.Analyst, p => p.Add(x => x.Id, journey));
        page.WaitForAssertion(() => page.Find(".mh-line").TextContent.ShouldContain("Ines Duarte"));
        page.FindAll("button").ShouldNotContain(b => b.TextContent.Contains("Keep a version"));
    }

    [Fact]
    public async Task Versions_None_SaysWhatTheyAreFor()
    {
        Go("versions", "");
        var page = await OpenAsync<VersionsPage>(Console.Analyst, p => p.Add(x => x.Id, journey));
        page.WaitForAssertion(() => page.Find(".state").TextContent.ShouldContain("No versions yet"));
    }

    [Fact]
    public async Task Compare_GroupsByStage_FiltersByKind_AndTakesOver()
    {
        await Desk.StartToBeAsync(Console.Strategist, journey, Now);
        await ChangeAsync(MapSide.ToBe, 1, "Nothing is kept without asking");
        Go("compare", "");

        var page = await OpenAsync<ComparePage>(Console.Strategist, p => p.Add(x => x.Id, journey));

        page.WaitForAssertion(() => page.Find("section[aria-label='Form fill']").TextContent.ShouldContain("2 differences"));
        page.Find("[data-testid=right]").GetAttribute("value").ShouldBe("to-be");
        page.Find("section[aria-label='Form fill'] .dr-num").TextContent.ShouldBe("2arrow_forward becomes 1");
        page.Find("[data-testid=take]").HasAttribute("disabled").ShouldBeTrue();
        page.FindAll(".cp-kinds a").Select(a => a.GetAttribute("href")).ShouldContain(h => h!.EndsWith("/compare?kind=level", StringComparison.Ordinal));
        await page.FindAll(".cp-take input")[0].ChangeAsync(new() { Value = true });
        await page.Find("[data-testid=take]").ClickAsync();
        page.WaitForAssertion(() => page.Find("section[aria-label='Form fill']").TextContent.ShouldContain("1 difference"));
        (await MapAsync(MapSide.AsIs)).Stage("form-fill")!.Fear.Level.ShouldBe(1);

        await page.Find("[data-testid=left]").ChangeAsync(new() { Value = "to-be" });
        Navigation.Uri.ShouldEndWith("/compare?left=to-be&right=to-be");
        Go("compare", "?left=to-be&right=to-be");
        page = await OpenAsync<ComparePage>(Console.Strategist, p => p.Add(x => x.Id, journey));
        page.WaitForAssertion(() => page.Find(".state").TextContent.ShouldContain("They say the same"));
    }

    [Fact]
    public async Task Compare_TakeOver_WhenSomebodyWasFaster_ShowsBoth_AndCanGoOver()
    {
        await Desk.StartToBeAsync(Console.Strategist, journey, Now);
        await ChangeAsync(MapSide.ToBe, 1, "");
        Go("compare", "?left=as-is&right=to-be");
        var page = await OpenAsync<ComparePage>(Console.Strategist, p => p.Add(x => x.Id, journey));
        await page.WaitForElement(".cp-take input").ChangeAsync(new() { Value = true });
        await ChangeAsync(MapSide.AsIs, 5, "");

        await page.Find("[data-testid=take]").ClickAsync();

        page.WaitForAssertion(() => page.Find("[role=alert] tbody tr").TextContent.ShouldBe("Fear at 'Form fill'15Ines Duarte"));
        await page.FindAll("[role=alert] button").Single(b => b.TextContent.StartsWith("Take over all", StringComparison.Ordinal)).ClickAsync();
        page.WaitForAssertion(() => page.Find(".state").TextContent.ShouldContain("They say the same"));
    }

    [Fact]
    public async Task Comments_AreSaidAnsweredAndSettled_WhileAnotherScreenFollows()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var counts = CommentCounts.None;
        var mine = await OpenAsync<CommentsPanel>(Console.Analyst, p => p.Add(x => x.JourneyId, journey).Add(x => x.Place, Fear).Add(x => x.OnChanged, c => counts = c));
        var theirs = await OpenAsync<CommentsPanel>(Console.CxLead, p => p.Add(x => x.JourneyId, journey).Add(x => x.Place, (string?)null));
        mine.WaitForAssertion(() => mine.Find("header .cap").TextContent.ShouldBe("Fear at 'Form fill'"));

        await mine.Find("textarea").InputAsync(new() { Value = "@Mara Lind is it 4?" });
        await mine.Find("form").SubmitAsync();

        mine.WaitForAssertion(() => mine.Find(".ct").TextContent.ShouldContain("is it 4?"));
        mine.Find(".cw-name").TextContent.ShouldBe("@Mara Lind");
        mine.WaitForAssertion(() => counts.At("form-fill", StagePart.Fear).ShouldBe(1));
        theirs.WaitForAssertion(() => theirs.Find(".ct-where a").GetAttribute("href").ShouldBe($"/journeys/{journey}?stage=form-fill"));
        theirs.FindAll("button[aria-label='Change your comment']").ShouldBeEmpty();
        (await Console.Get<IInboxDesk>().CountAsync(Console.CxLead, Now)).Value.ShouldBe(1);
        await theirs.Find("button[aria-label^=Settle]").ClickAsync();
        mine.WaitForAssertion(() => mine.Find("details").TextContent.ShouldContain("Settled"));
        mine.WaitForAssertion(() => counts.Total.ShouldBe(0));
    }

    [Fact]
    public async Task Comment_ThatIsTooLong_StaysInTheBoxWithTheReason()
    {
        var page = await OpenAsync<CommentsPanel>(Console.Analyst, p => p.Add(x => x.JourneyId, journey).Add(x => x.Place, Fear));
        await page.WaitForElement("textarea").InputAsync(new() { Value = new string('a', 1001) });
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("these are 1,001"));
        page.Find("textarea").GetAttribute("value")!.Length.ShouldBe(1001);
    }

    [Fact]
    public async Task Mention_OfferedNames_AreChosenWithTheKeys()
    {
        var page = await OpenAsync<CommentsPanel>(Console.Analyst, p => p.Add(x => x.JourneyId, journey).Add(x => x.Place, Fear));
        page.WaitForElement("textarea");
        var box = page.FindComponent<CommentBox>();
        await page.InvokeAsync(() => box.Instance.Typed("lin"));
        page.FindAll("[role=option]").Select(o => o.TextContent).ShouldBe(["Mara Lind"]);
        await page.InvokeAsync(() => box.Instance.Typed(""));
        page.FindAll("[role=option]").Count.ShouldBe(6);
        await page.InvokeAsync(() => box.Instance.Press("ArrowUp"));
        page.FindAll("[role=option]")[5].GetAttribute("aria-selected").ShouldBe("true");
        page.Find("textarea").GetAttribute("aria-activedescendant").ShouldBe(page.FindAll("[role=option]")[5].Id);
        await page.InvokeAsync(() => box.Instance.Press("Escape"));
        page.FindAll("[role=option]").ShouldBeEmpty();
    }

    [Fact]
    public async Task CommentsPage_OpensAtTheThreadOfAMention()
    {
        var thread = (await Console.Get<ICommentsDesk>().AddAsync(Console.Analyst, new(journey, MapSide.AsIs, Fear, "@Mara is it 4?"), Now)).Value;
        var link = (await Console.Get<IInboxDesk>().ListAsync(Console.CxLead, true, 0, 1, Now)).Value.Items[0].Link;
        Navigation.NavigateTo(link);
        var page = await OpenAsync<CommentsPage>(Console.CxLead, p => p.Add(x => x.Id, journey));
        page.WaitForAssertion(() => page.Find($"#thread-{thread}").ClassList.ShouldContain("at"));
        page.WaitForAssertion(() => page.Find(".filters").TextContent.ShouldContain("1 open"));
    }

    [Fact]
    public async Task Share_ShowsTheLinkOnce_AndListsItWithoutIt()
    {
        Go("share", "");
        var page = await OpenAsync<SharePage>(Console.Strategist, p => p.Add(x => x.Id, journey));
        page.WaitForAssertion(() => page.Find(".state").TextContent.ShouldContain("No links yet"));
        await page.Find("#share-note").ChangeAsync(new() { Value = "The board" });
        await page.Find("form").SubmitAsync();

        var link = page.WaitForElement("[data-testid=link]").TextContent;
        (await Console.Get<ISharedJourneys>().OpenAsync(link.Split('/')[^1], Now))!.AsIs.Name.ShouldBe("First order");
        page.WaitForAssertion(() => page.Find(".sp-line").TextContent.ShouldContain("never opened"));

        page = await OpenAsync<SharePage>(Console.CxLead, p => p.Add(x => x.Id, journey));
        page.WaitForAssertion(() => page.Find(".sp-line").TextContent.ShouldContain("opened once"));
        page.Markup.ShouldNotContain(link.Split('/')[^1]);

        page = await OpenAsync<SharePage>(Console.Analyst, p => p.Add(x => x.Id, journey));
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("Not a part of your role"));
        page.FindAll("form").ShouldBeEmpty();
    }

    private void Go(string page, string query) => Navigation.NavigateTo($"/journeys/{journey}/{page}{query}");

    private async Task<JourneyMap> MapAsync(MapSide side) => (await Desk.GetAsync(Console.Strategist, journey, side, Now)).Value;

    private async Task ChangeAsync(MapSide side, int fear, string statement)
    {
        var read = await MapAsync(side);
        var stage = read.Plan.Stage("form-fill")!;
        (await Desk.EditAsync(Console.Strategist, PlanEdit.Of(read, read.Plan.With(stage.With(StagePart.Fear, stage.Fear with { Level = fear, Statement = statement }))), Now)).Value.Saved.ShouldBeTrue();
    }
}
