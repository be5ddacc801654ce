using System.Diagnostics;
using System.Globalization;
using System.Text;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Starter;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Guardrails;

public sealed class DisguiseTests
{
    private static readonly RuleBook Book = RuleBook.Of(
    [
        .. StarterSet.All,
        Rules.Of(new PatternRule("[a-z]+ ?[0-9x]"), "pattern"),
        Rules.Of(new DensityRule(DensityMeasure.Capitals, 0, [], ["USA"]), "capitals"),
        Rules.Of(new SubstitutionRule([new("utilise", "use"), new("purchase", "buy")], ["purchase order"]), "words"),
    ]);

    private static readonly string[] Pieces =
    [
        "hurry", "l i m i t e d  t i m e", "h.u.r.r.y", "hu\uD83D\uDD25rry", "0nly", "3", " left", "l1m1ted", " ", " t1me", "\u04BBurry", "hur\u00ADry", "last", "chance", "-", ".", "!", "\u200D", "\u0301", "\u0600", "\uD83C\uDFFB", "\uFE0F", "\u20E3",
        "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83C\uDDE9\uD83C\uDDEA", "\u0915\u094D\u0937", "\u1100\u1161", "\uD800", "\r\n", "\n\n", "\u202E", "\u05D0", "\uD83C\uDD77\uD83C\uDD84\uD83C\uDD81\uD83C\uDD81\uD83C\uDD88", "\u24DB\u24D0st", "hhhurry",
    ];

    [Theory]
    [InlineData("Hurry, l i m i t e d  t i m e.", "l i m i t e d  t i m e")]
    [InlineData("A l.i.m.i.t.e.d t.i.m.e offer", "l.i.m.i.t.e.d t.i.m.e")]
    [InlineData("l-i-m-i-t-e-d-t-i-m-e", "l-i-m-i-t-e-d-t-i-m-e")]
    [InlineData("A l1m1ted t1me offer", "l1m1ted t1me")]
    [InlineData("A l i m 1 t e d time offer", "l i m 1 t e d time")]
    [InlineData("L!mited T|me", "L!mited T|me")]
    [InlineData("Iimited time", "Iimited time")]
    [InlineData("lim ited time", "lim ited time")]
    [InlineData("lim-ited time", "lim-ited time")]
    [InlineData("lim\u00ADited time", "lim\u00ADited time")]
    [InlineData("lim\u200B\u2060ited\u200Btime", "lim\u200B\u2060ited\u200Btime")]
    [InlineData("l\uD83D\uDD25i\uD83D\uDD25m\uD83D\uDD25i\uD83D\uDD25t\uD83D\uDD25e\uD83D\uDD25d time", "l\uD83D\uDD25i\uD83D\uDD25m\uD83D\uDD25i\uD83D\uDD25t\uD83D\uDD25e\uD83D\uDD25d time")]
    [InlineData("lim\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67ited time", "lim\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67ited time")]
    [InlineData("limiteddd tiiiime", "limiteddd tiiiime")]
    [InlineData("l\u0456m\u0456t\u0435d t\u0456m\u0435 only", "l\u0456m\u0456t\u0435d t\u0456m\u0435")]
    [InlineData("\u24DB\u24D8\u24DC\u24D8\u24E3\u24D4\u24D3 \u24E3\u24D8\u24DC\u24D4", "\u24DB\u24D8\u24DC\u24D8\u24E3\u24D4\u24D3 \u24E3\u24D8\u24DC\u24D4")]
    [InlineData("a special limmmited time", "limmmited time")]
    [InlineData("a special l imited time eternal", "l imited time")]
    [InlineData("limitted time", "limitted time")]
    [InlineData("#LimitedTime offer", "LimitedTime")]
    public void Disguise_IsSeenThroughAndShownWithItsOwnWords(string text, string found) => Rules.Lexical("limited time").Texts(text).ShouldBe([found]);

