using Bunit;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Features.Journeys;
using EmpathyConsole.Web.Features.Journeys.Map;
using EmpathyConsole.Web.Shell;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

public sealed class JourneyPageTests : PageTest
{
    private long id;

    private IJourneyDesk Desk => Console.Get<IJourneyDesk>();

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Map_ShowsEveryCellAsAnAssumptionAtFirst()
    {
        var page = await OpenPageAsync(Console.Strategist);

        page.FindAll("button.cell.asm").Count.ShouldBe(21);
        page.Find("h1").TextContent.ShouldBe("First order");
        Spoken(Cell(page, "Effort at Form fill")).ShouldBe("Effort at Form fill, 3 of 7: Not described yet, assumption");
    }

    [Fact]
    public async Task Cell_EditedInPlace_IsKeptAndMovesTheValueZone()
    {
        var page = await OpenPageAsync(Console.Strategist);

        Cell(page, "Effort at Form fill").Click();
        var editor = page.Find("form[aria-label='Effort at Form fill']");
        editor.QuerySelector("input.input")!.Input("Address asked, then asked again");
        editor.QuerySelectorAll("fieldset input")[6].Change(true);
        await page.Find("form[aria-label='Effort at Form fill']").SubmitAsync();

        page.FindAll("form.editor").ShouldBeEmpty();
        Spoken(Cell(page, "Effort at Form fill")).ShouldBe("Effort at Form fill, 7 of 7: Address asked, then asked again, assumption");
        Spoken(Zone(page, "Form fill")).ShouldBe("Value zone at Form fill: handshakeAssist0.30");
        (await MapAsync()).Stages[2].Effort.Level.ShouldBe(7);
    }

    [Fact]
    public async Task Cell_Escape_LeavesItAsItWas()
    {
        var page = await OpenPageAsync(Console.Strategist);

        Cell(page, "Intent at Support").Click();
        page.Find("form.editor input.input").Input("Something else");
        page.Find("form.editor").KeyDown("Escape");

        page.FindAll("form.editor").ShouldBeEmpty();
        (await MapAsync()).Stages[6].Intent.Untouched.ShouldBeTrue();
    }

    [Fact]
    public async Task Cell_ChangedBySomebodyElseMeanwhile_ShowsBothAndSavesOnlyWhenAsked()
    {
        var page = await OpenPageAsync(Console.Strategist);
        Cell(page, "Fear at Form fill").Click();
        await WriteAsync(Console.SecondStrategist, s => s with { Fear = s.Fear with { Statement = "Card kept on file", Level = 4, Kind = FearKind.Privacy } });

        page.Find("form.editor input.input").Input("Address sold on");
        await page.Find("form.editor").SubmitAsync();

        var alert = page.Find("form.editor [role=alert]").TextContent;
        alert.ShouldContain("Tom Okafor");
        alert.ShouldContain("Card kept on file (4)");
        alert.ShouldContain("Address sold on (2)");
        (await MapAsync()).Stages[2].Fear.Statement.ShouldBe("Card kept on file");

        await page.FindAll("form.editor button").First(b => b.TextContent == "Save mine over it").ClickAsync();

        page.FindAll("form.editor").ShouldBeEmpty();
        (await MapAsync()).Stages[2].Fear.Statement.ShouldBe("Address sold on");
    }

    [Fact]
    public async Task StageRemovedBySomebodyElse_UnderAnOpenEditor_SaysWhatWasWrittenAndLetsAnotherOpen()
    {
        var page = await OpenPageAsync(Console.Strategist);
        var rack = Render<ToastRack>();
        Cell(page, "Fear at Form fill").Click();
        page.Find("form.editor input.input").Input("Address sold on");
        var map = await MapAsync();
        (await Desk.EditAsync(Console.SecondStrategist, PlanEdit.Of(map, map.Plan.RemoveStage("form-fill")), Now)).Succeeded.ShouldBeTrue();

        page.WaitForAssertion(() => page.FindAll("form.editor").ShouldBeEmpty());
        rack.WaitForAssertion(() => rack.Find(".toast").TextContent.ShouldContain("You had written: Address sold on"));
        Cell(page, "Fear at Ad click").Click();

        page.Find("form.editor").GetAttribute("aria-label").ShouldBe("Fear at Ad click");
    }

