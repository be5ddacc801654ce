using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Cohorts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using static EmpathyConsole.Domain.Friction.SignalKind;
using static EmpathyConsole.Domain.Tests.Friction.AnyRows;
using static EmpathyConsole.Domain.Tests.Friction.Blocks;

namespace EmpathyConsole.Domain.Tests.Friction.Cohorts;

public sealed class CohortLawTests
{
    private const int Day = 24 * 60;

    // "weeks" of a day and a half, so that six days hold several
    private static readonly CohortPlan Plan = new(new(FormStart, []), new(null, [Is(Dimension.Channel, 1, 2)]), [IsNot(Dimension.Stage, 2)], [At(Day), At(2.5 * Day), At(4 * Day), At(5.5 * Day)]);

    [Fact]
    public void Count_OfAnyCut_IsThatOfAllAtOnce() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Some.ToArbitrary(), c =>
        Told(Count([c.Rows])).SequenceEqual(Told(Count(Cut(c.Rows, c.Seed))))));

    [Fact]
    public void Count_IsWhatAPersonCounts() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Some.ToArbitrary(), c =>
        Told(Count([c.Rows])).SequenceEqual(Told(ByHand(c.Rows)))));

    [Fact]
    public void Count_WhoBeganBeforeTheWeeks_IsInNone()
    {
        var counts = Count([[new(0, 1, FormStart), new(2 * Day, 1, FormStart), new(2 * Day, 2, FormStart), new(3 * Day, 2, ContactOpen)]]);
        counts.Select(c => c.Size).ShouldBe([1, 0, 0]);
        counts[0].Hits.ShouldBe([0, 1, 0]);
    }

    private static IReadOnlyList<(long Size, IReadOnlyList<long> Hits)> Count(IReadOnlyList<IReadOnlyList<Row>> parts)
    {
        var whole = new CohortPart(Plan);
        foreach (var rows in parts)
        {
            var part = new CohortPart(Plan);
            foreach (var block in Of(rows))
            {
                part.Add(block);
            }

            whole.Merge(part);
        }

        return whole.Count();
    }

    private static List<string> Told(IReadOnlyList<(long Size, IReadOnlyList<long> Hits)> counts) => [.. counts.Select(c => $"{c.Size}: {string.Join(',', c.Hits)}")];

    private static IReadOnlyList<(long Size, IReadOnlyList<long> Hits)> ByHand(List<Row> rows)
    {
        var own = rows.Where(r => r.Stage != 2).ToList();
        var began = own.Where(r => r.Kind == FormStart && r.Time < Plan.WeekStarts[^1]).GroupBy(r => r.Person).ToDictionary(g => g.Key, g => g.Min(r => r.Time));
        bool In(long time, int week) => time >= Plan.WeekStarts[week] && time < Plan.WeekStarts[week + 1];
        return
        [
            .. Enumerable.Range(0, Plan.Weeks).Select(week =>
            {
                var people = began.Where(b => In(b.Value, week)).ToList();
                IReadOnlyList<long> hits = [.. Enumerable.Range(0, Plan.Weeks - week).Select(after => people.LongCount(p => own.Any(r => r.Person == p.Key && r.Channel > 0 && r.Time > p.Value && In(r.Time, week + after))))];
                return ((long)people.Count, hits);
            }),
        ];
    }
}
