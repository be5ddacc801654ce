using Bunit;
using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Saved;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Boards;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Features.Friction;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Friction;

public sealed class BoardPageTests : PageTest
{
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task BuiltIn_ShowsEveryTile_WithItsWayIntoTheExplorer_AndNothingToChange()
    {
        await SignalsAsync();
        var page = await OpenAtAsync("email");
        page.WaitForElements("[data-testid=tile]").Count.ShouldBe(BuiltInBoards.Find("email")!.Tiles.Count);
        page.Find("[data-testid=tile] h2 a").GetAttribute("href").ShouldStartWith("/friction?metric=unsubscribe&by=nothing");
        page.Markup.ShouldContain("too few, 30 needed");
        page.Markup.ShouldContain("Definition 1.");
        page.FindAll("[data-testid=tile-remove]").ShouldBeEmpty();

        // conversions never stand without effort, contacts and complaints
        page.FindAll("[data-testid=tile]").Single(t => t.QuerySelector("h2")!.TextContent == "Conversions").QuerySelectorAll("[data-testid=beside] li").Length.ShouldBe(3);
    }

    [Fact]
    public async Task ATileThatCannotBeAnswered_SaysWhy_BesideTheOthers()
    {
        await SignalsAsync();
        var desk = Console.Get<IBoardsDesk>();
        var slug = (await desk.CreateAsync(Console.Analyst, "Ours", null, Token)).Value;
        await desk.PinAsync(Console.Analyst, slug, new("Too early", "metric=csat&by=nothing&compare=baseline&days=all", TileLook.Number), null, Token);
        await desk.PinAsync(Console.Analyst, slug, new("Left", "metric=form-abandonment&by=channel", TileLook.Table), null, Token);
        var page = await OpenAtAsync(slug);
        var tiles = page.WaitForElements("[data-testid=tile]");
        tiles[0].QuerySelector("[role=alert]")!.TextContent.ShouldContain("baseline");
        tiles[1].QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task RemovedTile_ComesBackWithUndo()
    {
        await SignalsAsync();
        var desk = Console.Get<IBoardsDesk>();
        var slug = (await desk.CreateAsync(Console.Analyst, "Ours", null, Token)).Value;
        await desk.PinAsync(Console.Analyst, slug, new("Left", "metric=form-abandonment", TileLook.Number), null, Token);
        Func<Task>? undo = null;
        Services.GetRequiredService<Shell.Toasts>().Shown += toast => undo = toast.Undo;
        var page = await OpenAtAsync(slug);
        await page.WaitForElement("[data-testid=tile-remove]").ClickAsync(new());
        page.WaitForAssertion(() => page.Markup.ShouldContain("No tiles yet"));
        await page.InvokeAsync(undo.ShouldNotBeNull());
        page.WaitForElements("[data-testid=tile]").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Refresh_ChosenOnThePage_StandsInTheAddress()
    {
        await SignalsAsync();
        var page = await OpenAtAsync("support");
        await page.WaitForElement("[data-testid=refresh]").ChangeAsync(new() { Value = "5" });
        Navigation.Uri.ShouldEndWith("/friction/boards/support?refresh=5");
        page = await OpenAtAsync("support?refresh=5");
        page.WaitForAssertion(() => page.Find("[data-testid=asked]").TextContent.ShouldContain("again every 5 minutes"));
    }

    [Fact]
    public async Task Blend_ByGeneration_IsOneTable()
    {
        await SignalsAsync();
        var page = await OpenAtAsync("blend?by=generation");
        page.WaitForElements("[data-testid=blend] thead th").Select(h => h.TextContent).ShouldBe(["Generation", .. BuiltInBoards.Find("blend")!.Tiles.Select(t => t.Name), "Sentiment, from voices"]);
        page.Find("[data-testid=blend] tbody th").TextContent.ShouldBe("All");
    }

    [Fact]
    public async Task Save_FromTheExplorer_PinsToANewBoard()
    {
        await SignalsAsync();
        Navigation.NavigateTo("/friction?metric=form-abandonment&by=channel&days=last-14");
        var page = await OpenAsync<FrictionPage>(Console.Analyst);
        await page.WaitForElement("[data-testid=save-name]").InputAsync(new() { Value = "Left behind" });
        await page.Find("[data-testid=save-board]").ChangeAsync(new() { Value = "+" });
        await page.Find("[data-testid=save-new-board]").ChangeAsync(new() { Value = "Mornings" });
        await page.Find("[data-testid=save-look]").ChangeAsync(new() { Value = nameof(TileLook.Table) });
        await page.Find("[data-testid=save] form").SubmitAsync();
        var board = (await Console.Get<IBoardsDesk>().AskAsync(Console.Approver, "mornings", BoardCut.Segment, Token)).Value;
        var tile = board.Tiles.ShouldHaveSingleItem();
        (tile.Name, tile.Look, tile.Answer!.Rows.Count).ShouldBe(("Left behind", TileLook.Table, 2));
        (await Console.Get<ISavedQuestionDesk>().ListAsync(Console.Approver, Token)).Value.Single().Boards.ShouldBe(["Mornings"]);
    }

    [Fact]
    public async Task Save_OfAFunnel_PinsIt_AndItsNumbersOpenFromTheBoard()
    {
        await SignalsAsync();
        Navigation.NavigateTo("/friction?view=funnel&by=nothing&days=last-28&steps=form-start;form-submit");
        var page = await OpenAsync<FrictionPage>(Console.Analyst);
        await page.WaitForElement("[data-testid=save-name]").InputAsync(new() { Value = "To the end" });
        await page.Find("[data-testid=save-board]").ChangeAsync(new() { Value = "+" });
        await page.Find("[data-testid=save-new-board]").ChangeAsync(new() { Value = "Ways" });
        page.FindAll("[data-testid=save-look]").ShouldBeEmpty();
        await page.Find("[data-testid=save] form").SubmitAsync();

        var board = await OpenAtAsync("ways");
        board.WaitForElements("table.funnel tbody tr").Count.ShouldBe(2);
        board.Find("table.funnel a.open").GetAttribute("href")!.ShouldStartWith("/friction/persons?");
        board.FindAll(".menu-panel button").Select(b => b.TextContent).ShouldNotContain(t => t.Contains("Show as"));
    }

    private async Task<IRenderedComponent<BoardPage>> OpenAtAsync(string board)
    {
        Navigation.NavigateTo("/friction/boards/" + board);
        return await OpenAsync<BoardPage>(Console.Analyst, p => p.Add(b => b.Slug, board.Split('?')[0]));
    }

    private async Task SignalsAsync()
    {
        var end = Console.Clock.GetUtcNow().AddHours(-1);
        var signals = Enumerable.Range(0, 400).SelectMany(i =>
        {
            var start = new Signal(end.AddHours(-i), $"p-{i % 90}", SignalKind.FormStart, null, $"s-{i}", "first-order", "form-fill", i % 2 == 0 ? "web" : "email", Subject: "order");
            return i % 3 == 0 ? new[] { start } : [start, start with { Time = start.Time.AddMinutes(2), Kind = SignalKind.FormSubmit }];
        }).ToList();
        await Console.Get<ISignalStore>().AppendAsync(Console.Analyst.Workspace, signals, null, Token);
    }
}
