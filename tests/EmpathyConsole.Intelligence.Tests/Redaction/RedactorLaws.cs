using System.Diagnostics;
using System.Text;
using EmpathyConsole.Intelligence.Redaction;
using EmpathyConsole.Intelligence.Redaction.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Redaction;

public sealed class RedactorLaws
{
    // pieces that announce, begin, join and end what is personal: their mixtures are far nastier than letters by chance
    private static readonly string[] Pieces =
    [
        "my name is ", "Dear ", "Mr ", "Kind regards, ", "spoke to ", "Anna", "Brandt", "O'Connor", "anna", "it's ", " here", " speaking", "- ", "@", "@anna_b", "anna@mail.example", " at ", " dot ", "com", "example", "[at]",
        "order ", "number ", "#", "ticket: ", "K7QX2M", "4471-889213", "call ", "+44 ", "07700 900312", "555-0142", "(212) ", "ext. 204", "4111 1111 1111 1111", "**** **** **** 4821", "ending in 4455", "card ", "cvv 123",
        "DE89 3704 0044 0532 0130 00", "SSN ", "219-09-9999", "AB 12 34 56 C", "12345678Z", "14 ", "Maple ", "Street", "Flat 3, ", "London ", "NW1 6XE", "PO Box ", "Hauptstraße 12", "zip ", "60614", "born ", "3 March 1971", "12/05/1984",
        "https://", "shop.example", "/", "reset?token=8f3ac91be2d04c7a", "user:pass@", "203.0.113.42", "2001:db8::1", "username is ", "u/", "zero seven ", "one two three four ", "[email]", "[name]", "[", "]", " ", ", ", ". ", "\n", "\t", "'s", "-", ".", "1", "22", "é", "ß", "🙂", "\ud800", "１２３", "٣", "李",
    ];

    private static readonly Arbitrary<string> Mixtures = Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary();

    [Fact]
    public void Redact_AnyMixture_IsStableBoundedAndTellsWhereEachThingStood() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3_000),
        Prop.ForAll(Mixtures, text =>
        {
            var redacted = Redactor.Redact(text);

            Redactor.Redact(redacted.Text).Spans.ShouldBeEmpty(redacted.Text);
            redacted.Text.Length.ShouldBeLessThanOrEqualTo((4 * text.Length) + 16);
            Rebuilt(text, redacted.Spans).ShouldBe(redacted.Text);
        }));

    // a handle that reads like a code keeps the figures beside it from being read as a number, until it is gone
    [Theory]
    [InlineData("@D4 555-0142")]
    [InlineData("@D4 00440532 0")]
    [InlineData("@Flat 3,straße 2")]
    public void Redact_HandleBesideFigures_IsStable(string text) => Redactor.Redact(Redactor.Redact(text).Text).Spans.ShouldBeEmpty();

    [Fact]
    public void Redact_EveryBlockOfUnicode_NeitherThrowsNorFindsAnything()
    {
        for (var block = 0; block < 0x110000; block += 0x80)
        {
            var text = new StringBuilder();
            for (var c = block; c < block + 0x80; c++)
            {
                if (c is < 0x30 or (> 0x39 and < 0xd800) or > 0xdfff && c != '@')
                {
                    text.Append(char.ConvertFromUtf32(c)).Append(' ');
                }
            }

            Redactor.Redact(text.ToString()).Spans.ShouldBeEmpty($"from U+{block:X4}");
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("a@")]
    [InlineData("a@b.c")]
    [InlineData("*")]
    [InlineData("x-")]
    [InlineData("https://a/")]
    [InlineData("a.b/")]
    [InlineData("1:")]
    [InlineData("Anna ")]
    [InlineData("Anna Mr ")]
    [InlineData("my name is ")]
    [InlineData("order number ")]
    [InlineData("SSN 1 ")]
    [InlineData("DE89 ")]
    [InlineData("at dot ")]
    [InlineData("12 Maple ")]
    [InlineData("Street ")]
    [InlineData("one two ")]
    [InlineData("call 0 1 2 3 4 5 6 ")]
    [InlineData("ending in 4455 card ")]
    [InlineData("[name] Anna ")]
    public void Redact_AMegabyteMadeToHurt_TakesTimeInProportion(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        Redactor.Redact(text);

        // 0.05 to 0.6 s when measured; a reader that looks back without bound takes minutes
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Redact_HeldOutLines_FindsAsMuchAsThePageSays()
    {
        var score = RedactionSample.Score;

        score.Lines.ShouldBeGreaterThan(150);
        score.Recall.ShouldBeGreaterThanOrEqualTo(.95);
        score.Precision.ShouldBeGreaterThanOrEqualTo(.95);
    }

    private static string Rebuilt(string text, IReadOnlyList<RemovedSpan> spans)
    {
        var (built, at) = (new StringBuilder(), 0);
        foreach (var span in spans)
        {
            span.Start.ShouldBeGreaterThanOrEqualTo(at);
            built.Append(text, at, span.Start - at).Append('[').Append(PersonalDataKinds.Name(span.Kind)).Append(']');
            at = span.End;
        }

        return built.Append(text, at, text.Length - at).ToString();
    }
}
