using System.Diagnostics;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace EmpathyConsole.Browser.Tests;

/// <summary>A map with the keyboard alone, two people at one stage, and a large map.</summary>
public sealed class JourneyMapTests(ConsoleServer server)
{
    [Fact]
    public async Task Map_FromTheTemplate_WithTheKeyboardAlone()
    {
        await using var ines = await server.SignInAsync("Ines Duarte");
        await ines.GoAsync("/journeys");
        await ines.Button("New journey").FocusAsync();
        await PressAsync(ines, "Enter");
        await TabToAsync(ines, ines.Page.GetByLabel("Name", new() { Exact = true }));
        await TypeAsync(ines, "My last purchase");
        await PressAsync(ines, "Enter");
        await ines.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "My last purchase" }).WaitForAsync();

        // from the first stage down to its fear, a level by digit, words by Enter
        await ines.Page.Locator("[data-row='0'][data-col='0']").FocusAsync();
        await PressAsync(ines, "ArrowDown", "ArrowDown");
        await Expect(Cell(ines, "s/ad-click|fear")).ToBeFocusedAsync();
        await PressAsync(ines, "4");
        await Expect(Cell(ines, "s/ad-click|fear")).ToContainTextAsync("4");
        await PressAsync(ines, "Enter");
        await ines.Page.Locator("form.editor input.input").WaitForAsync();
        await TypeAsync(ines, "Paying for a name");
        await PressAsync(ines, "Enter");
        await Expect(Cell(ines, "s/ad-click|fear")).ToContainTextAsync("Paying for a name");
        await Expect(Cell(ines, "s/ad-click|fear")).ToBeFocusedAsync();

        // to the right, filled from the left
        await PressAsync(ines, "ArrowRight", "Control+d");
        await Expect(Cell(ines, "s/landing-page|fear")).ToContainTextAsync("Paying for a name");

        // a touchpoint of one's own, moved to the next stage
        var add = ines.Page.Locator("[data-cell='s/landing-page|touchpoints']");
        await add.FocusAsync();
        await PressAsync(ines, "Enter");
        await ines.Page.GetByLabel("Name of the touchpoint").WaitForAsync();
        await TypeAsync(ines, "Shop page in town");
        await PressAsync(ines, "Enter");
        var touchpoint = ines.Page.Locator(".tp", new() { HasTextString = "Shop page in town" });
        await touchpoint.WaitForAsync();
        await Expect(add).ToBeFocusedAsync();
        await touchpoint.FocusAsync();
        await PressAsync(ines, "Alt+ArrowRight");
        await Expect(ines.Page.Locator("[data-stage='form-fill'] .tp", new() { HasTextString = "Shop page in town" })).ToBeFocusedAsync();

        // a stage to another place, then all of it taken back and done again
        await ines.Page.Locator("[data-cell='s/support']").FocusAsync();
        await PressAsync(ines, "Alt+ArrowLeft");
        await Expect(ines.Page.Locator("[data-row='0'][data-col='5']")).ToContainTextAsync("Support");
        await Expect(ines.Page.Locator("[data-row='0'][data-col='5']")).ToBeFocusedAsync();
        await PressAsync(ines, "Control+z");
        await Expect(ines.Page.Locator("[data-row='0'][data-col='6']")).ToContainTextAsync("Support");
        await PressAsync(ines, "Control+z");
        await Expect(ines.Page.Locator("[data-stage='landing-page'] .tp", new() { HasTextString = "Shop page in town" })).ToBeVisibleAsync();
        await PressAsync(ines, "Control+Shift+z");
        await Expect(ines.Page.Locator("[data-stage='form-fill'] .tp", new() { HasTextString = "Shop page in town" })).ToBeVisibleAsync();

        // and by hand: a touchpoint and a stage are dragged
        await ines.Page.Locator(".tp", new() { HasTextString = "Shop page in town" }).DragToAsync(ines.Page.Locator("[data-stage='support']"));
        await Expect(ines.Page.Locator("[data-stage='support'] .tp", new() { HasTextString = "Shop page in town" })).ToBeVisibleAsync();
        await ines.Page.Locator("[data-cell='s/onboarding']").DragToAsync(ines.Page.Locator("[data-cell='s/form-fill']"));
        await Expect(ines.Page.Locator("[data-row='0'][data-col='2']")).ToContainTextAsync("Onboarding");
        ines.ShouldNotHaveComplained();
    }

    [Fact]
    public async Task Evidence_IsLinked_AndBothSidesAreCompared()
    {
        var id = await StartAsync("As it is and should be", JourneyPlan.Of([("form-fill", "Form fill"), ("support", "Support")]));
        await using var ines = await server.SignInAsync("Ines Duarte");
        await ines.GoAsync(FormattableString.Invariant($"/journeys/{id}"));
        await Expect(Cell(ines, "s/form-fill|fear")).ToContainTextAsync("assumption");
        await Cell(ines, "s/form-fill|fear").ClickAsync();
        await ines.Button("Link evidence").ClickAsync();
        var theme = ines.Page.Locator("ul.themes li").First;
        await theme.Locator("input").CheckAsync();
        await Expect(ines.Page.GetByText("rests on 1 theme")).ToBeVisibleAsync();
        await ines.Button("Done", exact: true).ClickAsync();
        await Expect(Cell(ines, "s/form-fill|fear")).Not.ToContainTextAsync("assumption");
        await Expect(Cell(ines, "s/form-fill|effort")).ToContainTextAsync("assumption");

        await ines.Button("As it should be").ClickAsync();
        await Expect(ines.Link("As it should be")).ToHaveAttributeAsync("aria-current", "true");
        await Cell(ines, "s/form-fill|fear").FocusAsync();
        await PressAsync(ines, "1");
        await Expect(Cell(ines, "s/form-fill|fear")).ToContainTextAsync("1");
        await ines.Link("Compare").ClickAsync();
        var differences = ines.Page.Locator("section", new() { HasTextString = "Form fill" });
        await Expect(differences.First).ToContainTextAsync("1 difference");
        await Expect(differences.First).ToContainTextAsync("Fear");
        await Expect(ines.Page.GetByText("rests on the theme")).ToHaveCountAsync(0);
        ines.ShouldNotHaveComplained();
    }

    [Fact]
    public async Task TwoBrowsers_AtOneStage_SeeEachOtherAndLoseNothing()
    {
        var id = await StartAsync("Two at one stage", JourneyPlan.Of([("form-fill", "Form fill"), ("support", "Support")]));
        await using var ines = await server.SignInAsync("Ines Duarte");
        await using var tom = await server.SignInAsync("Tom Okafor");
        foreach (var visitor in new[] { ines, tom })
        {
            await visitor.GoAsync(FormattableString.Invariant($"/journeys/{id}"));
            await Cell(visitor, "s/form-fill|fear").WaitForAsync();
        }

        // another cell of the same stage shows at once, without a reload, while an editor is open
        await Cell(ines, "s/form-fill|fear").ClickAsync();
        await Editor(ines).FillAsync("Address sold on");
        await Cell(tom, "s/form-fill|effort").ClickAsync();
        await Editor(tom).FillAsync("Typing it twice");
        await tom.Button("Save", exact: true).ClickAsync();
        await Expect(Cell(ines, "s/form-fill|effort")).ToContainTextAsync("Typing it twice");

        // the same cell: both are shown, nothing is saved until Ines says so
        await Cell(tom, "s/form-fill|fear").ClickAsync();
        await Editor(tom).FillAsync("The card on file");
        await tom.Button("Save", exact: true).ClickAsync();
        await Expect(Cell(ines, "s/form-fill|fear")).ToContainTextAsync("The card on file");
        await ines.Button("Save", exact: true).ClickAsync();
        var both = ines.Page.Locator("form.editor [role=alert]");
        await Expect(both).ToContainTextAsync("Tom Okafor changed this a moment ago");
        await Expect(both).ToContainTextAsync("The card on file");
        await Expect(both).ToContainTextAsync("Address sold on");
        await ines.Button("Save mine over it").ClickAsync();
        await Expect(Cell(tom, "s/form-fill|fear")).ToContainTextAsync("Address sold on");

        // Tom's own undo leaves what Ines wrote over, and takes back his effort
        await tom.Button("Take back").ClickAsync();
        await Expect(tom.Page.Locator(".toast").First).ToContainTextAsync("Ines Duarte changed this after you");
        await tom.Button("Take back").ClickAsync();
        await Expect(Cell(ines, "s/form-fill|effort")).Not.ToContainTextAsync("Typing it twice");
        await Expect(Cell(ines, "s/form-fill|fear")).ToContainTextAsync("Address sold on");
        ines.ShouldNotHaveComplained();
        tom.ShouldNotHaveComplained();
    }

    [Fact]
    public async Task LargeMap_OpensWithinASecond_AndAnEditAnswersInATenth()
    {
        var plan = JourneyPlan.Of([.. Enumerable.Range(1, 40).Select(n => (FormattableString.Invariant($"stage-{n}"), FormattableString.Invariant($"Stage {n}")))]);
        foreach (var (n, stage) in plan.Stages.Index())
        {
            plan = plan.With(stage with { Owner = "Team", Ideas = "Ask once", Fear = stage.Fear with { Statement = "What happens to the card" }, Effort = stage.Effort with { Statement = "Typing it twice" } })
                .AddTouchpoint(stage.Key, FormattableString.Invariant($"form-{n}"), FormattableString.Invariant($"Form {n}"), TouchpointKind.Form, 0)
                .AddTouchpoint(stage.Key, FormattableString.Invariant($"call-{n}"), FormattableString.Invariant($"Call {n}"), TouchpointKind.Call, 1);
        }

        var id = await StartAsync("Forty stages", plan);
        await using var ines = await server.SignInAsync("Ines Duarte");
        await ines.GoAsync("/journeys/1");
        await Cell(ines, "s/support|effort").WaitForAsync();

        // inside the running circuit, as somebody gets there: from the click to the last cell on screen, and the same for the score after a digit
        await ines.GoAsync("/journeys");
        var link = ines.Page.Locator($"a[href='/journeys/{id}']").First;
        await link.WaitForAsync();
        var opened = await ines.Page.EvaluateAsync<double>(
            """
            ([href, last]) => new Promise(done => {
              const start = performance.now();
              const look = () => document.querySelector(last) || performance.now() - start > 15000 ? done(performance.now() - start) : requestAnimationFrame(look);
              document.querySelector(`a[href='${href}']`).click();
              look();
            })
            """,
            new[] { FormattableString.Invariant($"/journeys/{id}"), "[data-cell='s/stage-40|zone']" });
        var edits = new List<double>();
        foreach (var level in new[] { 6, 2, 7, 3, 5 })
        {
            await Cell(ines, "s/stage-20|effort").FocusAsync();
            edits.Add(await ines.Page.EvaluateAsync<double>(
                """
                level => new Promise(done => {
                  const cell = document.querySelector("[data-cell='s/stage-20|effort']");
                  const start = performance.now();
                  const look = () => cell.querySelector('.lv').textContent.includes(`${level} of 7`) || performance.now() - start > 5000 ? done(performance.now() - start) : requestAnimationFrame(look);
                  cell.dispatchEvent(new KeyboardEvent('keydown', { key: String(level), bubbles: true }));
                  look();
                })
                """,
                level));
        }

        edits.Sort();
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"40 stages x 12 lanes, 80 touchpoints: opened in {opened:0} ms; an edit answered in {edits[2]:0} ms (median of 5, {edits[0]:0} to {edits[4]:0})"));
        await Expect(ines.Page.Locator("[data-row]")).ToHaveCountAsync(40 * 11);
        opened.ShouldBeLessThan(1_000);
        edits[2].ShouldBeLessThan(100);
        ines.ShouldNotHaveComplained();
    }

    private static ILocator Cell(Visitor visitor, string place) => visitor.Page.Locator($"[data-cell='{place}']");

    private static ILocator Editor(Visitor visitor) => visitor.Page.Locator("form.editor input.input");

    private static Task TypeAsync(Visitor visitor, string text) => visitor.Page.Keyboard.InsertTextAsync(text);

    // the dialog puts the focus on its first control a moment after it opened; from there it is a few steps
    private static async Task TabToAsync(Visitor visitor, ILocator wanted)
    {
        await wanted.WaitForAsync();
        await Expect(visitor.Page.Locator(".rz-dialog :focus")).ToHaveCountAsync(1);
        for (var step = 0; step < 30 && !await wanted.EvaluateAsync<bool>("el => el === document.activeElement"); step++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
        }

        await Expect(wanted).ToBeFocusedAsync();
    }

    private static async Task PressAsync(Visitor visitor, params string[] keys)
    {
        foreach (var key in keys)
        {
            await visitor.Page.Keyboard.PressAsync(key);
        }
    }

    private async Task<long> StartAsync(string name, JourneyPlan plan)
    {
        var (desk, caller, now) = (server.Services.GetRequiredService<IJourneyDesk>(), Caller.CommandLine(1), CancellationToken.None);
        var id = (await desk.CreateAsync(caller, new(name), now)).Value;
        var map = (await desk.GetAsync(caller, id, MapSide.AsIs, now)).Value;
        (await desk.EditAsync(caller, PlanEdit.Of(map, plan), now)).Value.Saved.ShouldBeTrue();
        return id;
    }
}
