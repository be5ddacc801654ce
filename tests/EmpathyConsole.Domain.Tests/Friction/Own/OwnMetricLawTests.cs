using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Own;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using static EmpathyConsole.Domain.Tests.Friction.Blocks;

namespace EmpathyConsole.Domain.Tests.Friction.Own;

/// <summary>Metrics of one's own: parts of any split merge into the whole, and one that restates a built-in one counts the same.</summary>
public sealed class OwnMetricLawTests
{
    private static readonly SignalKind[] Kinds = [SignalKind.FormStart, SignalKind.FormSubmit, SignalKind.PageView, SignalKind.DeadEnd, SignalKind.Csat, SignalKind.ContactOpen, SignalKind.HumanReply];

    private static readonly Gen<Row> AnyRow =
        from minute in Gen.Choose(0, 6 * 24 * 12).Select(m => m * 5)
        from person in Gen.Choose(1, 4)
        from kind in Gen.Elements(Kinds)
        from value in Gen.Elements(double.NaN, 1, 3, 4, 5)
        from session in Gen.Choose(0, 3)
        from subject in Gen.Choose(0, 2)
        from @case in Gen.Choose(0, 3)
        from stage in Gen.Choose(0, 2)
        from channel in Gen.Choose(0, 2)
        select new Row(minute, person, kind, value, session, subject, @case, stage, channel);

