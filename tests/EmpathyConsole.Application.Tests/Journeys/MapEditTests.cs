using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Testing.Journeys;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class MapEditTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Edit_ShowsInTheMapAndMovesTheValueZone()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.EditAsync(table.Console.Strategist, "consultation-booking", StagePart.Effort, "Five clicks for a slot", 5);
        await table.EditAsync(table.Console.Strategist, "consultation-booking", StagePart.Intent, "Talk to someone who knows", 5);
        var edited = await table.EditAsync(table.Console.Strategist, "consultation-booking", StagePart.Fear, "Being sold to", 1);

        var stage = await table.StageAsync("consultation-booking");
        edited.Value.Saved.ShouldBeTrue();
        edited.Value.Map.Stage("consultation-booking")!.Fear.Statement.ShouldBe("Being sold to");
        (stage.Effort.Statement, stage.Effort.Level, stage.Effort.ChangedByName, stage.Effort.Untouched).ShouldBe(("Five clicks for a slot", 5, "Ines Duarte", false));
        stage.Zone.Formula.ShouldBe("0.67 × 1.00 × 0.80 = 0.53");
        stage.Advice.DecidedBy.Sentence.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Edit_OutOfRange_IsRefusedAndChangesNothing()
    {
        await using var table = await JourneyTable.SetAsync();

        var refused = (await table.EditAsync(table.Console.Strategist, "support", StagePart.Intent, "All of it", 6)).Problem!;

        refused.Kind.ShouldBe(ProblemKind.Invalid);
        refused.Sentence.ShouldStartWith("Stage 'Support': Intent strength is 6.");
        (await table.CellAsync("support", StagePart.Intent)).Untouched.ShouldBeTrue();
    }

    [Fact]
    public async Task Edit_OfWhatSomebodyElseChanged_SavesNothingAndTellsBoth()
    {
        await using var table = await JourneyTable.SetAsync();
        var read = await table.MapAsync();
        await table.EditAsync(table.Console.SecondStrategist, read, "form-fill", StagePart.Fear, "Card kept on file", 4);

        var mine = (await table.EditAsync(table.Console.Strategist, read, "form-fill", StagePart.Fear, "Address sold on", 3)).Value;

        mine.Saved.ShouldBeFalse();
        mine.Conflicts.Select(c => (c.What, c.Mine, c.Theirs, c.ByName)).ShouldBe([("Fear at 'Form fill'", "3", "4", "Tom Okafor"), ("Fear at 'Form fill'", "Address sold on", "Card kept on file", "Tom Okafor")]);
        (await table.CellAsync("form-fill", StagePart.Fear)).Statement.ShouldBe("Card kept on file");

        var over = PlanEdit.Of(read, Wanted(read, "form-fill", "Address sold on", 3)).Over(mine.Map.Plan);
        (await table.Desk.EditAsync(table.Console.Strategist, over, Now)).Value.Saved.ShouldBeTrue();
        (await table.CellAsync("form-fill", StagePart.Fear)).Statement.ShouldBe("Address sold on");
    }

    [Fact]
    public async Task Edit_OfLevelAndStatementByTwo_KeepsBoth()
    {
        await using var table = await JourneyTable.SetAsync();
        var read = await table.MapAsync();

        await table.EditAsync(table.Console.SecondStrategist, read, "form-fill", StagePart.Fear, "", 4);
        (await table.EditAsync(table.Console.Strategist, read, "form-fill", StagePart.Fear, "Card kept on file", read.Stage("form-fill")!.Fear.Level)).Value.Saved.ShouldBeTrue();

        var cell = await table.CellAsync("form-fill", StagePart.Fear);
        (cell.Statement, cell.Level).ShouldBe(("Card kept on file", 4));
    }

    [Fact]
    public async Task Edit_ThatChangesNothing_LeavesRevisionAndUndoAlone()
    {
        await using var table = await JourneyTable.SetAsync();
        var map = (await table.EditAsync(table.Console.Strategist, "support", StagePart.Effort, "Explain it twice", 5)).Value.Map;

        (await table.EditAsync(table.Console.Strategist, map, "support", StagePart.Effort, "Explain it twice", 5)).Value.Map.Revision.ShouldBe(map.Revision);
        await table.UndoAsync(table.Console.Strategist);

        (await table.CellAsync("support", StagePart.Effort)).Statement.ShouldBe("");
    }

    [Fact]
    public async Task Edit_TellsOpenScreensOfThisMapOnly()
    {
        await using var table = await JourneyTable.SetAsync();
        var other = (await table.Desk.CreateAsync(table.Console.Strategist, new("Another"), Now)).Value;
        var told = new List<MapChanged>();
        using (table.Console.Get<MapWatch>().Watch(table.Console.Strategist.Workspace, table.Journey, told.Add))
        {
            await table.EditAsync(table.Console.CxLead, "support", StagePart.Effort, "Explain it twice", 5);
            var map = (await table.Desk.GetAsync(table.Console.CxLead, other, MapSide.AsIs, Now)).Value;
            await table.EditAsync(table.Console.CxLead, map, "support", StagePart.Effort, "Explain it twice", 5);
        }

        await table.UndoAsync(table.Console.CxLead);
        told.ShouldBe([new(table.Console.Strategist.Workspace, table.Journey, MapSide.AsIs, 2, "Mara Lind")]);
    }

    [Fact]
    public async Task UndoAndRedo_WalkThroughOnesOwnEdits()
    {
        await using var table = await JourneyTable.SetAsync();
        var me = table.Console.Strategist;
        await table.EditAsync(me, "support", StagePart.Effort, "Explain it", 4);
        await table.EditAsync(me, await table.MapAsync(), (await table.MapAsync()).Plan.RemoveStage("onboarding"));
        await table.EditAsync(me, "ad-click", StagePart.Intent, "Something gentler", 3);

        (await table.UndoAsync(me)).Value.Sentence.ShouldBe("Took back: Intent at 'Ad click': nothing → “Something gentler”.");
        (await table.UndoAsync(me)).Value.Map.Stages.Count.ShouldBe(7);
        (await table.UndoAsync(me)).Value.Map.Stage("support")!.Effort.Untouched.ShouldBeTrue();
        (await table.UndoAsync(me)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);

        (await table.RedoAsync(me)).Value.Map.Stage("support")!.Effort.Statement.ShouldBe("Explain it");
        (await table.RedoAsync(me)).Value.Map.Stages.Count.ShouldBe(6);
        await table.EditAsync(me, "support", StagePart.Fear, "Not being believed", 4);
        (await table.RedoAsync(me)).Problem!.Sentence.ShouldBe("There is nothing you took back to do again.");
        (await table.Desk.HistoryAsync(me, table.Journey, MapSide.AsIs, Now)).Value.Select(l => l.State.ToString()).ShouldBe(["Done", "Past", "Done", "Done"]);
    }

    [Fact]
    public async Task StageRemovedAndTakenBack_KeepsItsNumber()
    {
        await using var table = await JourneyTable.SetAsync();
        var lookup = table.Console.Get<IStageLookup>();
        var number = (await lookup.AllAsync(table.Console.Analyst, Now)).Single(s => s.Slug == "support").StageId;
        await table.EditAsync(table.Console.Strategist, await table.MapAsync(), (await table.MapAsync()).Plan.RemoveStage("support"));
        (await lookup.AllAsync(table.Console.Analyst, Now)).ShouldNotContain(s => s.Slug == "support");

        await table.UndoAsync(table.Console.Strategist);

        (await lookup.AllAsync(table.Console.Analyst, Now)).Single(s => s.Slug == "support").StageId.ShouldBe(number);
    }

    [Fact]
    public async Task Undo_OfAnEditSomebodyElseWroteOver_LeavesTheirsAndGoesOnToTheOneBefore()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.EditAsync(table.Console.Strategist, "ad-click", StagePart.Intent, "Something gentler", 2);
        await table.EditAsync(table.Console.Strategist, "support", StagePart.Effort, "Explain it twice", 5);
        await table.EditAsync(table.Console.SecondStrategist, "support", StagePart.Effort, "Explain it three times", 6);

        var first = await table.UndoAsync(table.Console.Strategist);
        var second = await table.UndoAsync(table.Console.Strategist);

        first.Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        first.Problem.Sentence.ShouldStartWith("Tom Okafor changed this after you");
        (await table.CellAsync("support", StagePart.Effort)).Statement.ShouldBe("Explain it three times");
        second.Value.Map.Stage("ad-click")!.Intent.Untouched.ShouldBeTrue();
    }

    [Fact]
    public async Task Undo_OfAnEditPartlyWrittenOver_TakesBackTheRestAndSaysWhatStays()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.EditAsync(table.Console.Strategist, "support", StagePart.Effort, "Explain it twice", 5);
        await table.EditAsync(table.Console.SecondStrategist, "support", StagePart.Effort, "Explain it twice", 6);

        var undone = (await table.UndoAsync(table.Console.Strategist)).Value;

        undone.Sentence.ShouldEndWith("What Tom Okafor changed since stays.");
        (undone.Map.Stage("support")!.Effort.Statement, undone.Map.Stage("support")!.Effort.Level).ShouldBe(("", 6));
    }

    [Fact]
    public async Task ToBe_StartsAsACopyAndGoesItsOwnWay()
    {
        await using var table = await JourneyTable.SetAsync();
        var me = table.Console.Strategist;
        (await table.Desk.GetAsync(me, table.Journey, MapSide.ToBe, Now)).Problem!.Sentence.ShouldContain("no map of how it should be yet");
        await table.EditAsync(me, "support", StagePart.Effort, "Explain it twice", 5);

        await table.Desk.StartToBeAsync(me, table.Journey, Now);
        (await table.Desk.StartToBeAsync(me, table.Journey, Now)).Succeeded.ShouldBeTrue();
        var toBe = await table.MapAsync(MapSide.ToBe);
        await table.EditAsync(me, toBe, "support", StagePart.Effort, "Explain it once", 2);

        (await table.CellAsync("support", StagePart.Effort)).Level.ShouldBe(5);
        PlanWording.Say((await table.MapAsync()).Plan, (await table.MapAsync(MapSide.ToBe)).Plan).Select(d => d.Sentence)
            .ShouldBe(["Effort at 'Support': 5 → 2", "Effort at 'Support': “Explain it twice” → “Explain it once”"]);
    }

    [Fact]
    public async Task Undo_RandomEditsOfTwoPeople_NeverTouchesTheOthersWork()
    {
        await using var table = await JourneyTable.SetAsync();
        var draws = new Random(20261125);
        var callers = new[] { table.Console.Strategist, table.Console.CxLead };
        var undone = 0;
        var lastBy = new Dictionary<PlanKey, int>();
        for (var step = 0; step < 250; step++)
        {
            var who = draws.Next(2);
            var before = await table.MapAsync();
            if (draws.Next(10) < 6)
            {
                var edit = await table.EditAsync(callers[who], before, RandomPlans.Edit(before.Plan, draws, $"{who}-{step}"));
                Note(before.Plan, edit.Succeeded ? edit.Value.Map.Plan : before.Plan, who, own: false);
                continue;
            }

            var took = draws.Next(3) == 0 ? await table.RedoAsync(callers[who]) : await table.UndoAsync(callers[who]);
            undone += took.Succeeded ? 1 : 0;
            Note(before.Plan, (await table.MapAsync()).Plan, who, own: true);
        }

        undone.ShouldBeGreaterThan(40);

        // an undo may change what nobody or its own maker wrote last, never what the other did
        void Note(JourneyPlan before, JourneyPlan after, int who, bool own)
        {
            foreach (var change in PlanMerge.Difference(before, after))
            {
                if (own)
                {
                    lastBy.GetValueOrDefault(change.Key, who).ShouldBe(who, $"{change} was the other's");
                }

                lastBy[change.Key] = who;
            }
        }
    }

    private static JourneyPlan Wanted(JourneyMap read, string slug, string statement, int level)
    {
        var stage = read.Plan.Stage(slug)!;
        return read.Plan.With(stage with { Fear = stage.Fear with { Statement = statement, Level = level } });
    }
}