    [Theory]
    [InlineData("unlimited times")]
    [InlineData("limited. Time flies")]
    [InlineData("We lim it. Ed times it")]
    [InlineData("slim ited time")]
    [InlineData("lim ited timetable")]
    [InlineData("limied time")]
    [InlineData("no l i m i t e d time")]
    public void WhatOnlyLooksLikeIt_IsLeftAlone(string text) => Rules.Lexical("limited time").Texts(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Loose tea, every day but not everyday.", "lose", "everyday tea")]
    [InlineData("An everyday cup, too late for lunch.", "every day", "to late")]
    public void ShortWord_ThatIsAnotherByOneLetterOrBlank_IsLeftAlone(string text, params string[] phrases) => Rules.Lexical(phrases).Texts(text).ShouldBeEmpty();

    [Theory]
    [InlineData("0nly 24 h0urs", true)]
    [InlineData("0nly 48 h0urs", false)]
    public void WrittenNumber_InADisguise_StandsOnlyForItself(string text, bool fires) => (Rules.Lexical("only 24 hours").Texts(text).Count == 1).ShouldBe(fires);

    [Fact]
    public void NumberBesideSingleLetters_IsReadBothWays()
    {
        Rules.Lexical("only # left").Texts("o n l y 3 l e f t").ShouldBe(["o n l y 3 l e f t"]);
        Rules.Lexical("free gift").Texts("f r 3 e g i f t").ShouldBe(["f r 3 e g i f t"]);
    }

    [Theory]
    [InlineData("14st ch4nc3", "14st ch4nc3")]
    [InlineData("+he |@$+ ch@nc3, 83 f@st", "|@$+ ch@nc3")]
    [InlineData("Only 20+ last ch\u00E4nce", "last ch\u00E4nce")]
    [InlineData("13 l@st ch4nce $20", "l@st ch4nce")]
    public void SignsForLetters_AreReadWhereWordsHoldThem(string text, string found) => Rules.Lexical("last chance").Texts(text).ShouldBe([found]);

    [Theory]
    [InlineData("Get 20% \u043Eff now", "20% \u043Eff")]
    [InlineData("Get 20% o\u200Bff now", "20% o\u200Bff")]
    [InlineData("Get 20% 0ff now", "20% 0ff")]
    [InlineData("Get 20% o.f.f now", "20% o.f.f")]
    [InlineData("Get 20% o f f  now", "20% o f f")]
    [InlineData("Get 20% o\uD83D\uDD25ff now", "20% o\uD83D\uDD25ff")]
    [InlineData("Get 20% off now", "20% off")]
    public void Disguise_OfWhatAPatternFinds_IsSeenThrough(string text, string found) => Rules.Of(new PatternRule(@"\d+% off\b")).Texts(text).ShouldBe([found]);

    [Theory]
    [InlineData("Get 20% o f fish")]
    [InlineData("I a m 20% o ff")]
    public void WhatOnlyLooksLikeAPattern_IsLeftAlone(string text) => Rules.Of(new PatternRule(@"\d+% off\b")).Texts(text).ShouldBeEmpty();

    [Fact]
    public void DisguisedDisclosure_DoesNotCountAsSaid() => Rules.Of(new RequireRule(["written with AI"])).Judge("wr1tten w1th A I").Findings.Count.ShouldBe(1);

    [Fact]
    public void Findings_OnAnyText_AreWholeCharactersAndExactSubstrings() =>
        Prop.ForAll(Gen.OneOf(Gen.Elements(Pieces), Runes().Select(r => r.ToString())).ListOf().Select(string.Concat).ToArbitrary(), WholeCharacters)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void Findings_AroundEveryBlockOfUnicode_AreWholeCharacters()
    {
        // blocks are of 16 code points at least; the planes of rare ideographs and private use hold few of them
        for (var value = 0; value <= 0x10FFFF; value += value is < 0x20000 or (>= 0xE0000 and < 0xE0200) ? 16 : 0x200)
        {
            if (Rune.IsValid(value))
            {
                var rune = new Rune(value).ToString();
                WholeCharacters($"{rune}hurry{rune} l{rune}a{rune}s{rune}t chan{rune}ce {rune}");
            }
        }
    }

    [Theory]
    [InlineData("h u r r y ")]
    [InlineData("aaaa")]
    [InlineData("l ")]
    [InlineData("1 l i ")]
    [InlineData("\u0301")]
    [InlineData("\u200D\uD83D\uDC69")]
    [InlineData("\u05D0\u202E ")]
    [InlineData("last ch\u200Bance 0nly ")]
    [InlineData("you could lose everything. ")]
    [InlineData("SHOUTS USA ")]
    [InlineData("utilise a purchase order purchase ")]
    public void Work_OnMuchOfAnything_GrowsNoFasterThanTheText(string piece)
    {
        var some = string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));
        var fourTimes = some + some + some + some;
        Book.Judge(Copy.Of(some), Rules.Now);

        // linear is 4, quadratic 16 and many seconds; the best of three, because what else runs can only slow a run down, and what takes little time tells no ratio on a busy machine
        var (less, more) = (Best(some), Best(fourTimes));
        (more < 3 ? 4 : more / less).ShouldBeLessThan(9);
    }

    private static double Best(string text) => Enumerable.Range(0, 3).Min(_ =>
    {
        var clock = Stopwatch.StartNew();
        Book.Judge(Copy.Of(text), Rules.Now);
        return clock.Elapsed.TotalSeconds;
    });

    private static void WholeCharacters(string text)
    {
        var edges = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        foreach (var finding in Book.Judge(Copy.Of(text), Rules.Now).Findings)
        {
            finding.Text.ShouldBe(text.Substring(finding.Start, finding.Length));
            if (finding.Length > 0)
            {
                edges.ShouldContain(finding.Start);
                edges.ShouldContain(finding.Start + finding.Length);
            }
        }
    }

    private static Gen<Rune> Runes() => Gen.Choose(0, 0x10FFFF).Where(Rune.IsValid).Select(v => new Rune(v));
}
