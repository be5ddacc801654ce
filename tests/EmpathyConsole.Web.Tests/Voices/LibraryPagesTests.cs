using Bunit;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Learnings;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Application.Voices.Stories;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Web.Features.Voices.Learnings;
using EmpathyConsole.Web.Features.Voices.Library;
using EmpathyConsole.Web.Features.Voices.Searching;
using EmpathyConsole.Web.Features.Voices.Stories;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Voices;

public sealed class LibraryPagesTests : PageTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private long[] voices = [];

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task Search_MarksTheWords_AndFollowsTheAddress()
    {
        Navigation.NavigateTo("/voices/all?q=%22hard%20to%20leave%22%20OR%20note");
        var page = await OpenAsync<AllVoicesPage>(Console.Approver);

        page.WaitForAssertion(() => page.FindAll("mark").Select(m => m.TextContent).ShouldBe(["hard to leave", "note"], ignoreOrder: true), Patience);
        page.FindAll("button").ShouldNotContain(b => b.TextContent.Contains("Collect"));
        Navigation.NavigateTo("/voices/all?q=nowhere");
        page.WaitForAssertion(() => page.Markup.ShouldContain("No voice has nowhere"), Patience);
        Navigation.NavigateTo("/voices/all?kind=anger");
        page.WaitForAssertion(() => page.Markup.ShouldContain("is no kind of theme"), Patience);
    }

    [Fact]
    public async Task Search_Keys_WalkAndOpen()
    {
        Navigation.NavigateTo("/voices/all");
        var page = await OpenAsync<AllVoicesPage>(Console.Strategist);
        page.WaitForAssertion(() => page.FindAll("ol.hits > li").Count.ShouldBe(3), Patience);
        var keys = page.FindComponent<PageKeys>().Instance;

        await keys.PressAsync("j");
        await keys.PressAsync("j");
        await keys.PressAsync("enter");

        page.WaitForAssertion(() => page.FindAll("ol.hits > li")[1].ClassList.ShouldContain("on"), Patience);
        page.FindAll("ol.hits > li")[1].QuerySelector("dl.facts").ShouldNotBeNull();
    }

    [Fact]
    public async Task Search_CanBeSaved_AndDeleted()
    {
        Navigation.NavigateTo("/voices/all?q=leave");
        var page = await OpenAsync<AllVoicesPage>(Console.Strategist);
        await page.WaitForElement(".saved button", Patience).ClickAsync(new());
        page.Find("#search-name").Change("Leaving");
        await page.Find(".saved form").SubmitAsync();

        page.WaitForAssertion(() => page.Find("nav[aria-label='Saved searches'] a").TextContent.ShouldBe("Leaving"), Patience);
        await page.FindAll(".saved button").Single(b => b.TextContent.StartsWith("Delete", StringComparison.Ordinal)).ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll("nav[aria-label='Saved searches']").ShouldBeEmpty(), Patience);
        (await Console.Get<ISavedSearchDesk>().ListAsync(Console.Strategist, Cancellation)).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task CollectDialog_PutsTheSelectedWordsIntoANewCollection()
    {
        var clock = new WorkspaceClock(Console.Get<IWorkspaceDesk>(), Console.Clock);
        await clock.LoadAsync(Console.Strategist, Cancellation);
        var dialog = await OpenAsync<CollectDialog>(Console.Strategist, p => p.Add(d => d.Caller, Console.Strategist).Add(d => d.Clock, clock).Add(d => d.Verbatim, voices[0]).Add(d => d.Start, 13).Add(d => d.Length, 14));
        dialog.WaitForElement("#collect-name", Patience).Change("Leaving");
        dialog.Find("#collect-note").Change("The core");
        await dialog.Find("form").SubmitAsync();

        var desk = Console.Get<ICollectionsDesk>();
        var shelf = (await desk.ListAsync(Console.Strategist, false, Cancellation)).Value.ShouldHaveSingleItem();
        shelf.Name.ShouldBe("Leaving");
        var quote = (await desk.GetAsync(Console.Strategist, shelf.Id, Cancellation)).Value.Quotes.ShouldHaveSingleItem();
        (quote.Quote!.Text, quote.Note).ShouldBe(("hard to leave", "The core"));
    }

    [Fact]
    public async Task Collection_ShowsQuotes_MovesAndRemovesThem_AndSaysWhenAVoiceIsGone()
    {
        var desk = Console.Get<ICollectionsDesk>();
        var shelf = (await desk.CreateAsync(Console.Strategist, new("Shelf", "For the brief"), Cancellation)).Value;
        foreach (var voice in voices)
        {
            await desk.CollectAsync(Console.Strategist, shelf, new(voice, 0, 0, ""), Cancellation);
        }

        await using (var db = await Console.OpenAsync())
        {
            await db.Verbatims.Where(v => v.Id == voices[2]).ExecuteDeleteAsync(Cancellation);
        }

        var page = await OpenAsync<CollectionPage>(Console.Strategist, p => p.Add(c => c.Id, shelf));
        page.WaitForAssertion(() => page.FindAll("ol.shelf > li").Count.ShouldBe(3), Patience);
        page.FindAll("ol.shelf > li")[2].TextContent.ShouldContain("This voice was removed");
        await page.Find("[aria-label='Move quote 1 down']").ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll("blockquote").Select(q => q.TextContent).ShouldBe(["Love the note", "I worry it is hard to leave"]), Patience);
        await page.FindAll("ol.shelf button").First(b => b.TextContent.StartsWith("Remove", StringComparison.Ordinal)).ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll("ol.shelf > li").Count.ShouldBe(2), Patience);

        var read = await OpenAsync<CollectionPage>(Console.Approver, p => p.Add(c => c.Id, shelf));
        read.WaitForAssertion(() => read.FindAll("ol.shelf > li").Count.ShouldBe(2), Patience);
        read.FindAll("ol.shelf button").ShouldBeEmpty();
    }

    [Fact]
    public async Task Learning_IsWritten_AndGoesOn()
    {
        Navigation.NavigateTo($"/voices/learnings/new?voice={voices[0]}");
        var page = await OpenAsync<LearningPage>(Console.Strategist);
        page.WaitForElement("#l-title", Patience).Change("Say how to leave");
        page.Find("#l-id").GetAttribute("value").ShouldBe(voices[0].ToString(System.Globalization.CultureInfo.InvariantCulture));
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("cause"), Patience);
        page.Find("#l-cause").Change("We hid it");
        page.Find("#l-change").Change("Page");
        page.Find("#l-changed").Change("Leaving stands beside joining");
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Navigation.Uri.ShouldEndWith("/voices/learnings/1"), Patience);
        var written = await OpenAsync<LearningPage>(Console.Strategist, p => p.Add(l => l.Id, 1));
        written.WaitForAssertion(() => written.Find("blockquote").TextContent.ShouldBe("I worry it is hard to leave"), Patience);
        (await Console.Get<ILearningsDesk>().ListAsync(Console.Approver, new(), Cancellation)).Value.ShouldHaveSingleItem().State.ShouldBe(LearningState.Changed);
        Navigation.NavigateTo("/voices/learnings?state=changed");
        var list = await OpenAsync<LearningsPage>(Console.Approver);
        list.WaitForAssertion(() => list.FindAll("tbody tr").Count.ShouldBe(1), Patience);
    }

    [Fact]
    public async Task Stories_ShowTheirConsent_AndOnlySomeMayChangeThem()
    {
        await Console.Get<IStoriesDesk>().SaveAsync(
            Console.CxLead, new Story { Title = "The grower", Text = "We close the gate at noon.", Teller = "Naomi", ConsentWay = ConsentWay.Call, Channels = ["email"], Purposes = "newsletter", VerbatimId = voices[1] }, Cancellation);

        var page = await OpenAsync<StoriesPage>(Console.CxLead);
        page.WaitForAssertion(() => page.Find("article").TextContent.ShouldContain("May be told"), Patience);
        page.Find("article").TextContent.ShouldContain("E-mail; newsletter");
        page.FindAll("article blockquote").Select(q => q.TextContent).ShouldBe(["We close the gate at noon.", "Love the note"]);
        page.FindAll("article button").Count.ShouldBe(2);
        var read = await OpenAsync<StoriesPage>(Console.Analyst);
        read.WaitForElement("article", Patience);
        read.FindAll("article button").ShouldBeEmpty();
    }

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        var said = new[] { "I worry it is hard to leave", "Love the note", "Something else" }.Select((text, i) => new Verbatim { Text = text, Source = "survey", Time = new(2026, 3, 1 + i, 9, 0, 0, TimeSpan.Zero), Hash = Guid.NewGuid().ToByteArray() }).ToList();
        db.Verbatims.AddRange(said);
        await db.SaveChangesAsync(Cancellation);
        voices = [.. said.Select(v => v.Id)];
    }
}
