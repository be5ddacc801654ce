using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace EmpathyConsole.Application.Tests.Friction.Boards;

public sealed class TogetherLawTests
{
    private static readonly Gen<FrictionRow> Rows =
        from changed in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from p in Gen.Choose(0, 1000)
        from value in Gen.Choose(-5, 5)
        select new FrictionRow([], 50, new(.5, .4, .6), false, false, changed ? new(new(.4, .3, .5), 50, new(value, value - 1, value + 1), p / 1000.0, false, false) : null);

    private static readonly Gen<(FrictionRow[] Totals, FrictionRow[] Slices)[]> Boards =
        (from totals in Rows.ArrayOf().Resize(4)
         from slices in Rows.ArrayOf().Resize(8)
         select (totals, slices)).ArrayOf().Resize(6);

    [Fact]
    public void Together_IsOneCorrectionOverTheUnionOfAllThatIsShown() => Prop.ForAll(Arb.From(Boards), board =>
    {
        var drafts = board.Select(t => new AnswerDraft(t.Totals, t.Slices, Kept)).ToList();
        var answers = AnswerDraft.Together(drafts);
        List<FrictionRow> all = [.. board.SelectMany(t => t.Totals.Concat(t.Slices)).Where(r => r.Change is not null)];
        var union = FalseDiscovery.BenjaminiHochberg([.. all.Select(r => r.Change!.CorrectedP)]);
        var shown = answers.SelectMany(a => a.Rows).Where(r => r.Change is not null).Select(r => r.Change!).ToList();
        return answers.Select(a => a.Rows.Count).SequenceEqual(board.Select(t => t.Totals.Length + t.Slices.Length))
            && shown.Select(c => c.CorrectedP).SequenceEqual(union)
            && shown.All(c => c.Clear == (c.CorrectedP < .05 && (c.Delta.Low > 0 || c.Delta.High < 0)));
    }).QuickCheckThrowOnFailure();

    private static FrictionAnswer Kept(IReadOnlyList<FrictionRow> totals, IReadOnlyList<FrictionRow> rows) => new(
        MetricCatalogue.All[0], FrictionQuestion.Of("csat"), default, null, new([], 0, null, true, false), [.. totals, .. rows], [], default, new SignalFreshness(0, null, null, 0), "UTC");
}
