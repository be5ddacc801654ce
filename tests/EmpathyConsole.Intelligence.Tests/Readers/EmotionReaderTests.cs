using System.Diagnostics;
using System.Text;
using EmpathyConsole.Intelligence.Readers;
using EmpathyConsole.Intelligence.Readers.Emotions;
using EmpathyConsole.Intelligence.Readers.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Readers;

/// <summary>The emotion reader as it ships.</summary>
public sealed class EmotionReaderTests
{
    [Fact]
    public void Artefact_Ships_SmallSortedAndSigned()
    {
        var text = Artefact();
        Encoding.UTF8.GetByteCount(text).ShouldBeLessThanOrEqualTo(5 * 1024 * 1024);
        var features = text.Split('\n').Where(l => l.StartsWith("f\t", StringComparison.Ordinal)).Select(l => l.Split('\t')[1]).ToList();
        features.Count.ShouldBeGreaterThan(10_000);
        features.ShouldBe([.. features.Order(StringComparer.Ordinal)]);
        features.Distinct().Count().ShouldBe(features.Count);
        var card = EmotionReader.Shipped.Reader.Card;
        card.Licence.ShouldContain("Apache-2.0");
        card.Data.ShouldContain("sha256");
        card.Command.ShouldStartWith("empathy train emotions");
        card.Figures.ShouldContain("macro-F1");
    }

    [Fact]
    public void Artefact_Loads_InUnder300Milliseconds()
    {
        var text = Artefact();

        // processor time and the least of five: other programs have the cores too, and other tests this process
        Enumerable.Range(0, 5).Min(_ =>
        {
            var (before, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            ReaderFile.Load(new StringReader(text));
            return Math.Min(watch.ElapsedMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }).ShouldBeLessThan(300);
    }

    [Fact]
    public void Artefact_SavedAgain_IsTheSameText()
    {
        var text = Artefact();
        var again = new StringWriter();
        ReaderFile.Save(ReaderFile.Load(new StringReader(text)), again);
        again.ToString().ShouldBe(text);
    }

    [Fact]
    public void OwnLines_ReadByGroup_PassTheFloor()
    {
        string[] groups = [.. EmotionGroups.Groups];
        var lines = SomeFeelings.Lines;
        var scores = LabelScores.Of(
            groups,
            [.. lines.Select(l => new[] { Array.IndexOf(groups, l.Group) })],
            [.. lines.Select(l => EmotionReader.Shipped.Groups(l.Text).Index().Where(r => r.Item.Said).Select(r => r.Index).ToArray())]);
        scores.MacroF1.Value.ShouldBeGreaterThan(0.6, string.Join(", ", scores.Classes));
    }

    [Theory]
    [InlineData("Thank you so much!", "gratitude")]
    [InlineData("I'm so sorry, please forgive me.", "remorse")]
    [InlineData("I'm scared of what comes next.", "fear")]
    [InlineData("LOL that is hilarious", "amusement")]
    [InlineData("What does this mean? I'm confused", "confusion")]
    [InlineData("I wish I had one of these", "desire")]
    public void PlainFeeling_IsRead(string text, string emotion) =>
        EmotionReader.Shipped.Emotions(text).Single(r => r.Label == emotion).Said.ShouldBeTrue();

    [Fact]
    public void Negation_ChangesWhatIsRead()
    {
        float Love(string text) => EmotionReader.Shipped.Emotions(text).Single(r => r.Label == "love").Probability;
        Love("I do not love this").ShouldBeLessThan(Love("I do love this"));
    }

    [Fact]
    public void AnyText_IsReadWithoutTrouble()
    {
        string[] texts = ["", " ", "\0\0", "\ud83d", "\udc00\ud800", "😀😀😀", "ﷺ ünïcödé مرحبا 你好", new string('a', 3_000_000), string.Concat(Enumerable.Repeat("very angry ", 200_000)), "!!!???...", "[name]", "'''"];
        foreach (var text in texts)
        {
            EmotionReader.Shipped.Emotions(text).ShouldAllBe(r => float.IsFinite(r.Score) && r.Probability >= 0 && r.Probability <= 1);
        }
    }

    [Fact]
    public void RandomText_ReadTwice_GivesTheSame() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(t => t is not null), text =>
        {
            var first = EmotionReader.Shipped.Emotions(text);
            return first.All(r => float.IsFinite(r.Score)) && first.SequenceEqual(EmotionReader.Shipped.Emotions(text));
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void ManyThreads_ReadAsOneDoes()
    {
        var texts = SomeFeelings.Lines.Select(l => l.Text).ToArray();
        var alone = texts.Select(t => EmotionReader.Shipped.Emotions(t)).ToArray();
        var together = Enumerable.Range(0, 40 * texts.Length).AsParallel().AsOrdered().Select(i => EmotionReader.Shipped.Emotions(texts[i % texts.Length])).ToArray();
        for (var i = 0; i < together.Length; i++)
        {
            together[i].ShouldBe(alone[i % texts.Length]);
        }
    }

    private static string Artefact()
    {
        using var stream = typeof(EmotionReader).Assembly.GetManifestResourceStream("Readers.emotions")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
