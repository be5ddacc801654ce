using Bunit;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Metrics.Own;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Web.Features.Friction;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Friction;

/// <summary>A metric is made in the form, and shows what it gives before anything is kept.</summary>
public sealed class MetricPageTests : PageTest
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Form_ShowsSentenceAndNumberAtOnce_SaysWhatIsWrongWhereItIs_AndSavesVersions()
    {
        var page = await OpenAsync<MetricPage>(Console.Analyst);
        page.WaitForElement("#m-formula").Change("1");
        page.Find("[data-testid=below-kind]").Change("form-start");
        page.Find("[data-testid=above-kind]").Change("form-submit");
        page.WaitForAssertion(() => page.Find("[data-testid=preview]").TextContent.ShouldContain("0.50"));
        page.Find("[data-testid=sentence]").TextContent.ShouldBe("Form submit for each form start, in the same slice and days.");
        await page.Find("form").SubmitAsync();
        page.Find("form .error[role=alert]").TextContent.ShouldContain("3 to 60");
        (await Console.Get<IOwnMetricDesk>().ListAsync(Console.Analyst, Token)).Value.ShouldBeEmpty();

        page.Find("#m-name").Change("Sent by begun");
        await page.Find("form").SubmitAsync();
        var made = (await Console.Get<IOwnMetricDesk>().ListAsync(Console.Analyst, Token)).Value.Single();
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith($"/friction/metrics/{made.Id}");
        page.Find("#m-least").Change("5");
        await page.Find("form").SubmitAsync();
        page.Find("form .error[role=alert]").TextContent.ShouldContain("The least n is 10");
        page.Find("#m-least").Change("20");
        await page.Find("form").SubmitAsync();
        page.FindAll("section[aria-labelledby=versions-title] tbody tr").Count.ShouldBe(2);
        (await Console.Get<IFrictionDesk>().MetricAsync(Console.Analyst, made.Metric.Slug, Token)).Value.LeastN.ShouldBe(20);
    }

    [Fact]
    public async Task Page_ForACxLead_ShowsDefinitionsButNoForm()
    {
        var made = (await Console.Get<IOwnMetricDesk>().CreateAsync(Console.Analyst, new("Sent by begun", new(Domain.Friction.Own.OwnFormula.ForEach, Domain.Friction.Own.OwnSignals.Of(SignalKind.FormSubmit), Domain.Friction.Own.OwnSignals.Of(SignalKind.FormStart))), Token)).Value;
        var page = await OpenAsync<MetricPage>(Console.CxLead, p => p.Add(m => m.Id, made.Id));
        page.WaitForAssertion(() => page.Markup.ShouldContain("made and changed by analysts and admins"));
        page.FindAll("form").ShouldBeEmpty();
        Services.GetRequiredService<NavigationManager>().NavigateTo("/friction/metrics?find=begun");
        var list = await OpenAsync<MetricsPage>(Console.CxLead);
        list.WaitForAssertion(() => list.FindAll("section[aria-labelledby=own-title] tbody tr").Count.ShouldBe(1));
        list.FindAll("section[aria-labelledby=built-title] tbody b").Select(b => b.TextContent).ShouldBe(MetricCatalogue.All.Where(m => m.Definition.Contains("begun", StringComparison.Ordinal)).Select(m => m.Name));
        list.FindAll("section[aria-labelledby=built-title] tbody tr").Count.ShouldBeInRange(2, 10);
    }

    protected override async Task FillAsync()
    {
        var start = Console.Clock.GetUtcNow().AddDays(-2);
        var signals = Enumerable.Range(0, 80).Select(i => new Signal(start.AddMinutes(i), $"p{i % 40}", i % 2 == 0 ? SignalKind.FormStart : SignalKind.FormSubmit, Subject: "order"))
            .Concat(Enumerable.Range(0, 40).Select(i => new Signal(start.AddMinutes(100 + i), $"p{i}", SignalKind.FormStart, Subject: "order")));
        await Console.Get<ISignalStore>().AppendAsync(Console.Analyst.Workspace, [.. signals], null, Token);
    }
}
