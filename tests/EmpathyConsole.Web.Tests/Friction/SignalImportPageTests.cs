using Bunit;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Web.Features.Friction;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Friction;

public sealed class SignalImportPageTests : PageTest
{
    private const string Events = """
        {"uuid":"a-1","event":"$pageview","distinct_id":"d1","timestamp":"2026-06-01T10:00:00Z","properties":{"$pathname":"/order"}}
        {"uuid":"a-2","event":"gave up","distinct_id":"d1","timestamp":"2026-06-01T10:00:05Z","properties":{"$pathname":"/order"}}
        """;

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task File_IsSeenFirst_MappedOtherwise_AndBroughtIn()
    {
        var page = await OpenAsync<SignalImportPage>(Console.Analyst);
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(Events, "export.jsonl"));
        page.WaitForAssertion(() => Navigation.Uri.ShouldContain("upload="));
        page = await OpenAsync<SignalImportPage>(Console.Analyst);
        page.WaitForAssertion(() => page.Markup.ShouldContain("A PostHog event export, JSON lines."));
        page.Markup.ShouldContain("1 signal, 1 left out, 0 refused");
        page.FindAll("select[aria-label='What “gave up” counts as']").ShouldHaveSingleItem().GetAttribute("value").ShouldBe("");
        await page.Find("select[aria-label='What “gave up” counts as']").ChangeAsync(new() { Value = "dead-end" });
        page.WaitForAssertion(() => page.Find("[aria-label='The first signals']").TextContent.ShouldContain("Dead end"));
        await page.Find("#map-person").ChangeAsync(new() { Value = "none" });
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("Not one of the first rows"));
        page.Find("button.pri").HasAttribute("disabled").ShouldBeTrue();
        await page.Find("#map-person").ChangeAsync(new() { Value = "usual" });
        page.WaitForAssertion(() => page.FindAll("[role=alert]").ShouldBeEmpty());
        await page.Find("button.pri").ClickAsync(new());
        page.WaitForAssertion(() => Navigation.Uri.ShouldContain("job="));
        var job = long.Parse(Navigation.Uri.Split("job=")[1], System.Globalization.CultureInfo.InvariantCulture);
        await Console.RunJobAsync(Console.Analyst, job);
        (await Console.Get<IFrictionDesk>().FreshnessAsync(Console.Analyst, Xunit.TestContext.Current.CancellationToken)).Value.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Job_ThatIsNotThere_IsSaid()
    {
        Navigation.NavigateTo("/friction/import?job=99999");
        var page = await OpenAsync<SignalImportPage>(Console.Analyst);
        page.WaitForAssertion(() => page.Markup.ShouldContain("There is no such work in this workspace"));
    }
}
