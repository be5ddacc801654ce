using EmpathyConsole.Application.Concepts.Taste;
using EmpathyConsole.Domain.Statistics;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class TasteWordsTests
{
    [Theory]
    [InlineData(.62, .56, .12, TasteState.Learned, "chance 50%")]
    [InlineData(.52, .47, .13, TasteState.Unproven, "not surely better than chance")]
    [InlineData(.62, .56, -.01, TasteState.Unproven, "not surely better than \"the longer one wins\"")]
    public void Taste_IsLearned_OnlyOnceItBeatsTheLongerOneAndChance(double foresaw, double low, double overLongerLow, TasteState state, string words)
    {
        var at = new Interval(foresaw, low, foresaw + .05);
        var curve = new TasteCurve([new(100, at, at)], new(.39, .34, .44), new(.5, .45, .55), new(.13, overLongerLow, .2), 399, 5);
        var said = TasteWords.State(104, curve);
        said.State.ShouldBe(state);
        said.Sentence.ShouldContain(words);
    }
}
