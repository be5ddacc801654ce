using Bunit;
using EmpathyConsole.Application.Concepts.Handover.Webhooks;
using EmpathyConsole.Testing;
using EmpathyConsole.Web.Features.Settings;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features;

public sealed class WebhooksPageTests : PageTest
{
    private ListeningEndpoint endpoint = null!;

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Address_ThatMayNotBe_IsSaidAtTheField_AndTypedWordsStay()
    {
        var page = await OpenAsync<WebhooksPage>(Console.Admin);
        page.WaitForElement("#hook-address").Change("http://10.0.0.1/hooks");
        await page.Find("form").SubmitAsync();
        page.Find("form [role=alert]").TextContent.ShouldContain("inside the house");
        page.Find("#hook-address").GetAttribute("value").ShouldBe("http://10.0.0.1/hooks");
        page.Markup.ShouldContain("No webhooks yet");
    }

    [Fact]
    public async Task Added_ShowsTheSecretOnce_TellsWhatTheReceiverAnswered_AndSendsAnewByHand()
    {
        var page = await OpenAsync<WebhooksPage>(Console.Admin);
        page.WaitForElement("#hook-address").Change(endpoint.Address);
        var form = page.Find("form");
        await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());
        (await Console.Get<IWebhookDesk>().ListAsync(Console.Admin, Token)).Value.ShouldHaveSingleItem();
        var secret = page.Find("[role=status] code").TextContent;
        secret.ShouldStartWith("ws_");

        endpoint.Does = "500";
        await Button(page, "Send a test").ClickAsync(new());
        await Console.Get<IWebhookRounds>().SendDueAsync(Token);
        await Button(page, "Look again").ClickAsync(new());
        page.WaitForAssertion(() => page.Markup.ShouldContain("tried once, again"));
        page.Find("td.answer").TextContent.ShouldContain("500 Out of order");

        endpoint.Does = "ok";
        await Button(page, "Send again").ClickAsync(new());
        await Console.Get<IWebhookRounds>().SendDueAsync(Token);
        await Button(page, "Look again").ClickAsync(new());
        page.WaitForAssertion(() => page.Markup.ShouldContain("arrived"));
        endpoint.Heard.Count.ShouldBe(2);

        var later = await OpenAsync<WebhooksPage>(Console.Admin);
        later.WaitForAssertion(() => later.Markup.ShouldContain(endpoint.Address));
        later.Markup.ShouldNotContain(secret);
    }

    [Fact]
    public async Task WhoMayNotManage_SeesNoFormAndNoAddresses()
    {
        (await Console.Get<IWebhookDesk>().AddAsync(Console.Admin, endpoint.Address, WebhookEvents.All, Token)).Succeeded.ShouldBeTrue();
        var page = await OpenAsync<WebhooksPage>(Console.Strategist);
        page.WaitForAssertion(() => page.Markup.ShouldContain("manage webhooks"));
        page.FindAll("form").ShouldBeEmpty();
        page.Markup.ShouldNotContain(endpoint.Address);
    }

    protected override void Configure(IServiceCollection services) => services.AddSingleton(new WebhookReach(Loopback: true, Inside: false));

    protected override async Task FillAsync() => endpoint = await ListeningEndpoint.OpenAsync();

    protected override ValueTask EmptyAsync() => endpoint.DisposeAsync();

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<WebhooksPage> page, string words)
    {
        page.WaitForState(() => page.FindAll("button").Any(b => b.TextContent == words));
        return page.FindAll("button").First(b => b.TextContent == words);
    }
}
