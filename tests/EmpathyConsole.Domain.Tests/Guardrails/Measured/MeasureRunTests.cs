using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Measured;
using EmpathyConsole.Domain.Guardrails.Publishing;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Guardrails.Measured;

public sealed class MeasureRunTests
{
    private static readonly string[] Words = ["hurry", "last chance", "tea", "quiet", "left"];
    private static readonly Guardrail Hurry = Rules.Of(new LexicalRule(["hurry"], []), "hurry");
    private static readonly Guardrail Chance = Rules.Of(new LexicalRule(["last chance"], []), "chance");

    [Fact]
    public void Counts_OfAnyLines_AddUpAndDoNotDependOnHowTheLinesAreCut() =>
        Prop.ForAll(Lines().ListOf().Select(l => (IReadOnlyList<LabelledText>)[.. l]).ToArbitrary(), ArbMap.Default.ArbFor<PositiveInt>(), (lines, cut) =>
        {
            var run = Run([Hurry, Chance]);
            var whole = run.Of(lines);
            var at = cut.Get % (lines.Count + 1);
            var parts = run.Of([.. lines.Take(at)]).Plus(run.Of([.. lines.Skip(at)]));
            MeasureEqual(whole, parts);
            whole.Lines.ShouldBe(lines.Count);
            whole.Families.Sum(f => f.Counts.Lines).ShouldBe(lines.Count);
            foreach (var family in whole.Families)
            {
                var own = lines.Where(l => l.Family == family.Family).ToList();
                family.Counts.Recall.N.ShouldBe(own.Count(l => l.MustFire));
                family.Counts.FalseAlarmRate.N.ShouldBe(own.Count(l => !l.MustFire));
                family.Kinds.Select(k => k.Counts).Aggregate((a, b) => a.Plus(b)).ShouldBe(family.Counts);
            }

            foreach (var g in whole.Guardrails)
            {
                g.Recall.N.ShouldBe(lines.Count(l => l.MustFire && l.Guardrail == g.Guardrail));
                g.FalseAlarmRate.N.ShouldBe(lines.Count(l => l.Family == g.Family && !l.MustFire));
                g.OwnHits.ShouldBeLessThanOrEqualTo(g.Right);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Share_OfAnyCounts_LiesInItsInterval() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<NonNegativeInt>(), (hits, more) =>
        {
            var share = new MeasuredShare(hits.Get, hits.Get + more.Get);
            share.IsTooFew.ShouldBe(share.N < 30);
            if (share.Interval is { } i)
            {
                i.Low.ShouldBeInRange(0, i.Value);
                i.High.ShouldBeInRange(i.Value, 1);
            }
            else
            {
                share.N.ShouldBe(0);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Guardrail_OnALineLabelledForAnother_IsNeitherRightNorAFalseAlarm()
    {
        var outcome = Run([Hurry, Chance]).Of(
        [
            new(1, "Hurry, last chance!", GuardrailFamily.Tone, true, "chance"),
            new(2, "Hurry!", GuardrailFamily.Tone, true),
            new(3, "No need to think: hurry along to bed.", GuardrailFamily.Tone, false),
        ]);
        var hurry = outcome.Guardrails.Single(g => g.Guardrail == "hurry");
        (hurry.Right, hurry.FalseAlarms, hurry.Silent, hurry.Recall.N).ShouldBe((1, 1, 0, 0));
        outcome.Guardrails.Single(g => g.Guardrail == "chance").Recall.ShouldBe(new MeasuredShare(1, 1));
        outcome.Families.Single().Counts.ShouldBe(new FireCounts(2, 0, 1, 0));
    }

    [Fact]
    public void Shadow_AndDraft_AreCountedBesideTheLiveVersionAndNotInTheFamily()
    {
        var run = new MeasureRun([Hurry], [Rules.Of(new LexicalRule(["hurry", "tea"], []), "hurry") with { Version = 2 }], [Chance with { Version = 0 }], Rules.Now);
        var outcome = run.Of([new(1, "Tea?", GuardrailFamily.Tone, true), new(2, "Last chance", GuardrailFamily.Tone, true)]);
        outcome.Guardrails.Select(g => (g.Guardrail, g.Stage, g.Right)).ShouldBe([("hurry", VersionStage.Live, 0), ("hurry", VersionStage.Shadow, 1), ("chance", VersionStage.Draft, 1)]);
        outcome.Families.Single().Counts.Misses.ShouldBe(2);
    }

    [Fact]
    public void Rule_ThatFails_IsCountedAsFailedAndNotAsAnObjection()
    {
        var broken = Rules.Of(new UnreadableRule("It is broken."), "broken");
        var outcome = Run([broken]).Of([new(1, "Tea", GuardrailFamily.Tone, false)]);
        outcome.Guardrails.Single().ShouldBe(new GuardrailCounts("broken", "broken", GuardrailFamily.Tone, 1, VersionStage.Live, Failed: 1));
        outcome.Families.Single().Counts.Silent.ShouldBe(1);
    }

    [Fact]
    public void Key_OfTheSameWords_IsTheSameAndOfOthersIsNot()
    {
        LabelKey.Of("  Only\t3 left! ").ShouldBe(LabelKey.Of("ONLY 3 LEFT!"));
        LabelKey.Of("Only 3 left").ShouldNotBe(LabelKey.Of("Only 2 left"));
        LabelKey.Of("broken \ud83c").ShouldBe(LabelKey.Of("broken \ud83c"));
    }

    private static MeasureRun Run(IReadOnlyList<Guardrail> live) => new(live, [], [], Rules.Now);

    private static void MeasureEqual(MeasureOutcome one, MeasureOutcome other)
    {
        other.Lines.ShouldBe(one.Lines);
        other.Guardrails.ShouldBe(one.Guardrails);
        other.Families.Select(f => (f.Family, f.Counts)).ShouldBe(one.Families.Select(f => (f.Family, f.Counts)));
        other.Families.SelectMany(f => f.Kinds).ShouldBe(one.Families.SelectMany(f => f.Kinds));
    }

    private static Gen<LabelledText> Lines() =>
        from words in Gen.Elements(Words).NonEmptyListOf()
        from family in Gen.Elements(GuardrailFamily.Tone, GuardrailFamily.Consistency)
        from mustFire in ArbMap.Default.GeneratorFor<bool>()
        from named in Gen.Elements("", "", "hurry", "chance")
        from kind in Gen.Elements("", "a", "b")
        select new LabelledText(1, string.Join(' ', words), family, mustFire, mustFire && family == GuardrailFamily.Tone ? named : "", kind);
}
