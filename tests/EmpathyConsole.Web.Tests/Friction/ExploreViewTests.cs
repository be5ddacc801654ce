using Bunit;
using EmpathyConsole.Application.Friction.Saved;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Features.Friction;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Friction;

public sealed class ExploreViewTests : PageTest
{
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task Funnel_ShowsSharesAndTheLargestDrop_AndItsStepsStandInTheAddress()
    {
        var page = await OpenAtAsync("/friction?view=funnel&by=channel");
        var rows = page.WaitForElements("table.funnel tbody tr");
        rows.Select(r => r.Children[2].TextContent).ShouldBe(["60", "48", "24"]);
        rows[1].TextContent.ShouldContain("80.0%");
        rows[2].TextContent.ShouldContain("most drop here");
        rows[2].TextContent.ShouldContain("40.0%");
        page.Find("[aria-label='The funnel by slice'] tbody tr").TextContent.ShouldContain("Web");
        await page.InvokeAsync(() => page.Find("[data-testid=add-step]").Click());
        Uri.UnescapeDataString(Navigation.Uri).ShouldContain("steps=form-start;form-submit;conversion;contact-open");
        page.WaitForAssertion(() => page.FindAll("table.funnel tbody tr").Count.ShouldBe(4));
        await page.InvokeAsync(() => page.Find("select[aria-label='Step 4: what happened']").Change("page-view"));
        Uri.UnescapeDataString(Navigation.Uri).ShouldContain("conversion;page-view");
        await page.InvokeAsync(() => page.Find("[data-testid=order]").Change("any"));
        Navigation.Uri.ShouldContain("order=any");
        page.WaitForAssertion(() => page.FindAll("button[aria-label='Take step 4 away']").ShouldHaveSingleItem());
        await page.InvokeAsync(() => page.Find("button[aria-label='Take step 4 away']").Click());
        Uri.UnescapeDataString(Navigation.Uri).ShouldNotContain("page-view");
    }

    [Fact]
    public async Task Funnel_OfAKindThatIsNot_SaysSo()
    {
        var page = await OpenAtAsync("/friction?view=funnel&steps=swim;form-submit");
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("no kind of signal 'swim'"));
    }

    [Fact]
    public async Task Paths_AreDrawnWithTheirNumbersBehind_AndListedWhole()
    {
        var page = await OpenAtAsync("/friction?view=paths");
        page.WaitForElements("[aria-label='Whole paths by persons'] tbody tr")[0].TextContent.ShouldContain("Form start");
        page.FindAll("svg.flow rect").Count.ShouldBeGreaterThan(2);
        await page.Find("figure.chart button[aria-expanded=false]").ClickAsync(new());
        page.FindAll("figure.chart table tbody tr").Count.ShouldBe(page.FindAll("svg.flow path").Count);
        await page.InvokeAsync(() => page.Find("[data-testid=direction]").Change("end"));
        Navigation.Uri.ShouldContain("end=form-start");
    }

    [Fact]
    public async Task Cohorts_ShowTheSizeOfEachWeek()
    {
        var page = await OpenAtAsync("/friction?view=cohorts&first=form-start&then=conversion");
        page.WaitForElements("table.cohorts tbody tr").Sum(r => int.Parse(r.Children[1].TextContent, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(60);
    }

    [Fact]
    public async Task Save_KeepsTheQuestion_ForEverybody_UnderItsName()
    {
        var page = await OpenAtAsync("/friction?view=funnel&days=last-14");
        await page.WaitForElement("[data-testid=save-name]").InputAsync(new() { Value = "From form to sale" });
        page.FindAll("[data-testid=save-look]").ShouldBeEmpty("a funnel is shown in one way");
        await page.Find("[data-testid=save] form").SubmitAsync();
        var line = (await Console.Get<ISavedQuestionDesk>().ListAsync(Console.Approver, Xunit.TestContext.Current.CancellationToken)).Value.ShouldHaveSingleItem();
        line.Name.ShouldBe("From form to sale");
        line.Address.ShouldContain("view=funnel");
        line.Address.ShouldContain("days=last-14");

        page = await OpenAtAsync("/friction?view=saved");
        page.WaitForElement("[aria-label='Saved questions'] td a").GetAttribute("href").ShouldBe("/friction?" + line.Address);
        await page.FindAll("[aria-label='Saved questions'] td button")[1].ClickAsync(new());
        page.WaitForAssertion(() => page.Markup.ShouldContain("Nothing saved yet"));
    }

    [Fact]
    public async Task Save_ForAnApprover_IsNotOffered()
    {
        Navigation.NavigateTo("/friction?view=saved");
        var page = await OpenAsync<FrictionPage>(Console.Approver);
        page.WaitForAssertion(() => page.Markup.ShouldContain("Nothing saved yet"));
        Navigation.NavigateTo("/friction");
        page = await OpenAsync<FrictionPage>(Console.Approver);
        page.WaitForElement("table.ft");
        page.FindAll("[data-testid=save]").ShouldBeEmpty();
    }

    protected override async Task FillAsync()
    {
        var signals = new List<Signal>();
        for (var i = 0; i < 60; i++)
        {
            var (time, person) = (Console.Clock.GetUtcNow().AddDays(-(i % 13)).AddHours(-10).AddSeconds(i), $"p-{i}");
            void Add(int minutes, SignalKind kind) => signals.Add(new(time.AddMinutes(minutes), person, kind, Stage: "form-fill", Channel: "web", Subject: "order"));
            Add(0, SignalKind.FormStart);
            if (i % 5 != 0)
            {
                Add(3, SignalKind.FormSubmit);
            }

            if (i % 5 is 1 or 2)
            {
                Add(4, SignalKind.Conversion);
            }
        }

        await Console.Get<ISignalStore>().AppendAsync(Console.Analyst.Workspace, signals, null, Xunit.TestContext.Current.CancellationToken);
    }

    private Task<IRenderedComponent<FrictionPage>> OpenAtAsync(string address)
    {
        Navigation.NavigateTo(address);
        return OpenAsync<FrictionPage>(Console.Analyst);
    }
}
