using Bunit;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Features.Friction;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Friction;

public sealed class NumberPageTests : PageTest
{
    private const string Address = "/friction/number?metric=form-abandonment&by=channel&from=2026-06-06&to=2026-06-19&open=channel%3Aweb";

    [Fact]
    public async Task Number_InTheTable_LeadsToWhatItIsMadeOf_AndFromThereToTheSignals()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/friction?by=channel&from=2026-06-06&to=2026-06-19");
        var table = await OpenAsync<FrictionPage>(Console.Analyst);
        table.WaitForElement("table.ft a.open").GetAttribute("href").ShouldBe(Address);

        var page = await OpenAtAsync(Address, Console.Analyst);
        page.WaitForAssertion(() => page.Find("h1").TextContent.ShouldBe("Form abandonment: Web"));
        page.WaitForElements(".facts dd.big").Select(d => d.TextContent).ShouldBe(["20.0%", "60", "60", "12", "48"]);
        page.Find("a.btn[href^='/friction?']").GetAttribute("href")!.ShouldNotContain("open=");
        page.FindAll("table.signals").ShouldBeEmpty();

        await page.Find("[data-testid=open-signals]").ClickAsync(new());
        page.WaitForElements("table.signals tbody tr").Count.ShouldBe(50);
        page.Find("nav[aria-label='Pages of signals']").TextContent.ShouldContain("1 to 50 of 60");
        await page.FindAll("nav[aria-label='Pages of signals'] button")[1].ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll("table.signals tbody tr").Count.ShouldBe(10));
        await page.FindAll(".seg button")[1].ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll("table.signals tbody tr").Count.ShouldBe(12));

        // what else that person did then: the start only, for this one was left
        await page.Find("table.signals button[aria-expanded=false]").ClickAsync(new());
        page.WaitForElements("table.signals tr.within").ShouldHaveSingleItem().TextContent.ShouldContain("Form start, this one");
    }

    [Fact]
    public async Task Signals_ForThoseWithoutTheRight_AreNotOffered()
    {
        var page = await OpenAtAsync(Address, Console.Strategist);
        page.WaitForAssertion(() => page.Markup.ShouldContain("opened by analysts and CX leads"));
        page.FindAll("[data-testid=open-signals]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Number_OfNothing_SaysSo_AndOfWhatCannotBeRead_Too()
    {
        var page = await OpenAtAsync("/friction/number?metric=form-abandonment&open=channel%3Afax", Console.Analyst);
        page.WaitForAssertion(() => page.Markup.ShouldContain("Nothing in these days"));
        page = await OpenAtAsync("/friction/number?metric=form-abandonment&open=mood%3Agood", Console.Analyst);
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("mood:good"));
    }

    [Fact]
    public async Task Number_OfAFunnel_LeadsToItsPersons_AndFromThereToTheirSignals()
    {
        const string address = "/friction?view=funnel&metric=form-abandonment&by=nothing&from=2026-06-06&to=2026-06-19&steps=form-start;form-submit";
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        var funnel = await OpenAsync<FrictionPage>(Console.Analyst);
        var links = funnel.WaitForElements("table.funnel a.open").Select(a => a.GetAttribute("href")!).ToList();
        funnel.FindAll("table.funnel a.open").Select(a => a.TextContent).ShouldBe(["60", "48", "12"]);

        var page = await OpenPersonsAsync(links[2], Console.Analyst);
        page.WaitForAssertion(() => page.Find("h1").TextContent.ShouldBe("Did not come to: Form submit"));
        page.FindAll("table.persons").ShouldBeEmpty();
        await page.Find("[data-testid=open-persons]").ClickAsync(new());
        page.WaitForElements("table.persons > tbody > tr").Count.ShouldBe(12);
        page.Find("nav[aria-label='Pages of persons']").TextContent.ShouldContain("1 to 12 of 12");
        await page.Find("table.persons button[aria-expanded=false]").ClickAsync(new());
        page.WaitForElements("td.around tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Form start, this one");
        page.Find("a.btn[href^='/friction?view=funnel']").GetAttribute("href")!.ShouldNotContain("at=");

        page = await OpenPersonsAsync(links[2], Console.Strategist);
        page.WaitForAssertion(() => page.Markup.ShouldContain("opened by analysts and CX leads"));
        page = await OpenPersonsAsync("/friction/persons?steps=form-start;form-submit&at=9", Console.Analyst);
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("from 1 to 2"));
    }

    protected override async Task FillAsync()
    {
        var signals = new List<Signal>();
        for (var i = 0; i < 60; i++)
        {
            var (time, person) = (Console.Clock.GetUtcNow().AddDays(-(i % 13)).AddHours(-10).AddSeconds(i), $"p-{i}");
            signals.Add(new(time, person, SignalKind.FormStart, Stage: "form-fill", Channel: "web", Subject: "order"));
            if (i % 5 != 0)
            {
                signals.Add(new(time.AddMinutes(3), person, SignalKind.FormSubmit, Stage: "form-fill", Channel: "web", Subject: "order"));
            }
        }

        await Console.Get<ISignalStore>().AppendAsync(Console.Analyst.Workspace, signals, null, Xunit.TestContext.Current.CancellationToken);
    }

    private Task<IRenderedComponent<NumberPage>> OpenAtAsync(string address, Caller caller)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return OpenAsync<NumberPage>(caller);
    }

    private Task<IRenderedComponent<PersonsPage>> OpenPersonsAsync(string address, Caller caller)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return OpenAsync<PersonsPage>(caller);
    }
}
