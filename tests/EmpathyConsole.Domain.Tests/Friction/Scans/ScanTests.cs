using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Scans;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Friction.Scans;

/// <summary>Scans over blocks against a plain walk over the rows, for any rows, any split of them and any filter.</summary>
public sealed class ScanTests
{
    private static readonly long Start = SignalBlock.StartOf(20_605);

    private static readonly Gen<CodedSignal> AnyRow =
        from minute in Gen.Choose(0, 5 * 24 * 60)
        from person in Gen.Choose(1, 300)
        from kind in Gen.Elements((byte)SignalKind.FormStart, (byte)SignalKind.FieldError, (byte)SignalKind.Hesitation, (byte)SignalKind.Csat)
        from codes in Gen.ArrayOf(Gen.Choose(0, 3), 3)
        from value in Gen.Elements(double.NaN, 0, .004, 1, 5, 7.25, 80, 4000)
        select new CodedSignal { Time = Start + (minute * 60_000L), Person = person, Kind = kind, Stage = codes[0], Channel = codes[1], Campaign = codes[2] * 300, Value = value };

    private static readonly Gen<Case> AnyCase =
        from rows in Gen.ListOf(AnyRow)
        from cuts in Gen.Choose(1, 4)
        from filtered in Gen.Choose(0, 2)
        from days in Gen.Choose(0, 3)
        from seed in Gen.Choose(0, 1000)
        select new Case([.. rows], cuts, filtered, days, seed);

    private static readonly SignalKind[] Kinds = [SignalKind.FieldError, SignalKind.FormStart];

    [Fact]
    public void Counts_AreThoseOfAPlainWalk()
    {
        // the workspace's days begin at 22:00 UTC
        var starts = Enumerable.Range(0, 5).Select(i => SignalBlock.StartOf(20_605 + i) - (2 * 3_600_000)).ToArray();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(120).WithEndSize(200), Prop.ForAll(AnyCase.ToArbitrary(), c =>
        {
            ReadOnlyMemory<long> days = c.Days == 0 ? default : starts.AsMemory(0, c.Days + 1);
            IReadOnlyList<Dimension> by = c.Cuts switch { 1 => [], 2 => [Dimension.Stage], 3 => [Dimension.Campaign, Dimension.Channel], _ => [Dimension.Channel, Dimension.Stage] };
            var part = Merged(c, () => new CountPart(c.Filter, Kinds, by, days), (p, b) => p.Add(b), (p, o) => p.Merge(o));
            var plain = new Dictionary<(int, int, int), long[]>();
            foreach (var row in c.Rows.Where(c.Takes))
            {
                var day = days.IsEmpty ? 0 : Enumerable.Range(0, days.Length - 1).Where(d => row.Time >= days.Span[d] && row.Time < days.Span[d + 1]).DefaultIfEmpty(-1).Single();
                if (day < 0 || !Kinds.Contains((SignalKind)row.Kind))
                {
                    continue;
                }

                var key = (day, by.Count > 0 ? row.Code(by[0]) : 0, by.Count > 1 ? row.Code(by[1]) : 0);
                plain.TryAdd(key, new long[2]);
                plain[key][Array.IndexOf(Kinds, (SignalKind)row.Kind)]++;
            }

            return Text(part.Counts) == Text(plain);
        }));
    }

    [Fact]
    public void Quantiles_AreRightToOnePercent_AndPeopleAreCountedOnce() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(120).WithEndSize(200), Prop.ForAll(AnyCase.ToArbitrary(), c =>
        {
            var spread = Merged(c, () => new SpreadPart(c.Filter, Dimension.Stage), (p, b) => p.Add(b), (p, o) => p.Merge(o));
            var people = Merged(c, () => new PeoplePart(c.Filter, Dimension.Channel), (p, b) => p.Add(b), (p, o) => p.Merge(o));
            var taken = c.Rows.Where(c.Takes).ToList();
            foreach (var stage in taken.Where(r => !double.IsNaN(r.Value)).GroupBy(r => r.Stage))
            {
                var sorted = stage.Select(r => r.Value).Order().ToList();
                spread.Spreads[stage.Key].Count.ShouldBe(sorted.Count);
                foreach (var share in new[] { 0, .5, .95, 1 })
                {
                    var exact = sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)];
                    Math.Abs(spread.Spreads[stage.Key].Quantile(share) - exact).ShouldBeLessThanOrEqualTo(exact * .0101);
                }
            }

            var counted = people.Counts.Where(p => p.Value > 0).OrderBy(p => p.Key).Select(p => (p.Key, p.Value));
            return counted.SequenceEqual(taken.GroupBy(r => r.Channel).OrderBy(g => g.Key).Select(g => (g.Key, g.Select(r => r.Person).Distinct().Count())));
        }));

    private static TPart Merged<TPart>(Case c, Func<TPart> make, Action<TPart, SignalBlock> add, Action<TPart, TPart> merge)
    {
        var random = new Random(c.Seed);
        var whole = make();
        foreach (var rows in c.Rows.GroupBy(_ => random.Next(c.Cuts)))
        {
            var part = make();
            foreach (var block in SignalBlock.Of([.. rows]))
            {
                add(part, block);
            }

            merge(whole, part);
        }

        return whole;
    }

    private static string Text(IEnumerable<KeyValuePair<(int Day, int A, int B), long[]>> counts) =>
        string.Join('\n', counts.Where(c => c.Value.Any(v => v > 0)).OrderBy(c => c.Key).Select(c => $"{c.Key} {string.Join(' ', c.Value)}"));

    private sealed record Case(IReadOnlyList<CodedSignal> Rows, int Cuts, int Filtered, int Days, int Seed)
    {
        private static readonly ScanSpan Span = new(Start + 3_600_000, Start + (3 * 86_400_000L));

        public RowFilter Filter => Filtered switch
        {
            0 => new(ScanSpan.Always, null, []),
            1 => new(Span, null, [new(Dimension.Stage, new HashSet<int> { 1, 2 })]),
            _ => new(Span, [SignalKind.FieldError, SignalKind.Hesitation], [new(Dimension.Stage, new HashSet<int> { 0, 3 }), new(Dimension.Channel, new HashSet<int> { 1, 2, 3 })]),
        };

        public bool Takes(CodedSignal row) => Filtered switch
        {
            0 => true,
            1 => Span.Holds(row.Time) && row.Stage is (1 or 2),
            _ => Span.Holds(row.Time) && row.Kind is ((byte)SignalKind.FieldError or (byte)SignalKind.Hesitation) && row.Stage is (0 or 3) && row.Channel > 0,
        };

        public override string ToString() => FormattableString.Invariant($"{Rows.Count} rows, {Cuts} cuts, filter {Filtered}, {Days} days, seed {Seed}");
    }
}
