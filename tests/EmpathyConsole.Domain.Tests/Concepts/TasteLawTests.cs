using EmpathyConsole.Domain.Concepts.Taste;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Concepts;

public sealed class TasteLawTests
{
    private static readonly int Length = TasteFeatures.IndexOf("length");

    private static readonly Gen<double[]> Text = Gen.Choose(-20, 20).ArrayOf(TasteFeatures.All.Count).Select(v => v.Select(x => x / 10.0).ToArray());

    private static readonly Gen<TastePair> Answer = Text.Zip(Text).Zip(Gen.Elements(0, .5, 1)).Zip(Gen.Elements(.25, 1.0))
        .Select(x => new TastePair(x.Item1.Item1.Item1, x.Item1.Item1.Item2, x.Item1.Item2, x.Item2));

    private static readonly Gen<List<TastePair>> Answers = Answer.ListOf(6);

    [Fact]
    public void Probability_OfOneAndOfTheOther_SumToOne() =>
        Check(Answers.Zip(Text).Zip(Text), x =>
        {
            var taste = TasteLearner.Learn(x.Item1.Item1, TastePrior.Blank);
            return Math.Abs(taste.Probability(x.Item1.Item2, x.Item2) + taste.Probability(x.Item2, x.Item1.Item2) - 1) < 1e-12;
        });

    [Fact]
    public void Learn_InAnotherOrderAndWithSidesSwapped_LearnsTheSame() =>
        Check(Answers, answers =>
        {
            List<TastePair> other = [.. answers.Select(a => new TastePair(a.Right, a.Left, 1 - a.Share, a.Weight))];
            other.Reverse();
            var (one, two) = (TasteLearner.Learn(answers, TastePrior.Blank), TasteLearner.Learn(other, TastePrior.Blank));
            return one.Mean.Zip(two.Mean).All(m => Math.Abs(m.First - m.Second) < 1e-5);
        });

    [Fact]
    public void Learn_OnePickMoreOfAKind_NeverLowersItsWeight() =>
        Check(Answers, answers =>
        {
            var longer = new double[TasteFeatures.All.Count];
            longer[Length] = 1;
            double Weight(List<TastePair> all) => TasteLearner.Learn(all, TastePrior.Blank).Mean[Length];
            return Weight([.. answers, new(longer, new double[longer.Length])]) > Weight(answers) - 1e-9;
        });

    [Fact]
    public void Learn_WithAWeightHeld_GoesRoundIt() =>
        Check(Answers.Zip(Gen.Choose(-20, 20)), x =>
        {
            var taste = TasteLearner.Learn(x.Item1, TastePrior.Blank, held: new Dictionary<int, double> { [Length] = x.Item2 / 10.0 });
            return taste.Mean[Length].Equals(x.Item2 / 10.0) && taste.Deviation(Length) == 0 && taste.Draw(3)[Length].Equals(x.Item2 / 10.0);
        });

    [Fact]
    public void Order_WithAWeightDeleted_IgnoresTheFeature() =>
        Check(Answers.Zip(Text.ListOf(8)).Zip(Text), x =>
        {
            var taste = TasteLearner.Learn(x.Item1.Item1, TastePrior.Blank, held: new Dictionary<int, double> { [Length] = 0 });
            List<TasteCard> cards = [.. x.Item1.Item2.Select((t, i) => new TasteCard(i + 1, t, []))];
            List<TasteCard> stretched = [.. cards.Select((c, i) => c with { Features = [.. c.Features.Select((v, f) => f == Length ? v + x.Item2[i % x.Item2.Length] : v)] })];
            return TasteOrder.Of(cards, taste, 5).SequenceEqual(TasteOrder.Of(stretched, taste, 5));
        });

    [Fact]
    public void Shares_OfSeveral_SumToOneAndFollowTheScores() =>
        Check(Answers.Zip(Text.ListOf(5)), x =>
        {
            var taste = TasteLearner.Learn(x.Item1, TastePrior.Blank);
            var shares = taste.Shares(x.Item2);
            return Math.Abs(shares.Sum() - 1) < 1e-12
                && Enumerable.Range(0, 5).All(a => Enumerable.Range(0, 5).All(b => taste.Score(x.Item2[a]) <= taste.Score(x.Item2[b]) || shares[a] >= shares[b]));
        });

    [Fact]
    public void Choice_OutOfTwo_TeachesWhatAPairTeaches() =>
        Check(Text.Zip(Text), x =>
        {
            var pair = TasteLearner.Learn([new(x.Item1, x.Item2)], TastePrior.Blank);
            var choice = TasteLearner.Learn([], TastePrior.Blank, [new([x.Item1, x.Item2])]);
            return pair.Mean.Zip(choice.Mean).All(m => Math.Abs(m.First - m.Second) < 1e-5) && Math.Abs(pair.Deviation(Length) - choice.Deviation(Length)) < 1e-5;
        });

    [Fact]
    public void Order_HoldsEveryCardOnce_AndIsTheSameFromASeed() =>
        Check(Answers.Zip(Text.ListOf(30)), x =>
        {
            var taste = TasteLearner.Learn(x.Item1, TastePrior.Blank);
            List<TasteCard> cards = [.. x.Item2.Select((t, i) => new TasteCard(i + 1, t, []))];
            var order = TasteOrder.Of(cards, taste, 11);
            return order.Order().SequenceEqual(cards.Select(c => c.Id)) && order.SequenceEqual(TasteOrder.Of([.. Enumerable.Reverse(cards)], taste, 11));
        });

