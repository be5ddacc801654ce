using Bunit;
using EmpathyConsole.Application.Friction.Sites;
using EmpathyConsole.Web.Features.Settings.Sites;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features;

public sealed class SitesPageTests : PageTest
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Key_WithAWrongOrigin_IsSaidAtTheField_MendedMade_AndItsLinesShown()
    {
        var page = await OpenAsync<SitesPage>(Console.Admin);
        page.WaitForElement("#site-name").Change("The shop");
        page.Find("#site-origins").Change("https://shop.example/checkout");
        await page.Find("form").SubmitAsync();
        page.Find("form .error[role=alert]").TextContent.ShouldContain("Write https://shop.example");
        page.Find("#site-name").GetAttribute("value").ShouldBe("The shop");

        page.Find("#site-origins").Change("https://shop.example\nhttps://www.shop.example");
        await page.Find("form").SubmitAsync();
        var site = (await Console.Get<ISiteDesk>().ListAsync(Console.Admin, Token)).Value.Single();
        site.Origins.ShouldBe(["https://shop.example", "https://www.shop.example"]);
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith($"?site={site.Id}");
        page.WaitForAssertion(() => page.Find("[data-testid=snippet]").TextContent.ShouldContain($"data-key=\"{site.Key}\""));
        page.Find("[data-testid=snippet]").TextContent.ShouldContain("/site.js");
        page.Markup.ShouldContain("never");
        page.Find("#site-form").TextContent.ShouldBe("Change this key");
    }

    [Fact]
    public async Task WhoIsNoAdmin_IsRefused()
    {
        (await Console.Get<ISiteDesk>().CreateAsync(Console.Admin, new("The shop", "https://shop.example"), Token)).Succeeded.ShouldBeTrue();
        var page = await OpenAsync<SitesPage>(Console.Analyst);
        page.WaitForAssertion(() => page.Markup.ShouldContain("It needs the role"));
        page.Markup.ShouldNotContain("site_");
        page.FindAll("form").ShouldBeEmpty();
    }
}
