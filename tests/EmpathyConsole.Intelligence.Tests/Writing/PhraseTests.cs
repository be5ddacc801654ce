using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Writing;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Writing;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("Clumps in the cup", "clumps in the cup")]
    [InlineData("late flight", "late flights")]
    [InlineData("Afraid of wasting a tin", "wasting a tin")]
    [InlineData("want to talk to a person", "talking to a person")]
    [InlineData("my refund", "your refund")]
    [InlineData("which grade to choose", "which grade to choose")]
    [InlineData("customer service", "customer service")]
    [InlineData("incorrect information on credit report", "incorrect information on credit reports")]
    [InlineData("accounts opened in my name", "accounts opened in your name")]
    [InlineData("on hold for hours", "being on hold for hours")]
    [InlineData("fees / interest", "fees")]
    [InlineData("Flight cancelled", "cancelled flights")]
    [InlineData("App crashed", "crashed apps")]
    [InlineData("Missed my connection", "missing your connection")]
    [InlineData("Lost my bag", "losing your bag")]
    [InlineData("A reason to step away from the desk", "stepping away from the desk")]
    [InlineData("Afraid of being watched", "being watched")]
    [InlineData("An idea for dinner", "an idea for dinner")]
    [InlineData("What is in the dish", "what is in the dish")]
    [InlineData("Wobbly chair legs", "wobbly chair legs")]
    [InlineData("Noise at night", "noise at night")]
    [InlineData("Locked into a contract", "being locked into a contract")]
    [InlineData("What the membership costs", "what the membership costs")]
    [InlineData("Which room has the view", "which room has the view")]
    [InlineData("Fear that the price goes up in winter", "the price going up in winter")]
    [InlineData("Nobody picks up the phone", "nobody picking up the phone")]
    [InlineData("Room not like the photos", "a room that is not like the photos")]
    [InlineData("A coach who remembers my name", "a coach who remembers your name")]
    [InlineData("Getting strong again", "getting strong again")]
    [InlineData("Skipping a month took one tap", "skipping a month in one tap")]
    [InlineData("Less cash than asked for", "less cash than you asked for")]
    [InlineData("Cash refused at the machine", "cash that was refused at the machine")]
    [InlineData("Crew who go out of their way", "crew who go out of their way")]
    [InlineData("Somebody to talk to", "having somebody to talk to")]
    [InlineData("Feeling anxious", "feeling anxious")]
    [InlineData("Tin was a present", "a tin that was a present")]
    [InlineData("Charged twice", "being charged twice")]
    [InlineData("Card was declined", "declined cards")]
    [InlineData("Oak chair broke", "broken oak chairs")]
    [InlineData("Balance hasn't been updated", "a balance that hasn't been updated")]
    [InlineData("A gift that does not feel like a guess", "a gift that does not feel like a guess")]
    [InlineData("Someone said when the bus leaves", "knowing when the bus leaves")]
    [InlineData("Boarding pass", "boarding passes")]
    [InlineData("Still waiting", "waiting")]
    [InlineData("Late Payment Problems", "late payment problems")]
    public void Topic_OfCleanLabel_CanStandInASentence(string label, string topic) =>
        TopicOf(label).ShouldBe(topic);

    [Theory]
    [InlineData("they never called me back")]
    [InlineData("Someone said when it would arrive")]
    [InlineData("can't")]
    [InlineData("damn late")]
    [InlineData("hold hold ??? 45")]
    [InlineData("was on the")]
    [InlineData("Late Flightr")]
    [InlineData("Wonderful to my kids")]
    public void Topic_OfUncleanLabel_IsLeftOut(string label) => TopicOf(label).ShouldBeNull();

    [Theory]
    [InlineData("How do I activate my card so that I can use it?", "how to activate your card", null, null)]
    [InlineData("Hello, where can I get a new key", "where to get a new key", null, null)]
    [InlineData("why was my card declined today", "why your card was declined", null, null)]
    [InlineData("I'd like to change my appointment, please", null, "change your appointment", null)]
    [InlineData("I am afraid I'll waste the whole tin", null, null, "wasting the whole tin")]
    [InlineData("Honestly scared of being watched at the pool", null, null, "being watched at the pool")]
    [InlineData("How do I get Zorblax to call Kevin", null, null, null)]
    [InlineData("how do I stop this shit", null, null, null)]
    [InlineData("how do I know", null, null, null)]
    public void Point_OfAQuote_IsWhatItAsksWishesOrFears(string said, string? ask, string? wish, string? worry)
    {
        var point = PointReader.Read(new Quote(1, 0, said.Length, said), []);

        (point.Ask, point.Wish, point.Worry).ShouldBe((ask, wish, worry));
    }

    [Fact]
    public void Topic_OfUncleanLabel_IsNotGuessedFromItsQuotes() =>
        TopicReader.Read(Briefs.Theme(1, ThemeKind.Frustration, "late Flightr", "two flights and no news", "our flight sat there", "this flight again")).ShouldBeNull();

    [Theory]
    [InlineData("Wanting to help", "helping")]
    [InlineData("Knowing when payday is", "when payday is")]
    [InlineData("How old a child must be", "how old a child must be")]
    [InlineData("Clumps however long I whisk", "clumps")]
    [InlineData("Refused without a reason", "being refused without a reason")]
    [InlineData("Animals that suffer", "animals that suffer")]
    [InlineData("Booking the car in", "booking the car in")]
    [InlineData("Not being the only one", "not being the only one")]
    [InlineData("Somebody ruining a bowl", "somebody ruining a bowl")]
    [InlineData("Scared of auto-renew", "auto-renew")]
    [InlineData("Booking that does not go through", "a booking that does not go through")]
    [InlineData("Charges they did not make", "charges you did not make")]
    [InlineData("Letters and disputes that get no answer", "letters and disputes that get no answer")]
    public void Topic_OfALabelThatSaysMore_KeepsAllOfIt(string label, string topic) => TopicOf(label).ShouldBe(topic);

    [Theory]
    [InlineData("Why is the fee higher")]
    public void Topic_OfALabelThatCannotStandWhole_IsLeftOut(string label) => TopicOf(label).ShouldBeNull();

    [Theory]
    [InlineData("lost bags", "lost bags")]
    [InlineData("customer service", "the trouble with customer service")]
    public void Trouble_OfATopic_NamesWhatNobodyWants(string label, string trouble) =>
        TopicReader.Read(Briefs.Theme(1, ThemeKind.Frustration, label))!.AsTrouble().Text.ShouldBe(trouble);

    [Theory]
    [InlineData("There is a honest word.", "article")]
    [InlineData("We we try.", "doubled")]
    [InlineData("Look , here.", "punctuation")]
    [InlineData("This ends with the.", "open")]
    [InlineData("All good. but not this.", "capital")]
    [InlineData("About {topic} here.", "slot")]
    public void Lint_OfASlip_NamesIt(string text, string word) =>
        CopyLint.FaultsOf(text).ShouldContain(fault => fault.Contains(word, StringComparison.Ordinal));

    [Theory]
    [InlineData("An hour is a unit. A user asked an honest question ...")]
    [InlineData("Is it \"it depends\"? Then we say on what.")]
    public void Lint_OfCleanText_IsSilent(string text) => CopyLint.FaultsOf(text).ShouldBeEmpty();

    private static string? TopicOf(string label) =>
        TopicReader.Read(new WriterTheme(1, ThemeKind.Frustration, label, []))?.Text;
}