    public static TheoryData<OwnFormula> Formulas => [.. Enum.GetValues<OwnFormula>()];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Parts_OfAnySplit_MergeIntoTheWhole(OwnFormula formula)
    {
        var cases = from rows in AnyRow.ListOf() from seed in Gen.Choose(0, 10_000) from subject in Gen.Elements(true, false) from without in Gen.Elements(true, false) select (rows.ToList(), seed, subject, without);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var own = Scoped(new(formula, OwnSignals.Of(SignalKind.FormSubmit, SignalKind.Csat), OwnSignals.Of(SignalKind.FormStart, SignalKind.Csat), WindowDays: 2, SameSubject: c.subject, Without: c.without));
            return Set(Observe(own, [c.Item1])).SequenceEqual(Set(Observe(own, AnyRows.Cut(c.Item1, c.seed))));
        }));
    }

    [Fact]
    public void Restated_BuiltInMetrics_CountTheSame()
    {
        (string BuiltIn, OwnDefinition Own)[] same =
        [
            ("dead-ends", new(OwnFormula.ForEach, OwnSignals.Of(SignalKind.DeadEnd), OwnSignals.Of(SignalKind.PageView))),
            ("contacts-per-conversion", new(OwnFormula.ForEach, OwnSignals.Of(SignalKind.ContactOpen), OwnSignals.Of(SignalKind.Conversion))),
            ("csat", new(OwnFormula.ShareOfSignals, OwnSignals.Of(SignalKind.Csat) with { From = 4 }, OwnSignals.Of(SignalKind.Csat) with { From = 1 }, MetricDirection.HigherIsBetter)),
            ("form-abandonment", new(OwnFormula.ShareOfVisits, OwnSignals.Of(SignalKind.FormSubmit), OwnSignals.Of(SignalKind.FormStart), SameSubject: true, Without: true)),
        ];
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(AnyRow.ListOf().ToArbitrary(), rows => same.All(pair =>
        {
            var (own, builtIn) = (Scoped(pair.Own), Within(pair.BuiltIn));
            (own.Unit, own.Method, own.Direction).ShouldBe((builtIn.Unit, builtIn.Method, builtIn.Direction), pair.BuiltIn);
            var (mine, theirs) = (Set(Observe(own, [[.. rows]])), Set(Observe(builtIn, [[.. rows]])));
            return mine.SequenceEqual(theirs) && Estimator.Of(own, mine.ToArray(), 7) == Estimator.Of(builtIn with { LeastN = own.LeastN }, theirs.ToArray(), 7);
        })));
    }

    [Fact]
    public void Restated_TimeToAnswer_CountsTheSame_WhereSignalsNameTheirCasesAndNoMinutes()
    {
        // a case is opened once and answered after: what the built-in one makes of others has its own tests
        var answered = from wait in Gen.Choose(0, 3000) from again in Gen.Choose(0, 500) from stage in Gen.Choose(0, 2) select (wait, again, stage);
        var own = Scoped(new(OwnFormula.TimeOfCases, OwnSignals.Of(SignalKind.HumanReply), OwnSignals.Of(SignalKind.ContactOpen), LeastN: 10, WindowDays: 31));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(answered.ListOf().ToArbitrary(), cases =>
        {
            List<Row> rows = [.. cases.SelectMany((c, i) => new[]
            {
                new Row(i, 1 + (i % 4), SignalKind.ContactOpen, Case: i + 1),
                new Row(i + c.wait, 1 + (i % 3), SignalKind.HumanReply, Case: i + 1, Stage: c.stage),
                new Row(i + c.wait + 1 + c.again, 1, SignalKind.HumanReply, Case: i + 1),
            })];
            return Set(Observe(own, [rows])).SequenceEqual(Set(Observe(Within("time-to-answer"), [rows])));
        }));
    }

    [Fact]
    public void Shares_OfPersonsAndCases_CountOnceAWindow_AndLeaveOutWhatIsTooYoung()
    {
        var own = new OwnDefinition(OwnFormula.ShareOfPersons, OwnSignals.Of(SignalKind.FormSubmit), OwnSignals.Of(SignalKind.PageView), WindowDays: 1, SameSubject: true);
        Row[] rows =
        [
            new(0, 1, SignalKind.PageView), new(60, 1, SignalKind.PageView), new(90, 1, SignalKind.FormSubmit), // once, hit
            new(0, 2, SignalKind.PageView), new(10, 2, SignalKind.FormSubmit, Subject: 2), new((24 * 60) + 1, 2, SignalKind.FormSubmit), // another subject; too late
            new(3 * 24 * 60, 1, SignalKind.PageView), // anew, no hit
            new(9 * 24 * 60, 3, SignalKind.PageView), // too young
        ];
        Set(Observe(Scoped(own, 9.5), [rows])).Select(o => (o.Person, o.Top)).ShouldBe([(1, 1), (2, 0), (1, 0)]);
        Set(Observe(Scoped(own with { Without = true }, 9.5), [rows])).Select(o => o.Top).ShouldBe([0, 1, 1]);
        Set(Observe(Scoped(own with { Formula = OwnFormula.ShareOfCases }, 9.5), [rows])).ShouldBeEmpty(); // no signal names a case
    }

    [Fact]
    public void Sides_AreNarrowedByFiltersAndValues()
    {
        var above = new OwnSignals([SignalKind.Csat], [new(Dimension.Stage, "landing-page"), new(Dimension.Channel, Dimensions.None, Not: true)], 4, 5);
        var own = new OwnDefinition(OwnFormula.ShareOfSignals, above, OwnSignals.Of(SignalKind.Csat));
        Row[] rows = [new(0, 1, SignalKind.Csat, 5, Stage: 2), new(1, 1, SignalKind.Csat, 3, Stage: 2), new(2, 1, SignalKind.Csat, 5, Stage: 1), new(3, 1, SignalKind.Csat, 5, Stage: 2, Channel: 0), new(4, 1, SignalKind.Csat, Stage: 2)];
        Set(Observe(Scoped(own), [rows])).Select(o => o.Top).ShouldBe([1, 0, 0, 0, 0]);
        Set(Observe(Scoped(own with { Above = above with { Filters = [new(Dimension.Stage, "nowhere")] } }), [rows])).Sum(o => o.Top).ShouldBe(0);
    }

    [Fact]
    public void Ninetieth_IsAnOrderStatistic_AndNeedsEnoughToHaveAnUpperEnd()
    {
        var metric = new OwnDefinition(OwnFormula.TimeOfPersons, OwnSignals.Of(SignalKind.FormSubmit), OwnSignals.Of(SignalKind.FormStart), LeastN: 60, Ninetieth: true).Metric("own-x", "X", "");
        Observation[] Times(int n, Func<int, int> person) => [.. Enumerable.Range(1, n).Select(i => new Observation(i, person(i), default, i, 1))];

        // ranks 90 - 5.88 and 90 + 5.88 + 1, rounded up
        Estimator.Of(metric, Times(100, i => i), 1).Interval.ShouldBe(new(90, 85, 97));
        Estimator.Of(metric, Times(59, i => i), 1).TooFew.ShouldBeTrue();
        Estimator.Of(metric, Times(100, _ => 1), 1).TooFew.ShouldBeTrue();
        var alike = Estimator.Of(metric, Times(1000, i => i / 20), 1).Interval!.Value;
        (alike.High - alike.Low).ShouldBeGreaterThan(60); // 38 were they all strangers
    }

    [Theory]
    [InlineData(0, 30, 7, "Choose what it measures")]
    [InlineData(4, 30, 0, "The window is 1 to 60 days")]
    [InlineData(4, 30, 61, "The window is 1 to 60 days")]
    [InlineData(1, 9, 7, "The least n is 10 to 10,000")]
    [InlineData(2, 30, 7, "the share would always be 0")]
    public void Trouble_SaysWhatIsWrong(int formula, int leastN, int window, string sentence) =>
        new OwnDefinition((OwnFormula)formula, OwnSignals.Of(SignalKind.FormSubmit), OwnSignals.Of(SignalKind.FormStart), LeastN: leastN, WindowDays: window).Trouble()!.Value.Sentence.ShouldContain(sentence);

    private static Metric Scoped(OwnDefinition definition, double seenDays = 1000)
    {
        var metric = definition.Metric("own-test", "Test", "");
        return metric with { Kernel = metric.Kernel.Within(new(Monday.AddDays(seenDays).ToUnixTimeMilliseconds(), w => w == "landing-page" ? 2 : null)) };
    }

    private static List<Observation> Set(Observation[] observations) =>
        [.. observations.OrderBy(o => o.Time).ThenBy(o => o.Person).ThenBy(o => o.Slice).ThenBy(o => o.Top).ThenBy(o => o.Bottom)];
}