    [Fact]
    public void Order_FollowsAStrongTaste_ButForTheShareByChance()
    {
        var taste = TasteLearner.Learn([], TastePrior.Blank, held: TasteFeatures.All.Select((_, f) => f).ToDictionary(f => f, f => f == Length ? 3.0 : 0));
        List<TasteCard> cards = [.. Enumerable.Range(1, 1000).Select(i => new TasteCard(i, [.. TasteFeatures.All.Select((_, f) => f == Length ? i / 10.0 : 0)], []))];
        var order = TasteOrder.Of(cards, taste, 1);

        // the first hundred places: about 85 of the hundred best, the rest by chance
        order.Take(100).Count(id => id > 900).ShouldBeInRange(78, 95);
        order.Take(100).Count(id => id <= 800).ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Order_KeepsTwinsApart()
    {
        var taste = TasteLearner.Learn([], TastePrior.Blank);
        List<TasteCard> cards = [.. Enumerable.Range(0, 40).Select(i => new TasteCard(i + 1, new double[TasteFeatures.All.Count], [.. Enumerable.Range(i / 2 * 10, 10)]))];
        var order = TasteOrder.Of(cards, taste, 4);
        order.Zip(order.Skip(1)).ShouldAllBe(p => (p.First - 1) / 2 != (p.Second - 1) / 2);
    }

    [Fact]
    public void Shared_FindsWhatPeopleHaveInCommon_AndHowFarTheyDiffer()
    {
        var random = new Random(5);
        var care = TasteFeatures.IndexOf("care");
        List<IReadOnlyList<TastePair>> people = [];
        for (var person = 0; person < 40; person++)
        {
            var own = person % 2 == 0 ? 2 : -2;
            people.Add([.. Enumerable.Range(0, 60).Select(_ => Answered(random, w => (1.5 * w[Length]) + (own * w[care])))]);
        }

        var prior = SharedTaste.Learn(people);
        prior.Mean[Length].ShouldBeGreaterThan(.8);
        Math.Abs(prior.Mean[care]).ShouldBeLessThan(.4);
        Math.Sqrt(prior.Variance[care]).ShouldBeGreaterThan(1.2);
        Math.Sqrt(prior.Variance[Length]).ShouldBeLessThan(.7);
    }

    [Fact]
    public void Trial_ForeseesAPlantedTaste_AndSaysHowSureItIs()
    {
        var random = new Random(9);
        List<TrialPick> picks = [];
        for (var person = 0; person < 12; person++)
        {
            for (var i = 0; i < 80; i++)
            {
                var pair = Answered(random, w => (-1.5 * w[Length]) + w[TasteFeatures.IndexOf("warmth")]);
                var (taken, left) = pair.Share == 1 ? (pair.Left, pair.Right) : (pair.Right, pair.Left);
                picks.Add(new($"p{person}", $"c{i % 4}", taken, left, taken[Length] > left[Length] ? 1 : 0));
            }
        }

        var sheet = new TrialSheet(TasteTrial.Run(picks, [], [0, 30], 30, 1, TestContext.Current.CancellationToken), 1);
        (sheet.Count, sheet.People, sheet.Campaigns).ShouldBe((960, 12, 4));
        sheet.Own(0).Value.ShouldBe(.5);
        sheet.Own(1).Value.ShouldBeGreaterThan(.62);
        sheet.Shared(1).Value.ShouldBeGreaterThan(sheet.Own(1).Value);
        sheet.OverLonger(1, shared: true).Low.ShouldBeGreaterThan(.2);
        sheet.Calibration(1, shared: true).Error.ShouldBeLessThan(.1);
    }

    [Fact]
    public void Trial_NeverLearnsFromTheCampaignHeldOut()
    {
        // within a campaign the longer one is always taken, and in the other never: who saw the answer would be right
        List<TrialPick> picks = [];
        for (var i = 0; i < 200; i++)
        {
            var longer = new double[TasteFeatures.All.Count];
            longer[Length] = 2;
            var shorter = new double[longer.Length];
            picks.Add(i % 2 == 0 ? new($"p{i % 10}", "one", longer, shorter, 1) : new($"p{i % 10 - 1}", "two", shorter, longer, 0));
        }

        var sheet = new TrialSheet(TasteTrial.Run(picks, [], [0, 10], 10, 1, TestContext.Current.CancellationToken), 1);
        sheet.Count.ShouldBe(200);
        sheet.Shared(0).Value.ShouldBe(0);
        sheet.Shared(1).Value.ShouldBe(0);
        sheet.Own(1).Value.ShouldBe(0);
    }

    [Fact]
    public void Features_AreFew_AndNamedOnce()
    {
        TasteFeatures.All.Count.ShouldBeLessThanOrEqualTo(TasteFeatures.Most);
        TasteFeatures.All.Select(f => f.Key).Distinct().Count().ShouldBe(TasteFeatures.All.Count);
        TasteFeatures.All.Select(f => TasteFeatures.IndexOf(f.Key)).ShouldBe(Enumerable.Range(0, TasteFeatures.All.Count));
    }

    private static TastePair Answered(Random random, Func<double[], double> liking)
    {
        double[] Any() => [.. TasteFeatures.All.Select((_, f) => f < 16 ? (random.NextDouble() * 2) - 1 : 0)];
        var (left, right) = (Any(), Any());
        return new(left, right, random.NextDouble() < 1 / (1 + Math.Exp(liking(right) - liking(left))) ? 1 : 0);
    }

    private static void Check<T>(Gen<T> any, Func<T, bool> law) => Prop.ForAll(any.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
}
