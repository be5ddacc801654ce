using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Testing.Journeys;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

/// <summary>Two people who save at the same moment, on a real SQLite file.</summary>
public sealed class ConcurrentEditTests
{
    [Fact]
    public async Task ThousandPairsOfEditsAtOnce_LoseNone()
    {
        await using var table = await JourneyTable.SetAsync();
        var draws = new Random(4711);
        var now = TestContext.Current.CancellationToken;
        var (saved, told, raced) = (0, 0, 0);
        for (var pair = 0; pair < 1_000; pair++)
        {
            if (pair % 50 == 0)
            {
                // a map that does not grow without end
                table.Fresh(await table.Desk.CreateAsync(table.Console.Strategist, new($"Round {pair}"), now));
            }

            var read = await table.MapAsync();
            var edits = new[] { "mine", "yours" }.Select(mark => PlanEdit.Of(read, RandomPlans.Edit(read.Plan, draws, $"{mark}-{pair}"))).ToList();
            var callers = new[] { table.Console.Strategist, table.Console.SecondStrategist };
            var answers = await Task.WhenAll(edits.Zip(callers, (edit, caller) => Task.Run(() => table.Desk.EditAsync(caller, edit, now), now)));

            var stands = (await table.MapAsync()).Plan;
            foreach (var (edit, answer) in edits.Zip(answers))
            {
                var outcome = answer.Value;
                if (!outcome.Saved)
                {
                    told++;
                    outcome.Conflicts.ShouldAllBe(c => edit.Changes.Contains(c.Conflict.Mine));
                    continue;
                }

                // each fact of it stands, but where the other one, who read the same, wrote the very same place after it
                saved++;
                PlanMerge.Apply(stands, edit.Changes).Made.ShouldBeEmpty();
                PlanMerge.Apply(stands, edit.Changes).Conflicts.ShouldBeEmpty($"pair {pair}: an edit was answered as saved and does not stand");
            }

            answers.Any(a => a.Value.Saved || edits.All(e => e.Changes.Count == 0)).ShouldBeTrue();
            raced += answers.All(a => a.Value.Saved) ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{saved} saved, {told} answered as conflicts, {raced} pairs where both count");
        (saved + told).ShouldBe(2_000);
        raced.ShouldBeGreaterThan(500);
    }
}
