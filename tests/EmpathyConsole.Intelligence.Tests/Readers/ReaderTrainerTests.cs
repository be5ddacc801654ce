using EmpathyConsole.Intelligence.Readers;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Readers;

/// <summary>Training, thresholds, and the file a reader is kept in.</summary>
public sealed class ReaderTrainerTests
{
    private static readonly string[] Drinks = ["tea", "coffee", "cocoa", "matcha", "milk", "juice"];
    private static readonly string[] Times = ["today", "at noon", "on Monday", "after work", "in the rain", "again", "with a friend"];
    private static readonly TrainingOptions Small = new() { Folds = 3, FewestForWords = 1, FewestForPieces = 1 };

    [Fact]
    public void Train_OnTwoClearClasses_ReadsUnseenTexts()
    {
        var reader = ReaderTrainer.Train(Examples(), Small).Reader;
        Said(reader, "so lovely, I adore this jasmine").ShouldBe(["glad"]);
        Said(reader, "the jasmine was awful, I hate it").ShouldBe(["cross"]);
        Said(reader, "I adore the lovely cup and hate the awful spoon").ShouldBe(["cross", "glad"]);
    }

    [Theory]
    [InlineData(ReaderLoss.Logistic)]
    [InlineData(ReaderLoss.SquaredHinge)]
    public void Train_Twice_GivesTheSameBytes(ReaderLoss loss)
    {
        string Text()
        {
            var to = new StringWriter();
            ReaderFile.Save(ReaderTrainer.Train(Examples(), Small with { Loss = loss }).Reader, to);
            return to.ToString();
        }

        Text().ShouldBe(Text());
    }

    [Theory]
    [InlineData(ReaderLoss.Logistic)]
    [InlineData(ReaderLoss.SquaredHinge)]
    public void Train_WithFewFeatures_KeepsTheTellingOnes(ReaderLoss loss)
    {
        var reader = ReaderTrainer.Train(Examples(), Small with { MostFeatures = 60, Loss = loss }).Reader;
        reader.FeatureCount.ShouldBe(60);
        Said(reader, "lovely").ShouldBe(["glad"]);
    }

    [Fact]
    public void Probability_OnHeldOutTexts_IsNearTheShare()
    {
        var reader = ReaderTrainer.Train(Examples(), Small).Reader;
        var mean = Examples().Average(e => reader.Read(e.Text).Single(r => r.Label == "glad").Probability);
        mean.ShouldBe((float)Examples().Count(e => e.Labels.Contains("glad")) / Examples().Count, 0.1f);
    }

    [Fact]
    public void Train_OnTooFew_SaysSo() =>
        Should.Throw<ArgumentException>(() => ReaderTrainer.Train([.. Examples().Take(5)])).Message.ShouldContain("too few");

    [Fact]
    public void Threshold_LiesWhereF1IsBest()
    {
        // above .4: two right of three said, two there are: 2 x 2 / (3 + 2)
        var (threshold, f1) = Thresholds.Best([.9f, .8f, .7f, .1f], [true, false, true, false]);
        threshold.ShouldBe(.4f, 1e-6f);
        f1.ShouldBe(.8, 1e-9);
    }

    [Fact]
    public void Threshold_WithEqualScores_DoesNotPartThem() =>
        Thresholds.Best([.5f, .5f, .5f, .5f], [true, false, true, false]).F1.ShouldBe(2.0 * 2 / (4 + 2), 1e-9);

    [Fact]
    public void Calibrate_FindsTheCurveScoresWereDrawnFrom()
    {
        var random = new Random(3);
        var scores = Enumerable.Range(0, 20_000).Select(_ => (float)((random.NextDouble() * 4) - 2)).ToArray();
        var has = Array.ConvertAll(scores, s => random.NextDouble() < 1 / (1 + Math.Exp(-((2.5 * s) - 1))));
        var (slope, offset) = Thresholds.Calibrate(scores, has);
        slope.ShouldBe(2.5f, .15f);
        offset.ShouldBe(-1f, .1f);
    }

    [Fact]
    public void File_SavedAndLoaded_AnswersTheSame()
    {
        var reader = ReaderTrainer.Train(Examples(), Small with { Rarity = true }).Reader.With(new("two", "3", "train it", "MIT", "own lines", "fine"));
        var file = new StringWriter();
        ReaderFile.Save(reader, file);
        var loaded = ReaderFile.Load(new StringReader(file.ToString()));
        loaded.Card.ShouldBe(reader.Card);
        foreach (var example in Examples())
        {
            Said(loaded, example.Text).ShouldBe(Said(reader, example.Text));
        }
    }

    [Theory]
    [InlineData("", "no reader")]
    [InlineData("empathy-console-reader\t1\nname\tx\n", "nothing of its features")]
    [InlineData("empathy-console-reader\t1\nnonsense\n", "Line 2")]
    [InlineData("empathy-console-reader\t1\nfeatures\t2\t2\t5\t1\t1\nclass\ta\t0\t1\t0\t0\t1\nf\twtea\t~~\n", "class there is not")]
    [InlineData("empathy-console-reader\t1\nfeatures\t2\t2\t5\t1\t1\nclass\ta\t0\tmany\t0\t0\t1\n", "'many'")]
    public void File_Broken_SaysWhatIsWrong(string text, string says) =>
        Should.Throw<InvalidDataException>(() => ReaderFile.Load(new StringReader(text))).Message.ShouldContain(says);

    private static string[] Said(LinearTextReader reader, string text) => [.. reader.Read(text).Where(r => r.Said).Select(r => r.Label)];

    private static List<LabelledExample> Examples() =>
    [
        .. from drink in Drinks from time in Times select new LabelledExample($"I adore this lovely {drink} {time}", ["glad"]),
        .. from drink in Drinks from time in Times select new LabelledExample($"I hate this awful {drink} {time}", ["cross"]),
        .. from drink in Drinks from time in Times where drink.Length + time.Length > 12 select new LabelledExample($"I adore the lovely {drink}, I hate the awful lid {time}", ["cross", "glad"]),
    ];
}
