using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class CellEditTests
{
    [Fact]
    public async Task Edit_ShowsInTheMapAndMovesTheValueZone()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.EditAsync(table.Console.Strategist, "consultation-booking", StagePart.Effort, "Five clicks for a slot", 5);
        await table.EditAsync(table.Console.Strategist, "consultation-booking", StagePart.Intent, "Talk to someone who knows", 5);
        await table.EditAsync(table.Console.Strategist, "consultation-booking", StagePart.Fear, "Being sold to", 1);

        var stage = await table.StageAsync("consultation-booking");

        (stage.Effort.Statement, stage.Effort.Level, stage.Effort.ChangedByName, stage.Effort.Untouched).ShouldBe(("Five clicks for a slot", 5, "Ines Duarte", false));
        stage.Zone.Formula.ShouldBe("0.67 × 1.00 × 0.80 = 0.53");
        stage.Zone.Recommendation.ShouldBe(Recommendation.Automate);
    }

    [Fact]
    public async Task Edit_OutOfRange_IsRefusedAndChangesNothing()
    {
        await using var table = await JourneyTable.SetAsync();

        (await table.EditAsync(table.Console.Strategist, "support", StagePart.Intent, "All of it", 6)).Problem!.Kind.ShouldBe(ProblemKind.Invalid);

        (await table.CellAsync("support", StagePart.Intent)).Untouched.ShouldBeTrue();
    }

    [Fact]
    public async Task Edit_OfACellSomebodyElseChanged_SavesNothingAndTellsBoth()
    {
        await using var table = await JourneyTable.SetAsync();
        var read = await table.CellAsync("form-fill", StagePart.Fear);
        await table.EditAsync(table.Console.SecondStrategist, read, "Card kept on file", 4);

        var mine = await table.EditAsync(table.Console.Strategist, read, "Address sold on", 3);

        mine.Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        mine.Problem.Sentence.ShouldContain("Tom Okafor");
        mine.Problem.Sentence.ShouldContain("'Card kept on file' (4)");
        mine.Problem.Sentence.ShouldContain("'Address sold on' (3)");
        (await table.CellAsync("form-fill", StagePart.Fear)).Statement.ShouldBe("Card kept on file");
    }

    [Fact]
    public async Task Edit_OfAnotherCellOfTheSameStage_IsNoConflict()
    {
        await using var table = await JourneyTable.SetAsync();
        var read = await table.StageAsync("form-fill");

        (await table.EditAsync(table.Console.SecondStrategist, read.Fear, "Card kept on file", 4)).Succeeded.ShouldBeTrue();
        (await table.EditAsync(table.Console.Strategist, read.Effort, "Address asked twice", 6)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task Edit_BothAtOnce_KeepsExactlyOneAndTheOtherIsTold()
    {
        await using var table = await JourneyTable.SetAsync();
        for (var round = 0; round < 10; round++)
        {
            var read = await table.CellAsync("form-fill", StagePart.Fear);
            var answers = await Task.WhenAll(
                Task.Run(() => table.EditAsync(table.Console.Strategist, read, $"Mine {round}", 3), TestContext.Current.CancellationToken),
                Task.Run(() => table.EditAsync(table.Console.SecondStrategist, read, $"Yours {round}", 4), TestContext.Current.CancellationToken));

            answers.Count(a => a.Succeeded).ShouldBe(1);
            answers.Single(a => !a.Succeeded).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
            (await table.CellAsync("form-fill", StagePart.Fear)).Statement.ShouldBe(answers.Single(a => a.Succeeded).Value.Statement);
        }
    }

    [Fact]
    public async Task Edit_ThatChangesNothing_LeavesRevisionAndUndoAlone()
    {
        await using var table = await JourneyTable.SetAsync();
        var cell = (await table.EditAsync(table.Console.Strategist, "support", StagePart.Effort, "Explain it twice", 5)).Value;

        (await table.EditAsync(table.Console.Strategist, cell, " Explain it twice ", 5)).Value.Revision.ShouldBe(cell.Revision);
        await table.UndoAsync(table.Console.Strategist);

        (await table.CellAsync("support", StagePart.Effort)).Statement.ShouldBe("");
    }

    [Fact]
    public async Task Undo_WalksBackThroughOnesOwnEdits()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.EditAsync(table.Console.Strategist, "support", StagePart.Effort, "Explain it", 4);
        await table.EditAsync(table.Console.Strategist, "support", StagePart.Effort, "Explain it twice", 5);
        await table.EditAsync(table.Console.Strategist, "ad-click", StagePart.Intent, "Something gentler", 2);

        (await table.UndoAsync(table.Console.Strategist)).Value.Sentence.ShouldBe("Took back your change of the intent at Ad click.");
        (await table.UndoAsync(table.Console.Strategist)).Value.Cell.Statement.ShouldBe("Explain it");
        (await table.UndoAsync(table.Console.Strategist)).Value.Cell.Level.ShouldBe(StageRules.StartEffort);
        (await table.UndoAsync(table.Console.Strategist)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
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
        first.Problem.Sentence.ShouldContain("Tom Okafor");
        (await table.CellAsync("support", StagePart.Effort)).Statement.ShouldBe("Explain it three times");
        second.Value.Cell.Part.ShouldBe(StagePart.Intent);
    }

    [Fact]
    public async Task Undo_RandomEditsOfTwoPeople_NeverTouchesTheOthersWork()
    {
        await using var table = await JourneyTable.SetAsync();
        var callers = new[] { table.Console.Strategist, table.Console.CxLead };
        var steps = (from who in Gen.Choose(0, 1) from part in Gen.Choose(1, 3) from what in Gen.Choose(0, 9) select (who, part: (StagePart)part, what)).ListOf(12).Sample(6);
        var count = 0;
        foreach (var step in steps.SelectMany(s => s))
        {
            var (caller, other) = (callers[step.who], callers[1 - step.who]);
            if (step.what < 6)
            {
                (await table.EditAsync(caller, "support", step.part, $"Said {++count}", 1 + (count % 5))).Succeeded.ShouldBeTrue();
                continue;
            }

            var before = await table.StageAsync("support");
            await table.UndoAsync(caller);
            var after = await table.StageAsync("support");

            // whatever the other one wrote and still stood, still stands
            foreach (var cell in before.Cells.Where(c => string.Equals(c.ChangedByName, other.Name, StringComparison.Ordinal) && c.Statement.Length > 0))
            {
                Kept(after.Cell(cell.Part), cell).ShouldBeTrue();
            }
        }
    }

    private static bool Kept(MapCell after, MapCell before) =>
        (after.Statement, after.Level, after.Kind, after.ChangedByName) == (before.Statement, before.Level, before.Kind, before.ChangedByName);
}
