using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Intelligence.Guardrails;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Guardrails;

public sealed class SecondReaderTests(SomeLines lines) : IClassFixture<SomeLines>
{
    [Theory]
    [InlineData("Secure the blue kettle while others dither")]
    [InlineData("Secure your teapot while others dither")]
    public void Confidence_OnWordsLikeTheMarkedLines_Speaks(string text) => lines.Reader.Confidence(text).ShouldNotBeNull();

    [Theory]
    [InlineData("My flight to Lisbon was late again and nobody could tell me why.")]
    [InlineData("How do I activate my new card?")]
    [InlineData("Parliament votes on the budget")]
    [InlineData("")]
    [InlineData("\uD83C\uDF75\uD800\u202E")]
    public void Confidence_OnEverydayText_IsSilent(string text) => lines.Reader.Confidence(text).ShouldBeNull();

    [Fact]
    public void Read_OfACopy_GivesAdviceWithExactWordsInItsSentence()
    {
        const string body = "We roast on Tuesdays. Secure the blue kettle while others dither! It ships in a day.";
        var copy = new Copy([(CopyPart.Body, body), (CopyPart.Visual, "Secure the blue kettle while others dither")]);

        var finding = lines.Reader.Read(copy).ShouldHaveSingleItem();

        finding.Text.ShouldBe(body.Substring(finding.Start, finding.Length));
        finding.Start.ShouldBeInRange(22, 65);
        finding.Severity.ShouldBe(Severity.Advise);
        finding.Part.ShouldBe(CopyPart.Body);
        finding.Confidence.ShouldNotBeNull();
        finding.Version.ShouldBe(7);
        finding.Reason.ShouldNotContain("%");
    }

    [Fact]
    public void Read_OfALongText_EndsAndCutsNothing()
    {
        var text = string.Concat(Enumerable.Repeat("Secure it while others dither \uD83C\uDF75 ", 400));
        lines.Reader.Read(Copy.Of(text)).ShouldAllBe(f => f.Text == text.Substring(f.Start, f.Length));
    }

    [Fact]
    public void CanLearn_NeedsTwentyOfEach()
    {
        SecondReader.CanLearn(lines.All).ShouldBeTrue();
        SecondReader.CanLearn([.. lines.All.Where(l => l.MustFire)]).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => SecondReaderTrainer.Train([.. lines.All.Take(10)], 1));
    }

    [Fact]
    public void EverydayLines_AreManyAndFilledIn()
    {
        EverydayLines.All.Count.ShouldBeGreaterThan(2000);
        EverydayLines.All.ShouldAllBe(l => !l.Contains('{') && !l.Contains(" = ", StringComparison.Ordinal));
    }
}
