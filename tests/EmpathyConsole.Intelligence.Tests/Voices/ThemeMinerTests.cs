using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Voices;
using EmpathyConsole.Intelligence.Voices.Mining;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Voices;

public sealed class ThemeMinerTests
{
    [Fact]
    public void Mine_AnyOrder_GivesTheSameThemes()
    {
        var voices = SomeVoices.Make(5, 400).ConvertAll(v => v.Voice);
        var themes = Mine(voices);
        var before = Groups(themes, voices);
        Prop.ForAll(Gen.Shuffle(voices.ToArray()).ToArbitrary(), shuffled =>
        {
            var again = Mine(shuffled);
            ClusterAgreement.AdjustedRand(before, Groups(again, voices)).ShouldBe(1.0);
            Tell(again).ShouldBe(Tell(themes));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void Mine_IdenticalTexts_ShareATheme()
    {
        var voices = SomeVoices.Make(6, 500);
        var texts = voices.ToDictionary(v => v.Voice.Id, v => v.Voice.Text);
        var mined = Mine(voices.ConvertAll(v => v.Voice));
        var themeOf = Groups(mined, voices.ConvertAll(v => v.Voice));

        voices.GroupBy(v => v.Voice.Text, StringComparer.Ordinal).ShouldAllBe(g => g.Select(v => themeOf[(int)v.Voice.Id - 1]).Distinct().Count() == 1);
        mined.Themes.Count.ShouldBeGreaterThan(2);
        texts.Count.ShouldBe(mined.Unsorted.Count + mined.Themes.Sum(t => t.Members.Count));
    }

    [Fact]
    public void Mine_EveryQuote_IsAnExactSubstringOnWordBounds()
    {
        Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), seed =>
        {
            var voices = SomeVoices.Make(seed, 250).ConvertAll(v => v.Voice);
            var texts = voices.ToDictionary(v => v.Id, v => v.Text);
            foreach (var member in Mine(voices).Themes.SelectMany(t => t.Members))
            {
                var text = texts[member.Id];
                var quote = Quote.Cut(member.Id, text, member.QuoteStart, member.QuoteLength).ShouldNotBeNull();
                quote.Text.Length.ShouldBeLessThanOrEqualTo(160);
                (member.QuoteStart == 0 || !char.IsLetterOrDigit(text[member.QuoteStart - 1])).ShouldBeTrue();
                var end = member.QuoteStart + member.QuoteLength;
                (end == text.Length || !char.IsLetterOrDigit(text[end])).ShouldBeTrue();
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void Mine_ThingsPeopleSay_AreFoundWithTheirKinds()
    {
        var voices = SomeVoices.Make(7, 600);
        var thing = voices.ToDictionary(v => v.Voice.Id, v => v.Thing);
        var mined = Mine(voices.ConvertAll(v => v.Voice));

        mined.Themes.ShouldAllBe(t => t.Members.GroupBy(m => thing[m.Id]).Max(g => g.Count()) >= t.Members.Count * 0.8);
        ThemeKind? KindOf(string name) => mined.Themes.Where(t => t.Members.Count(m => thing[m.Id] == name) * 2 > t.Members.Count).Select(t => (ThemeKind?)t.Kind).FirstOrDefault();
        KindOf("clumps").ShouldBe(ThemeKind.Frustration);
        KindOf("cancel").ShouldBe(ThemeKind.Fear);
        KindOf("note").ShouldBe(ThemeKind.Delight);
        KindOf("grade").ShouldBe(ThemeKind.Confusion);
        KindOf("calm").ShouldBe(ThemeKind.Desire);
    }

    [Fact]
    public void Mine_Labels_AreWholeWordsThatWereSaid_NoTwoAlike()
    {
        var voices = SomeVoices.Make(8, 600).ConvertAll(v => v.Voice);
        var said = string.Join(' ', voices.Select(v => v.Text));
        var themes = Mine(voices).Themes;

        themes.ShouldNotBeEmpty();
        themes.Select(t => t.Label.ToUpperInvariant()).ShouldBeUnique();
        themes.ShouldAllBe(t => t.Label.Split(new[] { ": ", ", " }, StringSplitOptions.None).All(part => said.Contains(part, StringComparison.OrdinalIgnoreCase)) && char.IsUpper(t.Label[0]));
    }

    [Fact]
    public void Mine_MoreTextsThanTheSample_KeepsTheLaws()
    {
        var options = MiningOptions.Default with { SampleSize = 150 };
        var quotes = 0;
        Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), seed =>
        {
            var voices = SomeVoices.Make(seed, 900).ConvertAll(v => v.Voice);
            var mined = ThemeMiner.Mine(voices, options, cancellation: TestContext.Current.CancellationToken);
            var shuffled = voices.ToArray();
            new Random(seed).Shuffle(shuffled);
            Tell(ThemeMiner.Mine(shuffled, options, cancellation: TestContext.Current.CancellationToken)).ShouldBe(Tell(mined));

            var themeOf = Groups(mined, voices);
            voices.GroupBy(v => v.Text, StringComparer.Ordinal).ShouldAllBe(g => g.Select(v => themeOf[(int)v.Id - 1]).Distinct().Count() == 1);
            mined.Themes.Count.ShouldBeGreaterThan(2);
            (mined.Unsorted.Count + mined.Themes.Sum(t => t.Members.Count)).ShouldBe(voices.Count);
            quotes += mined.Themes.SelectMany(t => t.Members).Count(m => Quote.Cut(m.Id, voices[(int)m.Id - 1].Text, m.QuoteStart, m.QuoteLength).ShouldNotBeNull().Text.Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
        quotes.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public void Mine_WordsAnExportDamaged_AreInNoLabel()
    {
        // somewhere "cancel" became "Cancelled Flight", "cancelled" "Cancelled Flightled" and "canceler" "Cancelled Flightr"
        string[] places = ["Leeds", "Porto", "Cork", "Oslo", "Bern", "Riga", "Turin", "Ghent"];
        var voices = SomeVoices.Make(13, 300).ConvertAll(v => v.Voice);
        voices.AddRange(Enumerable.Range(0, 80).Select(i => new VoiceText(
            6000 + i, $"my trip to {places[i % 8]} was Cancelled Flight{(i % 4 == 0 ? "r" : "led")} and I {(i % 2 == 0 ? "hate" : "am sick of")} it, {places[i / 8 % 8]} too")));
        voices.AddRange(Enumerable.Range(0, 900).Select(i => new VoiceText(7000 + i, $"the flight from {places[i % 8]} to {places[i / 8 % 8]} had row {i}")));

        var themes = Mine(voices).Themes;

        themes.ShouldAllBe(t => !t.Label.Contains("flightled", StringComparison.OrdinalIgnoreCase) && !t.Label.Contains("flightr", StringComparison.OrdinalIgnoreCase));
        themes.ShouldContain(t => t.Members.Count(m => m.Id >= 6000 && m.Id < 7000) > 40);
    }

    [Fact]
    public void Mine_LettersFromOneTemplate_MakeNoThemeOfTheirOwn()
    {
        var voices = SomeVoices.Make(12, 300).ConvertAll(v => v.Voice);
        voices.AddRange(Enumerable.Range(0, 60).Select(i => new VoiceText(
            5000 + i, $"Pursuant to statute {i} I demand that the bureau furnish a complete verification of the disputed tradeline within thirty days of this notarised letter or delete it at once, reference {i * 31}")));

        Mine(voices).Themes.ShouldAllBe(t => t.Members.Count(m => m.Id >= 5000) * 2 <= t.Members.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Mine_TooFewVoices_LeavesAllUnsorted(int count)
    {
        var voices = SomeVoices.Make(9, count).ConvertAll(v => v.Voice);
        var mined = Mine(voices);

        mined.Themes.ShouldBeEmpty();
        mined.Unsorted.ShouldBe(voices.Select(v => v.Id));
    }

    [Fact]
    public void Mine_TextsWithoutWords_AreUnsorted()
    {
        var voices = SomeVoices.Make(10, 200).ConvertAll(v => v.Voice);
        voices.AddRange([new(9001, "!!!"), new(9002, ""), new(9003, "🙂🙂")]);

        Mine(voices).Unsorted.ShouldContain(id => id > 9000, 3);
    }

    private static MinedThemes Mine(IReadOnlyList<VoiceText> voices) => ThemeMiner.Mine(voices, cancellation: TestContext.Current.CancellationToken);

    private static int[] Groups(MinedThemes mined, List<VoiceText> voices)
    {
        var of = mined.Themes.SelectMany((t, i) => t.Members.Select(m => (m.Id, Theme: i + 1))).ToDictionary(m => m.Id, m => m.Theme);
        return [.. voices.OrderBy(v => v.Id).Select(v => of.GetValueOrDefault(v.Id))];
    }

    private static string Tell(MinedThemes mined) =>
        string.Join('\n', mined.Themes.Select(t => $"{t.Kind} {t.Label} {t.Cohesion:R} " + string.Join(' ', t.Members.Select(m => $"{m.Id}:{m.QuoteStart}+{m.QuoteLength}/{m.Contrast}"))));
}
