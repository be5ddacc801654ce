using EmpathyConsole.Application.Concepts.Comparing;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class ComparisonTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Round_LeadsToTheOrderOfOnesOwnAnswers_AndHidesItUntilItIsWhole()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var kept = await house.KeepAsync(house.Ines, brief, 12);
        var desk = house.Console.Get<IComparisonDesk>();
        var table = (await desk.TableAsync(house.Ines, brief, Token)).Value;
        table.Finalists.ShouldBe(12);
        while (table.Left is { } left)
        {
            table.Order.ShouldBeEmpty();
            table = (await desk.ChooseAsync(house.Ines, brief, new(left.ConceptId, table.Right!.ConceptId, left.ConceptId < table.Right.ConceptId ? ComparisonChoice.Left : ComparisonChoice.Right, table.Done, 900), Token)).Value;
        }

        table.Done.ShouldBe(table.Target);
        table.Order.Count.ShouldBe(12);
        table.Order[0].ConceptId.ShouldBe(kept.Min());
        table.Swapped.ShouldBeGreaterThan(0);
        table.Same.ShouldBe(table.Swapped);
        (await house.Finals.TableAsync(house.Ines, brief, Token)).Value.Finalists[0].Card.ConceptId.ShouldBe(kept.Min());
    }

    [Fact]
    public async Task AnswerGivenTwice_CountsOnce_AndUndoLaysThePairOutAgain()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        await house.KeepAsync(house.Ines, brief, 5);
        var desk = house.Console.Get<IComparisonDesk>();
        var table = (await desk.TableAsync(house.Ines, brief, Token)).Value;
        var answer = new ComparisonAnswer(table.Left!.ConceptId, table.Right!.ConceptId, ComparisonChoice.Even, 0, 10);
        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => desk.ChooseAsync(house.Ines, brief, answer, Token))));
        both.ShouldAllBe(r => r.Succeeded);
        (await desk.TableAsync(house.Ines, brief, Token)).Value.Done.ShouldBe(1);
        var undone = (await desk.UndoAsync(house.Ines, brief, Token)).Value;
        (undone.Left!.ConceptId, undone.Right!.ConceptId, undone.Done).ShouldBe((answer.LeftId, answer.RightId, 0));
        (await desk.UndoAsync(house.Ines, brief, Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Answer_OnWordsThatChangedOnTheTable_IsRefused_AndIsNoAnswer()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        await house.KeepAsync(house.Ines, brief, 5);
        var desk = house.Console.Get<IComparisonDesk>();
        var table = (await desk.TableAsync(house.Ines, brief, Token)).Value;
        var (left, right) = (table.Left!, table.Right!);
        (await house.Concepts.EditAsync(house.Tom, right.ConceptId, 1, right.Text with { Headline = "Changed under the hand" }, Token)).Succeeded.ShouldBeTrue();
        var answer = new ComparisonAnswer(left.ConceptId, right.ConceptId, ComparisonChoice.Left, 0, 900) { Seen = (left.ContentHash, right.ContentHash) };
        (await desk.ChooseAsync(house.Ines, brief, answer, Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("changed the words");
        table = (await desk.TableAsync(house.Ines, brief, Token)).Value;
        (table.Done, table.Right!.ContentHash == right.ContentHash).ShouldBe((0, false));
        (await desk.ChooseAsync(house.Ines, brief, answer with { Seen = (table.Left!.ContentHash, table.Right.ContentHash) }, Token)).Value.Done.ShouldBe(1);
    }

    [Fact]
    public async Task PairOfWhatOneDidNotKeep_IsRefused()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var kept = await house.KeepAsync(house.Ines, brief, 4);
        var desk = house.Console.Get<IComparisonDesk>();
        (await desk.ChooseAsync(house.Tom, brief, new(kept[0], kept[1], ComparisonChoice.Left, 0, 0), Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        (await desk.TableAsync(house.Tom, brief, Token)).Value.ShouldSatisfyAllConditions(t => t.Left.ShouldBeNull(), t => t.Finalists.ShouldBe(0), t => t.Target.ShouldBe(0));
    }
}
