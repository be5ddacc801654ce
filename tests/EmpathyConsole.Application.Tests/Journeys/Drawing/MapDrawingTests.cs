using System.Globalization;
using System.Xml.Linq;
using EmpathyConsole.Application.Journeys.Drawing;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Templates;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys.Drawing;

public sealed class MapDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SevenStages_AreOneSheet_WithEverythingThatIsSaid()
    {
        await using var table = await JourneyTable.SetAsync();
        table.Fresh(await table.Desk.CreateAsync(table.Console.Strategist, new("From <first> click & on", null, "", "seven-stages"), Now));
        await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Fear, 11);

        var drawn = (await table.Desk.DrawAsync(table.Console.Analyst, table.Journey, MapSide.AsIs, Now)).Value;
        var said = Words(drawn.Sheets.ShouldHaveSingleItem());

        foreach (var stage in JourneyTemplates.Find("seven-stages")!.Plan.Stages)
        {
            said.ShouldContain(stage.Fear.Statement);
            said.ShouldContain(stage.Effort.Statement);
            stage.Touchpoints.ShouldAllBe(t => said.Contains(t.Name, StringComparison.Ordinal));
        }

        said.ShouldContain("From <first> click & on");
        said.ShouldContain("Every customer · 7 stages · 1 of 21 cells rest on evidence");
        said.ShouldContain("Rests on 198 voices in 1 theme");
        said.ShouldContain("Change 2, ", customMessage: "a version is what somebody kept under a name");
        said.ShouldContain("by " + table.Console.Strategist.Name);
        said.ShouldContain("Dashed: an assumption");
        (drawn.FileName, drawn.HasToBe).ShouldBe(("journey-from-first-click-on", false));
        Words(drawn.Whole).ShouldContain("From <first> click & on");
    }

    [Theory]
    [InlineData(8, 1)]
    [InlineData(9, 2)]
    [InlineData(40, 5)]
    [InlineData(60, 8)]
    public async Task ManyStages_AreSpreadEvenly_EachOnOneSheetOfA3(int stages, int sheets)
    {
        await using var table = await JourneyTable.SetAsync();
        var map = await table.MapAsync();
        var plan = JourneyPlan.Of([.. Enumerable.Range(1, stages).Select(n => ($"s{n}", string.Create(CultureInfo.InvariantCulture, $"Step {n}")))]);
        plan = plan.With(plan.Stages[0] with { Touchpoints = [.. Enumerable.Range(0, 20).Select(n => new Touchpoint { Key = $"k{n}", Rank = PlanRank.Row(20)[n], Name = "A rather long name of a touchpoint that wraps", Answers = "Customer care", Why = "" })] });
        var read = map with { Plan = plan, Stages = [.. plan.Stages.Select(s => new MapStage(s, Cell(s, StagePart.Intent), Cell(s, StagePart.Fear), Cell(s, StagePart.Effort)))] };

        var drawn = new MapDrawer(read, "Version 1").Sheets();

        drawn.Count.ShouldBe(sheets);
        drawn.Select(Size).Distinct().ShouldHaveSingleItem("the type is as large on each");
        (Size(drawn[0]).Height / Size(drawn[0]).Width).ShouldBe(276.0 / 400, .002);
        var names = string.Join('\n', drawn.Select(Words));
        read.Stages.ShouldAllBe(s => names.Contains(s.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task NoSide_AnswersSo_AndWhoMayNotReadIsRefused()
    {
        await using var table = await JourneyTable.SetAsync();
        (await table.Desk.DrawAsync(table.Console.Analyst, table.Journey, MapSide.ToBe, Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        var nobody = new Caller(table.Console.Admin.Workspace, CallerKind.Key, 1, "a key", Roles.None, Scopes.None);
        (await table.Desk.DrawAsync(nobody, table.Journey, MapSide.AsIs, Now)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("one two three", 1)]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitän", 3)]
    [InlineData("漢字漢字漢字漢字漢字漢字漢字漢字", 2)]
    [InlineData("🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖", 2)]
    public void Wrap_KeepsEveryLineInItsColumn_AndLosesNothing(string text, int least)
    {
        var lines = TextMeasure.Wrap(text, 110, 11);
        lines.Count.ShouldBeGreaterThanOrEqualTo(least);
        lines.ShouldAllBe(l => TextMeasure.Width(l, 11, false) <= 110);
        string.Concat(lines).Replace(" ", "", StringComparison.Ordinal).ShouldBe(text.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Wrap_TwoIdeasOnTwoLines_StayTwoLines() => TextMeasure.Wrap("Put the label in\nRefund early", 500, 11).ShouldBe(["Put the label in", "Refund early"]);

    // lines of one cell stand in the order they are read
    private static string Words(string svg) => string.Join(' ', XElement.Parse(svg).Descendants(Svg + "text").Select(t => t.Value));

    private static (double Width, double Height) Size(string svg) => XElement.Parse(svg) is var root
        ? (double.Parse(root.Attribute("width")!.Value, CultureInfo.InvariantCulture), double.Parse(root.Attribute("height")!.Value, CultureInfo.InvariantCulture))
        : default;

    private static MapCell Cell(PlanStage stage, StagePart part) => stage.Part(part) is var plan ? new(stage.Key, part, plan.Statement, plan.Level, plan.Kind, "", null, []) : null!;
}
