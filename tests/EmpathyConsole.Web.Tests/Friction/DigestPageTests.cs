using Bunit;
using EmpathyConsole.Application.Friction.Digests.Mail;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Testing;
using EmpathyConsole.Web.Features.Friction;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Friction;

public sealed class DigestPageTests : PageTest
{
    private readonly SmtpSink sink = new();

    [Fact]
    public async Task Page_OfAWeek_HasItsSentences_AndTheWeeksAround()
    {
        var signals = Enumerable.Range(0, 60).Select(i => new Signal(new(2026, 6, 9, 8, i, 0, TimeSpan.Zero), $"p-{i}", SignalKind.Ces, 5)).ToList();
        await Console.Get<ISignalStore>().AppendAsync(Console.Analyst.Workspace, signals, null, Xunit.TestContext.Current.CancellationToken);
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/friction/digest?week=2026-W24");
        var page = await OpenAsync<DigestPage>(Console.Approver);
        page.WaitForElement("section[aria-label='Effort, contacts and complaints'] li").TextContent.ShouldContain("Customer effort: 5.00");
        page.FindAll("a.btn").Select(a => a.GetAttribute("href")).ShouldBe(["/friction/digest?week=2026-W23", "/friction/digest?week=2026-W25"]);

        navigation.NavigateTo("/friction/digest?week=soon");
        page = await OpenAsync<DigestPage>(Console.Approver);
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("'soon' is not a week like 2026-W47."));
    }

    [Fact]
    public async Task ByMail_OnTheList_OffTheList_AndSentToOneself()
    {
        var page = await OpenAsync<DigestByMail>(Console.Analyst, p => p.Add(d => d.Week, "2026-W24"));
        page.WaitForElement("[data-testid=receiver]").Change(Console.Approver.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => page.Find("ul[aria-label=Receivers]").TextContent.ShouldContain("Jonah Berg"));

        var theirs = await OpenAsync<DigestByMail>(Console.Approver, p => p.Add(d => d.Week, "2026-W24"));
        theirs.WaitForElement("ul[aria-label=Receivers]");
        theirs.FindAll("form").ShouldBeEmpty();
        await ButtonOf(theirs, "Send me this week now").ClickAsync(new());
        theirs.WaitForAssertion(() => sink.Taken.ShouldHaveSingleItem().To.ShouldBe("approver@example.test"));
        theirs.WaitForAssertion(() => ButtonOf(theirs, "Unsubscribe").HasAttribute("disabled").ShouldBeFalse());
        await ButtonOf(theirs, "Unsubscribe").ClickAsync(new());
        theirs.WaitForAssertion(() => theirs.Markup.ShouldContain("Nobody gets it yet."));
    }

    [Fact]
    public async Task ByMail_ALetterThatMayHaveGone_IsListedAsThat()
    {
        var desk = Console.Get<IDigestMailDesk>();
        await desk.AddAsync(Console.Analyst, Console.Approver.Id, Xunit.TestContext.Current.CancellationToken);
        sink.Answer = SinkAnswer.HangUpAfter;
        Console.Clock.Move(TimeSpan.FromDays(3));
        await Console.Get<IDigestRounds>().SendDueAsync(Xunit.TestContext.Current.CancellationToken);
        var page = await OpenAsync<DigestByMail>(Console.Approver, p => p.Add(d => d.Week, "2026-W24"));
        page.WaitForElement("[aria-label='The last letters'] tbody tr").TextContent.ShouldContain("may have been sent");
    }

    protected override void Configure(IServiceCollection services) =>
        services.AddSingleton(new SmtpSettings { Host = SmtpSink.Host, Port = sink.Port, From = "console@example.test", Tls = SmtpTls.None });

    protected override ValueTask EmptyAsync() => sink.DisposeAsync();

    private static AngleSharp.Dom.IElement ButtonOf(IRenderedComponent<DigestByMail> page, string text) => page.FindAll("button").First(b => b.TextContent.Contains(text, StringComparison.Ordinal));
}
