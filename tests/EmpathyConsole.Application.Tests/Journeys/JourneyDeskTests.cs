using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Templates;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class JourneyDeskTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Create_FromATemplate_IsItsMap_AllOfItAnAssumption()
    {
        await using var table = await JourneyTable.SetAsync();
        var made = await table.Desk.CreateAsync(table.Console.Strategist, new("Our leads", null, "", "lead-handoff"), Now);
        table.Fresh(made);
        var map = await table.MapAsync();

        PlanMerge.Difference(map.Plan, JourneyTemplates.Find("lead-handoff")!.Plan).ShouldBeEmpty();
        (map.Kind, map.Assumptions, map.CellCount).ShouldBe((JourneyKind.Team, 15, 15));
        (await table.Desk.CreateAsync(table.Console.Strategist, new("A", null, "", "no-such"), Now)).Problem!.Sentence.ShouldStartWith("There is no template 'no-such'. Choose seven-stages, ");
    }

    [Fact]
    public async Task Create_FromStagesOfItsOwn_KnowsThemByTheirOwnNames()
    {
        await using var table = await JourneyTable.SetAsync();
        table.Fresh(await table.Desk.CreateAsync(table.Console.Strategist, new("Shoes", Stages: ["Shoes worn out", " Trying on ", "Trying on"]), Now));
        var map = await table.MapAsync();

        map.Stages.Select(s => (s.Slug, s.Name)).ShouldBe([("shoes-worn-out", "Shoes worn out"), ("trying-on", "Trying on"), ("trying-on-2", "Trying on")]);
        map.Assumptions.ShouldBe(9);
        (await table.Desk.CreateAsync(table.Console.Strategist, new("A", Template: "lead-handoff", Stages: ["B"]), Now)).Problem!.Field.ShouldBe("stages");
        (await table.Desk.CreateAsync(table.Console.Strategist, new("A", Stages: ["B", new('c', 61)]), Now)).Problem!.Field.ShouldBe("stages");
        (await table.Desk.CreateAsync(table.Console.Strategist, new("A", Stages: [.. Enumerable.Repeat("B", 61)]), Now)).Problem!.Sentence.ShouldContain("60 stages");
    }

    [Fact]
    public async Task Rename_WithoutAKind_LeavesTheKind()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.Desk.RenameAsync(table.Console.Strategist, table.Journey, new("Report", Kind: JourneyKind.Team), Now);
        await table.Desk.RenameAsync(table.Console.Strategist, table.Journey, new("Reports"), Now);
        var map = await table.MapAsync();
        (map.Name, map.Kind).ShouldBe(("Reports", JourneyKind.Team));
    }

    [Fact]
    public async Task Create_StartsWithTheSevenStagesAsAssumptions()
    {
        await using var table = await JourneyTable.SetAsync();

        var map = await table.MapAsync();

        map.Stages.Select(s => (s.Slug, s.Name)).ShouldBe(DefaultStages.All);
        map.Assumptions.ShouldBe(21);
        map.Stages.ShouldAllBe(s => s.Cells.All(c => c.Untouched));
        map.ChangedByName.ShouldBe("Ines Duarte");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("A name that goes on and on and on and on and on and on and on and on and on and on, too long")]
    public async Task Create_WithoutAProperName_IsRefused(string name)
    {
        await using var table = await JourneyTable.SetAsync();

        (await table.Desk.CreateAsync(table.Console.Strategist, new(name), Now)).Problem!.Field.ShouldBe("name");
    }

    [Fact]
    public async Task Create_ForAPersonaOfNobody_IsRefused()
    {
        await using var table = await JourneyTable.SetAsync();

        (await table.Desk.CreateAsync(table.Console.Strategist, new("Second order", 99), Now)).Problem!.Field.ShouldBe("persona");
    }

    [Fact]
    public async Task Rename_ShowsInTheMapWithItsPersona()
    {
        await using var table = await JourneyTable.SetAsync();
        var persona = await table.AddPersonaAsync("Afternoon switcher");

        (await table.Desk.RenameAsync(table.Console.CxLead, table.Journey, new(" First tin ", persona, "From ad to cup"), Now)).Succeeded.ShouldBeTrue();

        var map = await table.MapAsync();
        (map.Name, map.PersonaName, map.Description, map.ChangedByName).ShouldBe(("First tin", "Afternoon switcher", "From ad to cup", "Mara Lind"));
    }

    [Fact]
    public async Task Duplicate_CopiesCellsAndEvidenceAndLeavesTheOriginalAlone()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.EditAsync(table.Console.Strategist, "form-fill", StagePart.Effort, "Address asked twice", 6);
        await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Effort, 12);

        var id = (await table.Desk.DuplicateAsync(table.Console.SecondStrategist, table.Journey, Now)).Value;
        var copy = (await table.Desk.GetAsync(table.Console.Strategist, id, MapSide.AsIs, Now)).Value;
        var cell = copy.Stages[2].Effort;
        await table.EditAsync(table.Console.SecondStrategist, copy, "form-fill", StagePart.Effort, "Address asked once", 3);

        copy.Name.ShouldBe("First order (copy)");
        (cell.Statement, cell.Level, cell.Assumption).ShouldBe(("Address asked twice", 6, false));
        (await table.CellAsync("form-fill", StagePart.Effort)).Level.ShouldBe(6);
    }

    [Fact]
    public async Task Delete_NeedsTheNameTyped()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.EditAsync(table.Console.Strategist, "form-fill", StagePart.Effort, "Address asked twice", 6);

        (await table.Desk.DeleteAsync(table.Console.Strategist, table.Journey, "First", Now)).Problem!.Sentence.ShouldContain("'First order'");
        (await table.Desk.DeleteAsync(table.Console.Strategist, table.Journey, " first ORDER ", Now)).Succeeded.ShouldBeTrue();

        (await table.Desk.GetAsync(table.Console.Strategist, table.Journey, MapSide.AsIs, Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        await using var db = await table.Console.OpenAsync();
        (await db.JourneyMaps.CountAsync(Now) + await db.MapEdits.CountAsync(Now) + await db.JourneyStages.CountAsync(Now)).ShouldBe(0);
    }

    [Fact]
    public async Task Changes_ByThoseWhoMayNotEdit_AreRefused()
    {
        await using var table = await JourneyTable.SetAsync();
        var map = await table.MapAsync();
        foreach (var caller in new[] { table.Console.Analyst, table.Console.Approver, table.Console.Admin })
        {
            Problem?[] answers =
            [
                (await table.Desk.CreateAsync(caller, new("Mine"), Now)).Problem,
                (await table.Desk.RenameAsync(caller, table.Journey, new("Mine"), Now)).Problem,
                (await table.Desk.DuplicateAsync(caller, table.Journey, Now)).Problem,
                (await table.Desk.DeleteAsync(caller, table.Journey, "First order", Now)).Problem,
                (await table.EditAsync(caller, map, "form-fill", StagePart.Effort, "Mine", 7)).Problem,
                (await table.UndoAsync(caller)).Problem,
                (await table.RedoAsync(caller)).Problem,
                (await table.Desk.StartToBeAsync(caller, table.Journey, Now)).Problem,
                (await table.LinkAsync(caller, "form-fill", StagePart.Fear, 11)).Problem,
                (await table.UnlinkAsync(caller, "form-fill", StagePart.Fear, 11)).Problem,
                (await table.Desk.ImportAsync(caller, "{}", Now)).Problem,
            ];

            answers.ShouldAllBe(p => p != null && p.Kind == ProblemKind.Forbidden);
            (await table.Desk.GetAsync(caller, table.Journey, MapSide.AsIs, Now)).Succeeded.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task EveryChange_LeavesALineInTheRecord()
    {
        await using var table = await JourneyTable.SetAsync();
        var (desk, caller) = (table.Desk, table.Console.Strategist);
        await desk.RenameAsync(caller, table.Journey, new("First tin"), Now);
        await table.EditAsync(caller, "form-fill", StagePart.Fear, "", 4);
        await table.LinkAsync(caller, "form-fill", StagePart.Fear, 11);
        await table.UnlinkAsync(caller, "form-fill", StagePart.Fear, 11);
        await table.UndoAsync(caller);
        var copy = (await desk.DuplicateAsync(caller, table.Journey, Now)).Value;
        await desk.DeleteAsync(caller, copy, "First tin (copy)", Now);

        await using var db = await table.Console.OpenAsync();
        var lines = await db.Record.OrderBy(e => e.Id).ToListAsync(Now);
        lines.Select(e => e.Verb).ShouldBe(["create", "rename", "edit", "link", "unlink", "undo", "duplicate", "delete"]);
        lines.ShouldAllBe(e => e.Room == Room.Journeys && e.ActorName == "Ines Duarte" && e.SubjectKind == "journey" && e.Link.StartsWith("/journeys"));
        lines[2].Summary.ShouldBe("Fear at 'Form fill': 2 → 4, in 'First tin'");
        lines[3].Summary.ShouldBe("Fear at 'Form fill' rests on the theme 'Card kept on file', in 'First tin'");
        lines[2].Link.ShouldBe($"/journeys/{table.Journey}?stage=form-fill");
    }
}
