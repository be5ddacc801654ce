using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Journeys.Board;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class JourneyBoardTests
{
    private static readonly DateTimeOffset Day = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Place_PutsMovesAndTakesOff_AndTheOthersMakeRoom()
    {
        await using var table = await JourneyTable.SetAsync();
        var (a, b, c) = (await StartAsync(table, "A"), await StartAsync(table, "B"), await StartAsync(table, "C"));

        (await PlaceAsync(table, a, 1)).Value.ShouldBe("Put 'A' on the board of the diagnosis, at place 1");
        (await PlaceAsync(table, b, 9)).Value.ShouldBe("Put 'B' on the board of the diagnosis, at place 2");
        (await PlaceAsync(table, c, 1)).Value.ShouldBe("Put 'C' on the board of the diagnosis, at place 1");
        (await NamesAsync(table)).ShouldBe("C A B");
        (await PlaceAsync(table, c, 3)).Value.ShouldBe("Moved 'C' to place 3 of the board");
        (await NamesAsync(table)).ShouldBe("A B C");
        (await PlaceAsync(table, b, null)).Value.ShouldBe("Took 'B' off the board of the diagnosis");
        (await PlaceAsync(table, b, null)).Value.ShouldBe("'B' was not on the board");
        (await NamesAsync(table)).ShouldBe("A C");
        await table.Desk.DeleteAsync(table.Console.CxLead, a, "A", Now);
        (await Board(table).ReadAsync(table.Console.Analyst, Now)).Value.Select(k => $"{k.Place} {k.Map.Name}").ShouldBe(["1 C"]);
    }

    [Fact]
    public async Task ASixth_IsRefused_AndByWhomNobodyLetIn()
    {
        await using var table = await JourneyTable.SetAsync();
        for (var n = 1; n <= 5; n++)
        {
            (await PlaceAsync(table, await StartAsync(table, $"J{n}"), n)).Succeeded.ShouldBeTrue();
        }

        (await PlaceAsync(table, table.Journey, 1)).Problem!.ShouldSatisfyAllConditions(p => p.Kind.ShouldBe(ProblemKind.Conflict), p => p.Sentence.ShouldStartWith("The board holds five."));
        (await Board(table).PlaceAsync(table.Console.Analyst, table.Journey, 1, Now)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await PlaceAsync(table, 999, 1)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await NamesAsync(table)).ShouldBe("J1 J2 J3 J4 J5");
    }

    [Fact]
    public async Task Card_SaysTheWorstStage_TheFindingsAndTheShareOfAssumptions()
    {
        await using var table = await JourneyTable.SetAsync();
        table.Fresh(await table.Desk.CreateAsync(table.Console.Strategist, new("Rescue", null, "", "support-rescue"), Now));
        await table.LinkAsync(table.Console.Strategist, "self-help", StagePart.Fear, 11);
        await PlaceAsync(table, table.Journey, 1);

        var card = (await Board(table).ReadAsync(table.Console.Analyst, Now)).Value.ShouldHaveSingleItem();

        // effort 6 of 7 and fear 4 of 5 stand at two stages: the first counts
        card.Worst!.Stage.Slug.ShouldBe("asks-for-help");
        card.Worst.Measured.ShouldBeNull();
        (card.Findings, card.Map.Kind).ShouldBe((4, JourneyKind.Customers));
        card.AssumptionShare.ShouldBe(17 / 18.0);
    }

    [Fact]
    public async Task Card_MeasuredEffortCountsInsteadOfTheMapped_ForThoseWhoMayReadIt()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.EditAsync(table.Console.Strategist, "landing-page", StagePart.Effort, "said to be hard", 6);
        await PlaceAsync(table, table.Journey, 1);
        await table.Console.Get<ISignalStore>().AppendAsync(table.Console.Analyst.Workspace, [.. Answers("landing-page", 7), .. Answers("support", 1.5)], null, Now);

        var card = (await Board(table).ReadAsync(table.Console.Analyst, Now)).Value.ShouldHaveSingleItem();

        card.Worst!.Stage.Slug.ShouldBe("support");
        card.Worst.Measured!.Value.Value.ShouldBe(6.5);
        card.Worst.Stage.Effort.Level.ShouldBe(StageRules.StartEffort);
    }

    private static IEnumerable<Signal> Answers(string stage, double ces) =>
        Enumerable.Range(0, 40).Select(n => new Signal(Day.AddMinutes(n), $"{stage}{n}", SignalKind.Ces, n % 2 == 0 ? Math.Floor(ces) : Math.Ceiling(ces), Stage: stage));

    private static IJourneyBoardDesk Board(JourneyTable table) => table.Console.Get<IJourneyBoardDesk>();

    private static async Task<long> StartAsync(JourneyTable table, string name) => (await table.Desk.CreateAsync(table.Console.Strategist, new(name), Now)).Value;

    private static Task<Result<string>> PlaceAsync(JourneyTable table, long journey, int? place) => Board(table).PlaceAsync(table.Console.Strategist, journey, place, Now);

    private static async Task<string> NamesAsync(JourneyTable table) => string.Join(' ', (await Board(table).ReadAsync(table.Console.Analyst, Now)).Value.Select(c => c.Map.Name));
}
