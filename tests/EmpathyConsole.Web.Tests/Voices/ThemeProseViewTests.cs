using Bunit;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using EmpathyConsole.Testing.Models;
using EmpathyConsole.Web.Features.Voices;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Voices;

/// <summary>A machine's prose on the page of a theme: marked, and each sentence with its quotes.</summary>
public sealed class ThemeProseViewTests : PageTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private FakeModel model = null!;
    private long theme;

    [Fact]
    public async Task Written_IsMarkedAsAMachines_OpensItsQuotes_AndCanBeRemoved()
    {
        var view = await ViewAsync(Console.Strategist);
        view.WaitForAssertion(() => view.Markup.ShouldContain("Up to twelve redacted quotes go to the model"), Patience);
        model.Says(FakeModel.Prose(("People can't get it smooth.", ["q1", "q2"])));

        await view.InvokeAsync(() => Button(view, "Have a machine write").Click());

        view.WaitForAssertion(() => view.Find("section").TextContent.ShouldContain("Written by a machine (answered-7b-q4), 20 June 2026"), Patience);
        view.FindAll("blockquote").ShouldBeEmpty();
        await view.InvokeAsync(() => view.Find("button[aria-label='Quote 2 it rests on']").Click());
        view.Find("blockquote").TextContent.ShouldBe("The powder clumps, number 1");
        view.Find("button[aria-label='Quote 2 it rests on']").GetAttribute("aria-expanded").ShouldBe("true");

        await view.InvokeAsync(() => Button(view, "Remove").Click());
        view.Markup.ShouldContain("Written by a machine (");
        await view.InvokeAsync(() => Services.GetRequiredService<DialogService>().Close(true));
        view.WaitForAssertion(() => view.Markup.ShouldNotContain("Written by a machine ("), Patience);
    }

    [Fact]
    public async Task Failure_IsSaid_AndTheTextBeforeStays()
    {
        var view = await ViewAsync(Console.Strategist);
        view.WaitForState(() => view.FindAll("button").Count > 0, Patience);
        model.Says(FakeModel.Prose(("People can't get it smooth.", ["q1"]))).Fails(401, FakeModel.Key);
        await view.InvokeAsync(() => Button(view, "Have a machine write").Click());
        view.WaitForAssertion(() => Button(view, "Write again").HasAttribute("disabled").ShouldBeFalse(), Patience);

        await view.InvokeAsync(() => Button(view, "Write again").Click());

        view.WaitForAssertion(() => view.Find("[role=alert]").TextContent.ShouldContain("key was not accepted"), Patience);
        view.Markup.ShouldContain("People can't get it smooth.");
        view.Markup.ShouldNotContain(FakeModel.Key);
    }

    [Fact]
    public async Task WhoMayNotJudge_ReadsIt_AndSeesWhyTheButtonsAreOff()
    {
        var writing = await ViewAsync(Console.Strategist);
        writing.WaitForState(() => writing.FindAll("button").Count > 0, Patience);
        model.Says(FakeModel.Prose(("People can't get it smooth.", ["q1"])));
        Button(writing, "Have a machine write").Click();
        writing.WaitForAssertion(() => writing.Markup.ShouldContain("Write again"), Patience);

        var view = await ViewAsync(Console.Approver);
        view.WaitForAssertion(() => Button(view, "Write again").HasAttribute("disabled").ShouldBeTrue(), Patience);
        Button(view, "Remove").HasAttribute("disabled").ShouldBeTrue();
        view.Find("#prose-why").TextContent.ShouldContain("role");
    }

    // asked for when the desk is first used, and the server runs by then
    protected override void Configure(IServiceCollection services) => services.AddSingleton(_ => model.Defaults());

    protected override async Task FillAsync()
    {
        model = await FakeModel.StartAsync();
        theme = (await LaidTheme.LayAsync(Console)).Theme;
    }

    protected override ValueTask EmptyAsync() => model.DisposeAsync();

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<ThemeProseView> view, string begins) =>
        view.FindAll("button").Single(b => b.TextContent.StartsWith(begins, StringComparison.Ordinal));

    private Task<IRenderedComponent<ThemeProseView>> ViewAsync(Caller caller) => OpenAsync<ThemeProseView>(caller, p => p.Add(v => v.ThemeId, theme));
}
