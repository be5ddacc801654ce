using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Versions;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class VersionsDeskTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keep_ThenEdit_ListsWhatChangedSince()
    {
        await using var table = await JourneyTable.SetAsync();
        var (desk, me) = (table.Console.Get<IVersionsDesk>(), table.Console.Strategist);
        var spring = await KeepAsync(table, "Spring", "Before the new form");
        await table.EditAsync(me, "form-fill", StagePart.Fear, "Card kept on file", 4);
        await table.LinkAsync(me, "form-fill", StagePart.Fear, 11);
        table.Console.Clock.Move(TimeSpan.FromMinutes(1));
        var summer = await KeepAsync(table, "Summer");

        var list = (await desk.ListAsync(table.Console.Analyst, table.Journey, 0, 50, Now)).Value;

        list.Lines.Select(l => (l.Id, l.Name, l.ByName, l.ForSafety, l.Differences)).ShouldBe([(summer, "Summer", "Ines Duarte", false, 0), (spring, "Spring", "Ines Duarte", false, 3)]);
        list.Lines[0].Since.ShouldBe("Nothing changed");
        list.Lines[1].Since.ShouldEndWith("and 2 more");
        list.Lines[1].About.ShouldBe("Before the new form");
        (await desk.ListAsync(me, table.Journey, 1, 50, Now)).Value.Lines.ShouldHaveSingleItem().Id.ShouldBe(spring);
    }

    [Fact]
    public async Task Compare_SaysEachDifferenceInWords_AndNamesThemes()
    {
        await using var table = await JourneyTable.SetAsync();
        var (desk, me) = (table.Console.Get<IVersionsDesk>(), table.Console.Strategist);
        await table.EditAsync(me, "form-fill", StagePart.Fear, "", 4);
        var kept = await KeepAsync(table, "Spring");
        await table.EditAsync(me, "form-fill", StagePart.Fear, "", 2);
        await table.LinkAsync(me, "form-fill", StagePart.Fear, 11);
        var read = await table.MapAsync();
        await table.EditAsync(me, read, read.Plan.MoveStage("support", 0).AddTouchpoint("form-fill", "k1", "Plan form", TouchpointKind.Form, 0));

        var comparison = (await desk.CompareAsync(table.Console.Analyst, table.Journey, MapChoice.OfVersion(kept), MapChoice.AsIs, Now)).Value;

        comparison.Differences.Select(d => d.Sentence).ShouldBe([
            "Stage 'Support' moved to the front",
            "Fear at 'Form fill': 4 → 2",
            "Fear at 'Form fill' rests on the theme 'Card kept on file'",
            "Touchpoint 'Plan form' added at 'Form fill'",
        ]);
        comparison.Differences.ShouldAllBe(d => d.Keys.Count > 0);
        (comparison.Left.Title, comparison.Left.ByName, comparison.Right.Title).ShouldBe(("Spring", "Ines Duarte", "As it is"));
        (await desk.CompareAsync(me, table.Journey, MapChoice.AsIs, MapChoice.AsIs, Now)).Value.Differences.ShouldBeEmpty();
        (await desk.CompareAsync(me, table.Journey, MapChoice.AsIs, null, Now)).Value.Right.Title.ShouldBe("Spring");
        (await desk.CompareAsync(me, table.Journey, MapChoice.AsIs, MapChoice.ToBe, Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Preview_IsTheMapAsItWasKept_WithWhoWroteIt()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.EditAsync(table.Console.CxLead, "support", StagePart.Effort, "Explain it twice", 5);
        var kept = await KeepAsync(table, "Spring");
        await table.EditAsync(table.Console.Strategist, "support", StagePart.Effort, "Explain it once", 3);

        var shown = (await table.Console.Get<IVersionsDesk>().PreviewAsync(table.Console.Analyst, kept, Now)).Value;

        (shown.Stage("support")!.Effort.Statement, shown.Stage("support")!.Effort.Level, shown.Stage("support")!.Effort.ChangedByName).ShouldBe(("Explain it twice", 5, "Mara Lind"));
        (await table.CellAsync("support", StagePart.Effort)).Level.ShouldBe(3);
    }

    [Fact]
    public async Task Restore_KeepsWhatStoodThere_AndCanBeTakenBack()
    {
        await using var table = await JourneyTable.SetAsync();
        var (desk, me) = (table.Console.Get<IVersionsDesk>(), table.Console.Strategist);
        await table.EditAsync(table.Console.CxLead, "support", StagePart.Effort, "Explain it twice", 5);
        var kept = await KeepAsync(table, "Spring");
        await table.EditAsync(table.Console.SecondStrategist, "support", StagePart.Effort, "Explain it once", 3);
        var read = await table.MapAsync();
        await table.EditAsync(me, read, read.Plan.RemoveStage("onboarding"));

        var back = (await desk.RestoreAsync(me, kept, MapSide.AsIs, Now)).Value;

        (back.Map.Stages.Count, back.Map.Stage("support")!.Effort.Level, back.Map.Stage("support")!.Effort.ChangedByName).ShouldBe((7, 5, "Mara Lind"));
        var safety = (await desk.ListAsync(me, table.Journey, 0, 50, Now)).Value.Lines.Single(l => l.ForSafety);
        (safety.Id, safety.Name).ShouldBe((back.SafetyId!.Value, "Before 'Spring' came back"));
        (await desk.PreviewAsync(me, safety.Id, Now)).Value.Plan.Stage("support")!.Effort.Statement.ShouldBe("Explain it once");

        await table.UndoAsync(me);
        (await table.MapAsync()).Stages.Count.ShouldBe(6);
        (await table.CellAsync("support", StagePart.Effort)).ChangedByName.ShouldBe("Tom Okafor");
    }

    [Fact]
    public async Task Restore_OfWhatStandsThere_ChangesAndKeepsNothing()
    {
        await using var table = await JourneyTable.SetAsync();
        var desk = table.Console.Get<IVersionsDesk>();
        var kept = await KeepAsync(table, "Spring");
        var revision = (await table.MapAsync()).Revision;

        var same = (await desk.RestoreAsync(table.Console.Strategist, kept, MapSide.AsIs, Now)).Value;

        (same.SafetyId, same.Map.Revision).ShouldBe((null, revision));
        (await desk.ListAsync(table.Console.Strategist, table.Journey, 0, 50, Now)).Value.Total.ShouldBe(1);
    }

    [Fact]
    public async Task Restore_OntoTheOtherSide_StartsIt_AndLeavesTheFirstAlone()
    {
        await using var table = await JourneyTable.SetAsync();
        var (desk, me) = (table.Console.Get<IVersionsDesk>(), table.Console.Strategist);
        await table.EditAsync(me, "support", StagePart.Fear, "", 1);
        var kept = await KeepAsync(table, "Calm");
        await table.EditAsync(me, "support", StagePart.Fear, "", 4);

        (await desk.RestoreAsync(me, kept, MapSide.ToBe, Now)).Value.Sentence.ShouldBe("Started the map as it should be from 'Calm'.");

        (await table.MapAsync(MapSide.ToBe)).Stage("support")!.Fear.Level.ShouldBe(1);
        (await table.CellAsync("support", StagePart.Fear)).Level.ShouldBe(4);
        (await desk.RestoreAsync(me, kept, MapSide.ToBe, Now)).Value.SafetyId.ShouldBeNull();
    }

    [Fact]
    public async Task TakeOver_OfOneDifference_LeavesTheOthers()
    {
        await using var table = await JourneyTable.SetAsync();
        var (desk, me) = (table.Console.Get<IVersionsDesk>(), table.Console.Strategist);
        var asIs = await ToBeAsync(table);
        var comparison = (await desk.CompareAsync(me, table.Journey, MapChoice.AsIs, MapChoice.ToBe, Now)).Value;
        var calmer = comparison.Differences.Single(d => d.Kind == DifferenceKind.Level);

        var outcome = (await desk.TakeOverAsync(me, Chosen(comparison, calmer), Now)).Value;

        outcome.Saved.ShouldBeTrue();
        outcome.Map.Stage("form-fill")!.Fear.Level.ShouldBe(1);
        outcome.Map.Plan.Stages.Count.ShouldBe(asIs.Stages.Count);
        (await table.UndoAsync(me)).Value.Map.Stage("form-fill")!.Fear.Level.ShouldBe(asIs.Stage("form-fill")!.Fear.Level);
    }

    [Fact]
    public async Task TakeOver_OfATouchpointInANewStage_BringsTheStage()
    {
        await using var table = await JourneyTable.SetAsync();
        var (desk, me) = (table.Console.Get<IVersionsDesk>(), table.Console.Strategist);
        await ToBeAsync(table);
        var comparison = (await desk.CompareAsync(me, table.Journey, MapChoice.AsIs, MapChoice.ToBe, Now)).Value;

        var outcome = (await desk.TakeOverAsync(me, Chosen(comparison, comparison.Differences.Single(d => d.What == "Touchpoint 'Call back'")), Now)).Value;

        outcome.Map.Plan.Touchpoint("k9")!.Value.Stage.Name.ShouldBe("Reassure");
        outcome.Map.Stage("form-fill")!.Fear.Level.ShouldNotBe(1);
    }

    [Fact]
    public async Task TakeOver_OfWhatSomebodyChangedMeanwhile_SavesNothingAndTellsBoth()
    {
        await using var table = await JourneyTable.SetAsync();
        var (desk, me) = (table.Console.Get<IVersionsDesk>(), table.Console.Strategist);
        await ToBeAsync(table);
        var comparison = (await desk.CompareAsync(me, table.Journey, MapChoice.AsIs, MapChoice.ToBe, Now)).Value;
        await table.EditAsync(table.Console.CxLead, "form-fill", StagePart.Fear, "", 5);

        var outcome = (await desk.TakeOverAsync(me, Chosen(comparison, comparison.Differences.Single(d => d.Kind == DifferenceKind.Level)), Now)).Value;

        var conflict = outcome.Conflicts.ShouldHaveSingleItem();
        (conflict.What, conflict.Mine, conflict.Theirs, conflict.ByName).ShouldBe(("Fear at 'Form fill'", "1", "5", "Mara Lind"));
        (await table.CellAsync("form-fill", StagePart.Fear)).Level.ShouldBe(5);
    }

    [Fact]
    public async Task Names_ThatCantBe_AreRefusedWithTheField_AndOtherWorkspacesSeeNothing()
    {
        await using var table = await JourneyTable.SetAsync();
        var (desk, me) = (table.Console.Get<IVersionsDesk>(), table.Console.Strategist);
        (await desk.KeepAsync(me, table.Journey, MapSide.AsIs, new(" "), Now)).Problem!.Field.ShouldBe("name");
        (await desk.KeepAsync(me, table.Journey, MapSide.AsIs, new("Spring", new('a', 301)), Now)).Problem!.Field.ShouldBe("about");
        (await desk.KeepAsync(me, table.Journey, MapSide.ToBe, new("Spring"), Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        var kept = await KeepAsync(table, new string('n', 80));
        await table.EditAsync(me, "support", StagePart.Fear, "", 4);
        (await desk.RestoreAsync(me, kept, MapSide.AsIs, Now)).Value.SafetyId.ShouldNotBeNull();

        var stranger = me with { Workspace = me.Workspace + 1 };
        (await desk.PreviewAsync(stranger, kept, Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await desk.RestoreAsync(stranger, kept, MapSide.AsIs, Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await desk.RemoveAsync(stranger, kept, Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await desk.RemoveAsync(me, kept, Now)).Succeeded.ShouldBeTrue();
        await using var db = await table.Console.OpenAsync();
        (await db.MapVersions.CountAsync(Now)).ShouldBe(1);
    }

    private static PlanEdit Chosen(MapComparison comparison, PlanDifference difference) =>
        new(comparison.JourneyId, MapSide.AsIs, PlanChoice.Of(comparison.Left.Map.Plan, comparison.Right.Map.Plan, difference.Keys));

    private static async Task<long> KeepAsync(JourneyTable table, string name, string about = "") =>
        (await table.Console.Get<IVersionsDesk>().KeepAsync(table.Console.Strategist, table.Journey, MapSide.AsIs, new(name, about), Now)).Value;

    // as it should be: calmer at the form, and somebody calls back
    private static async Task<JourneyMap> ToBeAsync(JourneyTable table)
    {
        await table.Desk.StartToBeAsync(table.Console.Strategist, table.Journey, Now);
        var read = await table.MapAsync(MapSide.ToBe);
        var stage = read.Plan.Stage("form-fill")!;
        var wanted = read.Plan.With(stage.With(StagePart.Fear, stage.Fear with { Level = 1 })).AddStage("Reassure", 3);
        await table.EditAsync(table.Console.Strategist, read, wanted.AddTouchpoint("reassure", "k9", "Call back", TouchpointKind.Call, 0));
        return await table.MapAsync();
    }
}
