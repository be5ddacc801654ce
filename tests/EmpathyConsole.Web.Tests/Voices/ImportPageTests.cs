using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Web.Features.Voices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Voices;

public sealed class ImportPageTests : PageTest
{
    private const string Survey = """
        Respondent ID,Collector ID,Start Date,First Name,What do you love about the tea?,What made you hesitate?
        ,,,,Open-Ended Response,Open-Ended Response
        118001,42,06/14/2026 08:10:11 AM,Josephine,The calm it gives me in the afternoon,The price for such a small tin
        118002,42,06/15/2026 09:10:11 AM,Albert,The smell when I open the tin,
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task DroppedExport_IsRecognised_AndEveryColumnsRoleStandsAboveIt()
    {
        var page = await UploadAsync(("survey.csv", Survey));

        page.Markup.ShouldContain("SurveyMonkey export, 2 header rows, 2 open questions");
        Role(page, "What do you love about the tea?").GetAttribute("value").ShouldBe("Text");
        Role(page, "First Name").GetAttribute("value").ShouldBe("None");
        page.Markup.ShouldNotContain("Josephine");
        page.FindAll("section[aria-label='What will be kept'] blockquote").Select(q => q.TextContent).ShouldBe(["The calm it gives me in the afternoon", "The price for such a small tin", "The smell when I open the tin"]);
    }

    [Fact]
    public async Task ChangedRole_IsPreviewedAtOnce_AndTheImportFollowsIt()
    {
        var page = await UploadAsync(("survey.csv", Survey));

        await Role(page, "What made you hesitate?").ChangeAsync(new() { Value = "None" });
        page.WaitForAssertion(() => page.FindAll("section[aria-label='What will be kept'] blockquote").Count.ShouldBe(2), Patience);
        await Role(page, "What do you love about the tea?").ChangeAsync(new() { Value = "None" });
        page.WaitForAssertion(() => page.Find("button.pri").HasAttribute("disabled").ShouldBeTrue(), Patience);
        await Role(page, "What made you hesitate?").ChangeAsync(new() { Value = "Text" });
        page.WaitForAssertion(() => page.FindAll("section[aria-label='What will be kept'] blockquote").Single().TextContent.ShouldBe("The price for such a small tin"), Patience);
        await page.Find("button.pri").ClickAsync(new());

        await using var db = await Console.OpenAsync();
        var import = await db.VoiceImports.SingleAsync(Xunit.TestContext.Current.CancellationToken);
        import.Mapping.Texts().ShouldBe(["What made you hesitate?"]);
        Navigation.Uri.ShouldEndWith("/voices/import?import=" + import.Id.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Speakers_CanBeToldOtherwise()
    {
        var page = await UploadAsync(("chat.txt", "Dana: Hi, is the tin refillable?\nRobin: Happy to help, it is.\nDana: What a relief\nRobin: Anything else?\n"));
        page.WaitForElement("section[aria-label='Who is a customer']", Patience);
        page.FindAll("section[aria-label='What will be kept'] blockquote").Select(q => q.TextContent).ShouldBe(["Hi, is the tin refillable?", "What a relief"]);

        await page.FindAll("section[aria-label='Who is a customer'] label").Single(l => l.TextContent.Contains("Robin", StringComparison.Ordinal)).QuerySelector("input")!.ChangeAsync(new() { Value = true });

        page.WaitForAssertion(() => page.FindAll("section[aria-label='What will be kept'] blockquote").Count.ShouldBe(4), Patience);
    }

    [Fact]
    public async Task SeveralFiles_AreBroughtInTogether_AndOneThatCantBeReadIsNamed()
    {
        var page = await UploadAsync(("a.csv", "text,on\nThe tin leaks,2026-06-18\n"), ("b.csv", "%PDF-1.7"), ("c.csv", "text,on\nFar too sweet for me,2026-06-18\n"));

        page.FindAll("nav[aria-label=Files] a").Count.ShouldBe(2);
        page.Find("[role=alert]").TextContent.ShouldContain("'b.csv' can't be read");
        await page.Find("button.pri").ClickAsync(new());

        await using var db = await Console.OpenAsync();
        (await db.VoiceImports.Select(i => i.FileName).ToListAsync(Xunit.TestContext.Current.CancellationToken)).ShouldBe(["a.csv", "c.csv"], ignoreOrder: true);
    }

    [Fact]
    public async Task RememberedMapping_IsSaid_AndCanBeForgotten()
    {
        var first = await UploadAsync(("week1.csv", Survey));
        await Role(first, "What made you hesitate?").ChangeAsync(new() { Value = "None" });
        await first.Find("button.pri").ClickAsync(new());
        Navigation.NavigateTo("/voices/import");

        var page = await UploadAsync(("week2.csv", Survey));
        page.Find("[role=status]").TextContent.ShouldContain("Mapped as week1.csv was");
        Role(page, "What made you hesitate?").GetAttribute("value").ShouldBe("None");
        await page.FindAll("button.link").Single(b => b.TextContent.StartsWith("Forget", StringComparison.Ordinal)).ClickAsync(new());

        page.WaitForAssertion(() => Role(page, "What made you hesitate?").GetAttribute("value").ShouldBe("Text"), Patience);
        page.Markup.ShouldNotContain("Mapped as");
    }

    [Fact]
    public async Task WatchedFolders_WithoutARoot_SayWhatToAskFor()
    {
        var page = await OpenAsync<ImportPage>(Console.Analyst);

        page.WaitForAssertion(() => page.Find("section[aria-label='Watched folders']").TextContent.ShouldContain("Console:WatchRoots"), Patience);
    }

    private static IElement Role(IRenderedComponent<ImportPage> page, string column) => page.Find($"select[aria-label='What “{column}” is']");

    private async Task<IRenderedComponent<ImportPage>> UploadAsync(params (string Name, string Content)[] files)
    {
        var page = await OpenAsync<ImportPage>(Console.Strategist);
        var input = page.FindComponent<InputFile>();
        input.UploadFiles([.. files.Select(f => InputFileContent.CreateFromText(f.Content, f.Name))]);

        // the page goes by its address, which nothing but the router would hand over here
        page.WaitForAssertion(() => Navigation.Uri.ShouldContain("upload="), Patience);
        var upload = Uri.UnescapeDataString(Navigation.Uri[(Navigation.Uri.IndexOf("upload=", StringComparison.Ordinal) + 7)..]);
        page.WaitForAssertion(() => page.Find("table.look").ShouldNotBeNull(), Patience);
        upload.ShouldNotBeEmpty();
        return page;
    }
}
