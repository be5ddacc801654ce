using Bunit;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Web.Features.Journeys;
using EmpathyConsole.Web.Shell;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

public sealed class EvidencePickerTests : PageTest
{
    private long journey;

    private IJourneyDesk Desk => Console.Get<IJourneyDesk>();

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Theme_TickedAndUnticked_IsLinkedAndUnlinked()
    {
        var picker = await OpenAsync(Console.Strategist);

        picker.Find("li input[type=checkbox]").Change(true);
        picker.WaitForAssertion(() => picker.Markup.ShouldContain("rests on 1 theme"));
        (await StageAsync()).Fear.Evidence.Single().Label.ShouldBe("Card kept on file");

        picker.Find("li input[type=checkbox]").Change(false);
        picker.WaitForAssertion(() => picker.Markup.ShouldContain("an assumption until voices are linked"));
        (await StageAsync()).Fear.Evidence.ShouldBeEmpty();
    }

    [Fact]
    public async Task Theme_ShowsWhatCustomersSaidInTheirWords()
    {
        var picker = await OpenAsync(Console.Strategist);

        picker.Find("blockquote.q").TextContent.ShouldBe("Why does it keep my card?");
        picker.Find("li").TextContent.ShouldContain("198 voices");
    }

    [Fact]
    public async Task Find_AlsoFindsWhatCustomersSaid()
    {
        var picker = await OpenAsync(Console.Strategist);

        picker.Find("input[type=search]").Input("why does");

        picker.WaitForAssertion(() => picker.FindAll("ul.themes li").Count.ShouldBe(1));
    }

    [Fact]
    public async Task Themes_ThatSpeakForThePart_StandFirst()
    {
        await using (var db = await Console.OpenAsync())
        {
            db.Add(new Theme { Kind = ThemeKind.Desire, Label = "A calm afternoon", Status = ThemeStatus.Accepted, Count = 500, FoundAt = db.Now });
            await db.SaveChangesAsync();
        }

        var picker = await OpenAsync(Console.Strategist);

        picker.FindAll("ul.themes b").Select(b => b.TextContent).ShouldBe(["Card kept on file", "A calm afternoon"]);
        picker.FindAll(".seg button")[0].Click();
        picker.FindAll("ul.themes b").Select(b => b.TextContent).ShouldBe(["A calm afternoon", "Card kept on file"]);
    }

    [Fact]
    public async Task Metric_ThatSaysNothingHere_CannotBeTicked_AndOneThatIsTickedStaysInItsPlace()
    {
        var map = await MapAsync();
        var stage = map.Stages[2];
        MeasuredFigure[] figures = [new("form-abandonment", .4, .35, .45, 900, false), new("customer-effort", 3, 2.5, 3.5, 80, false), new("form-errors", null, null, null, 3, true)];
        var measured = new MeasuredMap(default, new Dictionary<string, StageMeasured>(StringComparer.Ordinal) { [stage.Slug] = new(stage.Slug, null, figures) }, new Dictionary<string, EffortGap>(StringComparer.Ordinal), new(983, null, null, 1));
        var picker = Render<MetricPicker>(p => p.Add(e => e.Caller, Console.Strategist).Add(e => e.Map, map).Add(e => e.Stage, stage).Add(e => e.Part, StagePart.Fear).Add(e => e.Measured, measured));
        picker.FindAll("li").Where(l => !l.QuerySelector("input")!.HasAttribute("disabled")).Select(l => l.QuerySelector("b")!.TextContent).ShouldBe(["Form abandonment", "Customer effort"], ignoreOrder: true);
        var before = picker.FindAll("li b").Select(b => b.TextContent).ToList();

        await picker.FindAll("li").Single(l => l.TextContent.Contains("Customer effort", StringComparison.Ordinal)).QuerySelector("input")!.ChangeAsync(true);

        picker.WaitForAssertion(() => picker.Find("summary").TextContent.ShouldBe("Metrics, 1 linked"));
        picker.FindAll("li b").Select(b => b.TextContent).ShouldBe(before);
        (await StageAsync()).Fear.Metrics.ShouldBe(["customer-effort"]);
    }

    [Fact]
    public async Task Find_NarrowsByLabel()
    {
        var picker = await OpenAsync(Console.Strategist);

        picker.Find("input[type=search]").Input("unicorn");

        picker.WaitForAssertion(() => picker.FindAll("ul.themes li").ShouldBeEmpty());
        picker.Markup.ShouldContain("No theme has these words");
    }

    [Fact]
    public async Task Analyst_SeesWhyTicksAreClosed()
    {
        var picker = await OpenAsync(Console.Analyst);

        picker.Find("li input[type=checkbox]").HasAttribute("disabled").ShouldBeTrue();
        picker.Markup.ShouldContain("It needs the role Strategist or CX lead");
    }

    protected override async Task FillAsync()
    {
        journey = (await Desk.CreateAsync(Console.Strategist, new("First order"), CancellationToken.None)).Value;
        await using var db = await Console.OpenAsync();
        var verbatim = new Verbatim { Text = "Why does it keep my card?", Source = "survey", Hash = [1] };
        var theme = new Theme { Kind = ThemeKind.Fear, Label = "Card kept on file", Status = ThemeStatus.Accepted, Count = 198, FoundAt = db.Now };
        db.AddRange(verbatim, theme);
        await db.SaveChangesAsync();
        db.Add(new ThemeMember { ThemeId = theme.Id, VerbatimId = verbatim.Id, Rank = 1, QuoteLength = verbatim.Text.Length });
        await db.SaveChangesAsync();
    }

    private async Task<JourneyMap> MapAsync() => (await Desk.GetAsync(Console.Strategist, journey, MapSide.AsIs, Now)).Value;

    private async Task<MapStage> StageAsync() => (await MapAsync()).Stages[2];

    private async Task<IRenderedComponent<EvidencePicker>> OpenAsync(Caller caller)
    {
        var map = await MapAsync();
        var clock = new WorkspaceClock(Console.Get<Application.Brand.IWorkspaceDesk>(), Console.Clock);
        await clock.LoadAsync(caller, Now);
        var picker = Render<EvidencePicker>(p => p.Add(e => e.Caller, caller).Add(e => e.Clock, clock).Add(e => e.Map, map).Add(e => e.Stage, map.Stages[2]).Add(e => e.Part, StagePart.Fear));
        picker.WaitForElement("ul.themes");
        return picker;
    }
}
