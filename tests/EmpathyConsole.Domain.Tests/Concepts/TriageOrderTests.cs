using EmpathyConsole.Domain.Concepts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Concepts;

public sealed class TriageOrderTests
{
    private static readonly string[] Words = ["kettle", "bowl", "quiet", "afternoon", "desk", "steam", "refund", "parcel", "gift", "morning", "spoon", "window"];

    private static readonly Arbitrary<List<TriageCard>> Decks = Gen.Elements(Words).ArrayOf(5).ListOf()
        .Select(texts => texts.Select((t, i) => Card(i + 1, string.Join(' ', t))).ToList()).ToArbitrary();

    [Fact]
    public void Order_HoldsEveryCardOnce() =>
        Prop.ForAll(Decks, (List<TriageCard> deck) => TriageOrder.Of(deck, 7).Order().SequenceEqual(deck.Select(c => c.Id))).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_DoesNotDependOnHowTheCardsAreHandedOver() =>
        Prop.ForAll(Decks, (List<TriageCard> deck) => TriageOrder.Of(deck, 7).SequenceEqual(TriageOrder.Of(deck.AsEnumerable().Reverse(), 7))).QuickCheckThrowOnFailure();

    [Fact]
    public void AnotherSeed_IsAnotherOrder()
    {
        var deck = Enumerable.Range(1, 40).Select(i => Card(i, Words[i % Words.Length] + " " + i)).ToList();
        TriageOrder.Of(deck, 1).ShouldNotBe(TriageOrder.Of(deck, 2));
    }

    [Fact]
    public void Twins_NeverFollowEachOther() =>
        Prop.ForAll(Gen.Choose(3, 12).Zip(Gen.Choose(0, 1000)).ToArbitrary(), given =>
        {
            var (texts, seed) = given;
            var deck = Enumerable.Range(0, texts * 2).Select(i => Card(i + 1, $"{Words[i % texts]} {i % texts}")).ToList();
            var order = TriageOrder.Of(deck, seed);
            return order.Zip(order.Skip(1)).All(p => (p.First - 1) % texts != (p.Second - 1) % texts);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Hundred_AreLessAlikeSideBySideThanByChance()
    {
        var deck = Enumerable.Range(0, 100).Select(i => Card(i + 1, $"{Words[i % 12]} {Words[i / 12]} {Words[(i * 7) % 12]}")).ToList();
        Side(deck, TriageOrder.Of(deck, 3)).ShouldBeLessThan(Side(deck, [.. deck.Select(c => c.Id)]));
    }

    private static double Side(List<TriageCard> deck, IReadOnlyList<long> order)
    {
        var likeness = new CardLikeness(deck);
        return order.Zip(order.Skip(1)).Sum(p => likeness.Between((int)p.First - 1, (int)p.Second - 1));
    }

    private static TriageCard Card(long id, string words) => new(id, new(words, "", "", ""), "angle" + (id % 5), "pattern" + (id % 9));
}
