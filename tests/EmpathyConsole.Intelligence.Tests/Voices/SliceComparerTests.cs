using EmpathyConsole.Intelligence.Voices.Language;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Voices;

public sealed class SliceComparerTests
{
    [Fact]
    public void Compare_PhraseOfOneGroup_IsFoundWithItsCounts()
    {
        var calls = Voices(1, 300, i => i % 3 == 0 ? "They put me on hold again and again" : "");
        var chats = Voices(2, 400, i => i % 4 == 0 ? "The chat window closed by itself" : "");

        var found = SliceComparer.Compare(calls, chats, 10);

        found.VoicesA.ShouldBe(300);
        found.VoicesB.ShouldBe(400);
        var hold = found.MoreInA[0];
        (hold.InA, hold.InB).ShouldBe((100, 0));
        hold.Text.ShouldContain("hold");
        hold.Q.ShouldBeLessThan(0.001);
        hold.Low.ShouldBeGreaterThan(0);
        found.MoreInB.ShouldContain(p => p.Text == "chat window closed" && p.InB == 100 && p.LogOdds < 0);
    }

    [Fact]
    public void Compare_PartOfALongerPhrase_IsNotShownBesideIt()
    {
        var found = SliceComparer.Compare(Voices(1, 200, _ => "a calm afternoon ritual"), Voices(2, 200, _ => ""), 40);

        found.MoreInA.Where(p => p.Q < 0.01).Select(p => p.Text).ShouldBe(["calm afternoon ritual"]);
    }

    [Fact]
    public void Compare_KeepsANotInFront_AndWritesWordsAsPeopleDo()
    {
        var found = SliceComparer.Compare(Voices(1, 200, i => i % 2 == 0 ? "It is not working. TSA said so." : "Not working with the TSA"), Voices(2, 200, _ => "working fine"), 40);

        var texts = found.MoreInA.Where(p => p.Q < 0.01).Select(p => p.Text).ToList();
        texts.ShouldContain("not working");
        texts.ShouldContain("TSA");
        texts.ShouldNotContain("Not working");
    }

    [Fact]
    public void Compare_AnyOrder_GivesTheSame()
    {
        var (a, b) = (Voices(1, 120, i => i % 2 == 0 ? "queue" : "basket"), Voices(2, 150, i => i % 5 == 0 ? "queue" : "parcel"));
        var before = SliceComparer.Compare(a, b, 20);
        Prop.ForAll(Gen.Shuffle(a).ToArbitrary(), Gen.Shuffle(b).ToArbitrary(), (x, y) => Tell(SliceComparer.Compare(x, y, 20)) == Tell(before))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void Compare_GroupsTurnedRound_TurnsTheSides()
    {
        var (a, b) = (Voices(1, 120, i => i % 2 == 0 ? "queue" : "basket"), Voices(2, 150, i => i % 5 == 0 ? "queue" : "parcel"));

        var (there, back) = (SliceComparer.Compare(a, b, 20), SliceComparer.Compare(b, a, 20));

        there.MoreInA.Select(p => (p.Text, p.InA, p.InB)).ShouldBe(back.MoreInB.Select(p => (p.Text, p.InB, p.InA)));
        there.MoreInB.Select(p => p.Text).ShouldBe(back.MoreInA.Select(p => p.Text));
    }

    [Fact]
    public void Compare_VoicesSplitByLot_HardlyEverDiffers()
    {
        const int splits = 200;
        var voices = Voices(5, 600, i => (i % 7) switch { 0 => "late parcel", 1 => "lovely note", 2 => "grade", _ => "" });
        var random = new Random(11);
        var withFinding = 0;
        for (var split = 0; split < splits; split++)
        {
            random.Shuffle(voices);
            var found = SliceComparer.Compare(voices.Take(300), voices.Skip(300), 40);
            withFinding += found.MoreInA.Concat(found.MoreInB).Any(p => p.Q <= PhraseDifferences.SureFrom) ? 1 : 0;
        }

        // 5% promised; with 200 splits chance alone stays below 10% in 99 of 100 runs
        withFinding.ShouldBeLessThan(splits / 10);
    }

    [Fact]
    public void Compare_NoVoicesOnOneSide_GivesNothing() => SliceComparer.Compare(["late again"], [], 10).MoreInA.ShouldBeEmpty();

    [Theory]
    [InlineData("put on hold", "They PUT ON HOLD my order. Put on, hold! put on hold", new[] { 5, 41 })]
    [InlineData("can't", "I can’t and can't; cant", new[] { 2, 12 })]
    [InlineData("tea", "Tea teapot steal tea", new[] { 0, 17 })]
    [InlineData("…", "nothing to find…", new int[0])]
    public void Finder_FindsWholeWordsInOneClause(string phrase, string text, int[] starts)
    {
        var found = new PhraseFinder(phrase).In(text).ToList();

        found.Select(f => f.Start).ShouldBe(starts);
        found.ShouldAllBe(f => text.Substring(f.Start, f.Length).Replace('’', '\'').Equals(phrase, StringComparison.OrdinalIgnoreCase));
    }

    private static string Tell(PhraseDifferences d) => string.Join('\n', d.MoreInA.Concat(d.MoreInB));

    private static string[] Voices(int seed, int count, Func<int, string> says)
    {
        var random = new Random(seed);
        string[] around = ["My order came on time", "I asked about the tin", "They answered my question", "The website was quick", "Shipping took a week", "I had to call about my parcel"];
        return [.. Enumerable.Range(0, count).Select(i => $"{around[random.Next(around.Length)]}. {says(i)}".Trim())];
    }
}
