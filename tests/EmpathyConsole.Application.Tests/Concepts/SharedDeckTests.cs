using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class SharedDeckTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TwoPeopleWhoDealAtOnce_NeverHoldOneCard_AndEveryCardIsJudgedOnce()
    {
        var (house, brief) = await SharedAsync();
        await using var _ = house;
        var judged = new System.Collections.Concurrent.ConcurrentBag<long>();
        async Task WorkAsync(Caller who)
        {
            while ((await house.Triage.DealAsync(who, brief, Token)).Value.Card is { } card)
            {
                judged.Add(card.ConceptId);
                (await house.Triage.JudgeAsync(who, card.ConceptId, new(TriageChoice.Maybe, []), Token)).Succeeded.ShouldBeTrue();
            }
        }

        await Task.WhenAll(Task.Run(() => WorkAsync(house.Ines)), Task.Run(() => WorkAsync(house.Tom)));
        judged.Count.ShouldBe(20);
        judged.Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public async Task Lease_ThatRanOut_IsFree_AndASlowVerdictStillCounts()
    {
        var (house, brief) = await SharedAsync();
        await using var _ = house;
        var held = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card!.ConceptId;
        var seen = await AllOfAsync(house, house.Tom, brief);
        seen.ShouldNotContain(held);
        (await house.Triage.DealAsync(house.Tom, brief, Token)).Value.ShouldSatisfyAllConditions(t => t.Card.ShouldBeNull(), t => t.OnTheirTables.ShouldBe(1));

        house.Console.Clock.Move(TimeSpan.FromMinutes(4));
        (await house.Triage.DealAsync(house.Tom, brief, Token)).Value.Card.ShouldNotBeNull().ConceptId.ShouldBe(held);
        (await house.Triage.JudgeAsync(house.Ines, held, new(TriageChoice.Keep, []), Token)).Succeeded.ShouldBeTrue();
        (await house.Triage.JudgeAsync(house.Tom, held, new(TriageChoice.No, []), Token)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task OnPurpose_ACardIsJudgedByBoth()
    {
        var (house, brief) = await SharedAsync();
        await using var _ = house;
        var first = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card!.ConceptId;
        await house.Triage.JudgeAsync(house.Ines, first, new(TriageChoice.Keep, []), Token);
        await AllOfAsync(house, house.Tom, brief);
        (await house.Triage.DealAsync(house.Tom, brief, Token)).Value.ShouldSatisfyAllConditions(t => t.Card.ShouldBeNull(), t => t.ByColleagues.ShouldBe(1));
        (await house.Triage.DealAsync(house.Tom, brief, true, Token)).Value.Card.ShouldNotBeNull().ConceptId.ShouldBe(first);
    }

    [Fact]
    public async Task DeckForEveryone_HoldsNothingBack()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        (await AllOfAsync(house, house.Ines, brief)).Count.ShouldBe(20);
        (await AllOfAsync(house, house.Tom, brief)).Count.ShouldBe(20);
    }

    private static async Task<(ConceptsHouse House, long Brief)> SharedAsync()
    {
        var house = await ConceptsHouse.OpenAsync();
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft() with { Mode = TriageMode.SharedOut }, Token)).Value.Id;
        var run = (await house.Runs.StartAsync(house.Ines, brief, Token)).Value;
        await house.WorkAsync(run.RunId);
        return (house, brief);
    }

    private static async Task<List<long>> AllOfAsync(ConceptsHouse house, Caller who, long brief)
    {
        List<long> seen = [];
        while ((await house.Triage.DealAsync(who, brief, Token)).Value.Card is { } card)
        {
            seen.Add(card.ConceptId);
            await house.Triage.JudgeAsync(who, card.ConceptId, new(TriageChoice.Maybe, []), Token);
        }

        return seen;
    }
}
