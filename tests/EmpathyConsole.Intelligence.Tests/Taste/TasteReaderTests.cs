using EmpathyConsole.Domain.Concepts.Taste;
using EmpathyConsole.Intelligence.Taste;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Taste;

public sealed class TasteReaderTests
{
    /// <summary>Each feature rises from the first text to the second: so each value stands in its own place of the vector.</summary>
    [Theory]
    [InlineData("length", "Tea.", "Tea for the whole of a long afternoon.")]
    [InlineData("sentence-length", "Sit down. Have tea. Look out.", "Sit down and have tea and look out.")]
    [InlineData("word-length", "We do it so.", "Everybody appreciates patience.")]
    [InlineData("variety", "Tea, tea and more tea, tea.", "Tea, milk and warm fresh bread.")]
    [InlineData("rhythm", "Sit down here. Have some tea. Look out now.", "Sit. Have some of the tea that stands on the table by the window. Look.")]
    [InlineData("questions", "Tea.", "Tea?")]
    [InlineData("exclamations", "Tea.", "Tea!")]
    [InlineData("shouting", "Drink tea.", "Drink TEA.")]
    [InlineData("care", "i dont like tea", "I don't like tea.")]
    [InlineData("chatty", "I agree with that.", "Lol yeah ok with that.")]
    [InlineData("you", "Tea for a person.", "Tea for you.")]
    [InlineData("i", "Tea pleases.", "I like tea.")]
    [InlineData("we", "They brew it.", "We brew it.")]
    [InlineData("warmth", "It is here.", "Thank you, friend.")]
    [InlineData("pleasure", "It is here.", "It is wonderful.")]
    [InlineData("trouble", "It is here.", "It is a problem.")]
    [InlineData("harshness", "It is here.", "It is stupid.")]
    [InlineData("numbers", "Some leaves.", "12 leaves.")]
    [InlineData("proofs", "It helps.", "Research says it helps.")]
    [InlineData("reasons", "It helps.", "It helps because it rests.")]
    [InlineData("contrast", "It is slow.", "It is slow, however good.")]
    [InlineData("examples", "Tea helps.", "Tea helps, for example.")]
    [InlineData("hedges", "It helps.", "It perhaps helps.")]
    [InlineData("certainty", "It helps.", "It always helps.")]
    [InlineData("urgency", "Order it.", "Hurry, order it.")]
    [InlineData("own-words", "The kettle sings.", "The quiet hour.")]
    [InlineData("values", "The kettle sings.", "The patient kettle.")]
    public void Feature_RisesWithWhatItIsNamedFor(string feature, string less, string more)
    {
        var place = TasteFeatures.IndexOf(feature);
        double Value(string text) => TasteReader.Read(new(text, OwnWords: new HashSet<string> { "quiet", "hour" }, ValueWords: new HashSet<string> { "patient" }))[place];
        Value(more).ShouldBeGreaterThan(Value(less));
    }

    [Theory]
    [InlineData("reassures", "own-up")]
    [InlineData("eases", "remove-effort")]
    [InlineData("teaches", "show-the-maker")]
    [InlineData("warms", "thank")]
    public void Angle_IsReadByItsName(string feature, string angle)
    {
        var place = TasteFeatures.IndexOf(feature);
        TasteReader.Read(new("Tea.", "Tea", angle))[place].ShouldBe(1);
        TasteReader.Read(new("Tea.", "Tea", "else"))[place].ShouldBe(0);
        TasteReader.Read(new("Tea.", "Tea and a long headline"))[TasteFeatures.IndexOf("headline")].ShouldBeGreaterThan(TasteReader.Read(new("Tea.", "Tea"))[TasteFeatures.IndexOf("headline")]);
    }

    [Fact]
    public void Read_OfAnyText_GivesOneFiniteValueForEachFeature() =>
        Prop.ForAll<string?>(text => TasteReader.Read(new(text ?? "")) is var values && values.Length == TasteFeatures.All.Count && values.All(double.IsFinite)).QuickCheckThrowOnFailure();
}
