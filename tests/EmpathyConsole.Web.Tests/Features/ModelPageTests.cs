using Bunit;
using EmpathyConsole.Application.Models;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Testing.Models;
using EmpathyConsole.Web.Features.Settings;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features;

/// <summary>The page that connects a model.</summary>
public sealed class ModelPageTests : PageTest
{
    private FakeModel model = null!;

    [Fact]
    public async Task Admin_TestsTheConnection_ThenSaves_AndTheKeyIsNowhere()
    {
        model.Always(c => c.SayAsync("""{"answer":42}"""));
        var page = await OpenAsync<ModelPage>(Console.Admin);
        page.WaitForElement("#m-kind").Change(nameof(ModelKind.OpenAiCompatible));
        page.Find("#m-address").Change(model.Endpoint.AbsoluteUri);
        page.Find("#m-model").Change(FakeModel.Name);
        page.FindAll("button").Single(b => b.TextContent.Contains("Test connection", StringComparison.Ordinal)).Click();
        page.WaitForAssertion(() => page.Find(".note.pass[role=status]").TextContent.ShouldContain("keeps to a JSON schema"), TimeSpan.FromSeconds(20));
        page.Find(".note.pass[role=status]").TextContent.ShouldContain("21 tokens sent, 9 returned");
        (await Console.Get<IModelDesk>().GetAsync(Console.Admin, Xunit.TestContext.Current.CancellationToken)).Value.IsOwn.ShouldBeFalse("a test keeps nothing");

        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => page.Find("[aria-label='Who writes']").TextContent.ShouldContain(FakeModel.Name));
        page.Markup.ShouldContain("A key was found in EMPATHY_MODEL_KEY");
        page.Markup.ShouldNotContain(FakeModel.Key);
        page.FindAll("input").ShouldAllBe(i => i.GetAttribute("type") != "password");
    }

    [Fact]
    public async Task WhatIsWrong_IsSaidInASentence_AndWhatWasTypedStays()
    {
        var page = await OpenAsync<ModelPage>(Console.Admin);
        page.WaitForElement("#m-kind").Change(nameof(ModelKind.OpenAiCompatible));
        page.Find("#m-address").Change("somewhere");
        page.Find("#m-model").Change("small");
        await page.Find("form").SubmitAsync();
        page.WaitForElement("form [role=alert]").TextContent.ShouldContain("not the address of a model");
        page.Find("#m-address").GetAttribute("value").ShouldBe("somewhere");
    }

    [Fact]
    public async Task Others_SeeWhoWrites_AndNothingToSet()
    {
        (await Console.Get<IModelDesk>().SaveAsync(Console.Admin, new() { Kind = ModelKind.OpenAiCompatible, Address = model.Endpoint.AbsoluteUri, Model = FakeModel.Name }, Xunit.TestContext.Current.CancellationToken)).Succeeded.ShouldBeTrue();
        var page = await OpenAsync<ModelPage>(Console.Strategist);
        page.WaitForElement("[aria-label='Who writes']").TextContent.ShouldContain(FakeModel.Name);
        page.FindAll("form").ShouldBeEmpty();
        page.Markup.ShouldNotContain(model.Endpoint.Authority);
    }

    protected override void Configure(IServiceCollection services) => services.AddSingleton(new ModelDefaults(ModelSettings.None, new(new(FakeModel.Key), [])));

    protected override async Task FillAsync() => model = await FakeModel.StartAsync();

    protected override async ValueTask EmptyAsync() => await model.DisposeAsync();
}