    [Fact]
    public async Task StageName_Emptied_SaysWhatItNeeds()
    {
        var page = await OpenPageAsync(Console.Strategist);
        page.Find("[data-stagehead=form-fill]").Click();
        page.Find("form.editor input.input").Input("  ");
        await page.Find("form.editor").SubmitAsync();

        page.Find("form.editor [role=alert]").TextContent.ShouldContain("The stage needs a name of 1 to 60 characters.");
    }

    [Fact]
    public async Task OpeningAnotherCell_KeepsWhatWasWrittenInTheFirst()
    {
        var page = await OpenPageAsync(Console.Strategist);

        Cell(page, "Intent at Ad click").Click();
        page.Find("form.editor input.input").Input("Something gentler");
        Cell(page, "Fear at Ad click").Click();

        page.Find("form.editor").GetAttribute("aria-label").ShouldBe("Fear at Ad click");
        (await MapAsync()).Stages[0].Intent.Statement.ShouldBe("Something gentler");
    }

    [Fact]
    public async Task ControlZ_TakesBackOnesOwnLastChange()
    {
        await WriteAsync(Console.Strategist, s => s with { Effort = s.Effort with { Statement = "Address asked twice", Level = 6 } });
        var page = await OpenPageAsync(Console.Strategist);

        await page.InvokeAsync(() => page.FindComponent<MapGrid>().Instance.OnKeyAct("undo", "", null, 0));

        page.WaitForAssertion(() => Spoken(Cell(page, "Effort at Form fill")).ShouldBe("Effort at Form fill, 3 of 7: Not described yet, assumption"));
    }

    [Fact]
    public async Task Score_OpensToItsFormula()
    {
        var page = await OpenPageAsync(Console.Analyst);

        Zone(page, "Support").Click();

        var why = page.Find("[aria-label='How the value of Support comes about']").TextContent;
        why.ShouldContain("0.33 × 0.50 × 0.60 = 0.10");
        why.ShouldContain("Effort 3 of 7");
        why.ShouldContain("Rests on assumptions");
    }

    [Fact]
    public async Task Analyst_SeesTheMapAndCannotEdit()
    {
        var page = await OpenPageAsync(Console.Analyst);

        Cell(page, "Intent at Ad click").Click();

        page.FindAll("form.editor").ShouldBeEmpty();
        page.FindAll("button").Any(b => b.TextContent.Contains("Take back", StringComparison.Ordinal)).ShouldBeFalse();
    }

    [Fact]
    public async Task Curves_PrintTheirNumbersInATable()
    {
        var page = await OpenPageAsync(Console.Strategist);

        page.FindAll("figure button").First(b => b.TextContent == "Show the numbers").Click();

        page.FindAll("figure table tbody tr").Count.ShouldBe(7);
        page.FindAll("figure table tbody tr")[2].TextContent.ShouldContain("Form fill");
    }

    [Fact]
    public async Task UnknownJourney_SaysSo()
    {
        var page = await OpenAsync<JourneyPage>(Console.Strategist, p => p.Add(j => j.Id, 9999));

        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("There is no such journey here"));
    }

    protected override async Task FillAsync() => id = (await Desk.CreateAsync(Console.Strategist, new("First order"), CancellationToken.None)).Value;

    private static AngleSharp.Dom.IElement Cell(IRenderedComponent<JourneyPage> page, string name) => page.FindAll("td button").Single(b => Spoken(b).StartsWith(name + ",", StringComparison.Ordinal));

    private static AngleSharp.Dom.IElement Zone(IRenderedComponent<JourneyPage> page, string stage) => page.FindAll("td button").Single(b => Spoken(b).StartsWith($"Value zone at {stage}:", StringComparison.Ordinal));

    private static string Spoken(AngleSharp.Dom.IElement button) => string.Join(' ', button.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal);

    private async Task<JourneyMap> MapAsync() => (await Desk.GetAsync(Console.Strategist, id, MapSide.AsIs, Now)).Value;

    private async Task WriteAsync(Caller caller, Func<PlanStage, PlanStage> change)
    {
        var map = await MapAsync();
        (await Desk.EditAsync(caller, PlanEdit.Of(map, map.Plan.With(change(map.Plan.Stage("form-fill")!))), Now)).Value.Saved.ShouldBeTrue();
    }

    private async Task<IRenderedComponent<JourneyPage>> OpenPageAsync(Caller caller)
    {
        var page = await OpenAsync<JourneyPage>(caller, p => p.Add(j => j.Id, id));
        page.WaitForElement("table[role=grid]");
        return page;
    }
}
