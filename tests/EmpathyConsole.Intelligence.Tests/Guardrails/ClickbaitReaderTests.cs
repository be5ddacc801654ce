using EmpathyConsole.Intelligence.Guardrails;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Guardrails;

public sealed class ClickbaitReaderTests
{
    [Theory]
    [InlineData("23 Things You Will Only Understand If You Grew Up With Cats", true)]
    [InlineData("This Quiz Will Tell Us Which Tea You Should Drink Tonight", true)]
    [InlineData("Parliament rejects budget after two days of debate", false)]
    [InlineData("How do I change the pin of my card?", false)]
    public void Shipped_OnLinesItNeverSaw_TellsBaitFromPlain(string text, bool baits) => ClickbaitReader.Shipped.Baits(text).ShouldBe(baits);

    [Fact]
    public void Shipped_SaysWhatItIsAndWhatItLearnedFrom()
    {
        var card = ClickbaitReader.Shipped.Reader.Card;
        ClickbaitReader.Shipped.Name.ShouldBe("clickbait 1");
        card.Licence.ShouldContain("MIT");
        card.Licence.ShouldContain("CC BY 3.0");
        card.Command.ShouldStartWith("empathy train clickbait --train dev.csv");
    }
}
