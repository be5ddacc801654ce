using EmpathyConsole.Domain.Friction;
using FsCheck;
using FsCheck.Fluent;
using static EmpathyConsole.Domain.Tests.Friction.Blocks;

namespace EmpathyConsole.Domain.Tests.Friction;

/// <summary>Any split of the signals gives the same observations as all of them at once, for every metric of the catalogue.</summary>
public sealed class MergeLawTests
{
    private static readonly SignalKind[] Kinds = Enum.GetValues<SignalKind>();

    private static readonly Gen<Row> AnyRow =
        from minute in Gen.Choose(0, 6 * 24 * 60)
        from person in Gen.Choose(1, 4)
        from kind in Gen.Elements(Kinds)
        from value in Gen.Elements(double.NaN, 0, 1, 3, 7)
        from session in Gen.Choose(0, 3)
        from subject in Gen.Choose(0, 2)
        from @case in Gen.Choose(0, 3)
        from stage in Gen.Choose(0, 2)
        from channel in Gen.Choose(0, 2)
        select new Row(minute, person, kind, value, session, subject, @case, stage, channel);

    public static TheoryData<string> Slugs => [.. MetricCatalogue.All.Select(m => m.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Parts_OfAnySplit_MergeIntoTheWhole(string metric)
    {
        var cases = from rows in AnyRow.ListOf() from parts in Gen.Choose(1, 5).Select(n => n) from seed in Gen.Choose(0, 1000) select (rows, parts, seed);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var random = new Random(c.seed);
            var shuffled = c.rows.OrderBy(_ => random.Next()).ToList();
            var anyhow = shuffled.GroupBy(_ => random.Next(c.parts)).Select(g => (IReadOnlyList<Row>)[.. g]).ToList();
            var byDay = c.rows.GroupBy(r => (int)(r.Minute / (24 * 60))).Select(g => (IReadOnlyList<Row>)[.. g]).ToList();
            var whole = Set(Observe(metric, [[.. c.rows]]));
            return whole.SequenceEqual(Set(Observe(metric, anyhow))) && whole.SequenceEqual(Set(Observe(metric, byDay)));
        }));
    }

    private static List<Observation> Set(Observation[] observations) =>
        [.. observations.OrderBy(o => o.Time).ThenBy(o => o.Person).ThenBy(o => o.Slice).ThenBy(o => o.Top).ThenBy(o => o.Bottom)];
}
