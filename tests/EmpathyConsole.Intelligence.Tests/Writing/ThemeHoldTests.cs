using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Writing;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Writing;

/// <summary>Which quotes may carry a concept on their theme.</summary>
public sealed class ThemeHoldTests
{
    [Theory]
    [InlineData("Oak chair broke", "The oak chair snapped on Sunday", "I like the oak chair", true, false)]
    [InlineData("Cold showers", "cold showers again", "the lockers are cold", true, false)]
    [InlineData("When to prune the roses", "when should I prune my roses", "the roses are red", true, false)]
    [InlineData("Lost luggage", "my suitcase went missing", "I lost my phone", true, false)]
    [InlineData("A patient teacher", "such a patient teacher", "Order [number] from last week", true, false)]
    public void Holds_ByWhatTheLabelSays(string label, string speaks, string strays, bool first, bool second)
    {
        var theme = Briefs.Theme(1, ThemeKind.Frustration, label, speaks, strays, label + " again", "nothing to do with that");
        var hold = new ThemeHold(theme);

        (hold.Holds(speaks), hold.Holds(strays)).ShouldBe((first, second));
    }

    [Fact]
    public async Task Write_QuotesThatStray_CarryNothing()
    {
        var theme = Briefs.Theme(7, ThemeKind.Frustration, "Late repairs", "late repairs every time", "why are your repairs so late", "late repairs and no call", "a nice bell", "where is the shop");

        var concepts = await Briefs.WriteAsync(RichBriefs.Bikes with { Evidence = [theme] });

        concepts.ShouldNotBeEmpty();
        concepts.Count.ShouldBeLessThan(100);
        concepts.ShouldAllBe(concept => concept.Rests[0].Text.Contains("late", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Phone was stolen", "Harm")]
    [InlineData("Changing a tyre", "Doing")]
    [InlineData("When to change the oil", "Question")]
    [InlineData("Card fees", "Event")]
    [InlineData("Worried about the renewal", "Event")]
    public void Matters_OfALabel_AreToldApart(string label, string matter)
    {
        var theme = new ThemePhrases(Briefs.Theme(1, ThemeKind.Confusion, label, label + ", again and again"));

        theme.Matters(theme.Points[0]).Select(kind => kind.ToString()).ShouldBe([matter]);
    }
}
