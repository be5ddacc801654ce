using System.Diagnostics;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Kinds;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Guardrails;

public sealed class PatternCheckTests
{
    private static readonly string[] Pieces = ["a", "b", "(", ")", "[", "]", "{2,3}", "{", "*", "+", "?", "|", "\\", "\\b", "\\1", "(?=", "(?<n>", ".", "^", "$", "{999}", "\uD83C", "é"];

    [Theory]
    [InlineData("(never closed", 13, "still open")]
    [InlineData("closed) twice", 7, "closes nothing")]
    [InlineData("[a-z", 4, "still open")]
    [InlineData("a|*b", 3, "nothing to repeat")]
    [InlineData("[z-a]", 4, "runs backwards")]
    [InlineData("free (?=gift)", 6, "looks ahead")]
    [InlineData("(?<!no )free", 1, "looks behind")]
    [InlineData(@"(a|b)\1", 6, "looks back")]
    [InlineData(@"\\(?>a+)", 3, "holds on")]
    [InlineData("ab(?:a{1000}b){1001}", 15, "repeated too often")]
    [InlineData(" ", null, "is empty")]
    public void PatternThatCannotRun_IsRefusedWithThePlace(string pattern, int? character, string says)
    {
        var sentence = PatternCheck.Of(pattern).Problem.ShouldNotBeNull().Sentence;
        sentence.ShouldContain(says);
        if (character is { } place)
        {
            sentence.ShouldContain($"At character {place} ");
        }
    }

    [Fact]
    public void TooLongPattern_IsRefused() => PatternCheck.Of(new string('a', PatternCheck.LongestPattern + 1)).Succeeded.ShouldBeFalse();

    [Fact]
    public void AnyPattern_RunsOrIsRefusedAtOneOfItsCharacters() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), pattern =>
        {
            var check = PatternCheck.Of(pattern);
            var judgement = Rules.Of(new PatternRule(pattern)).Judge("aab (b) é");
            judgement.Findings.Any(f => f.Reason.Contains("could not judge", StringComparison.Ordinal)).ShouldBe(!check.Succeeded);
            if (!check.Succeeded && pattern.Trim().Length > 0)
            {
                var said = check.Problem.Sentence.Split(' ')[2];
                int.Parse(said, System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1, pattern.Length);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("(a|aa)+b")]
    [InlineData("a[^b]*b|a")]
    [InlineData("(a?){300}b")]
    public void CatastrophicPattern_OnAMegabyte_FailsLoudlyOrAnswersWithinItsBound(string pattern)
    {
        var clock = Stopwatch.StartNew();
        Rules.Of(new PatternRule(pattern)).Judge(new string('a', 1_000_000) + "!").Verdict.ShouldBeOneOf(Verdict.Pass, Verdict.Warn, Verdict.Block);

        // bounds of its own, the clock's slack, and a slow machine; without them it would be hours
        clock.Elapsed.ShouldBeLessThan(PatternCheck.Bound * 20);
    }
}
