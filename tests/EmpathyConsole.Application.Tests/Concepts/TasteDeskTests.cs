using EmpathyConsole.Application.Concepts;
using EmpathyConsole.Application.Concepts.Taste;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Taste;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class TasteDeskTests
{
    private const string Long = "The kettle is on and the afternoon is yours again. Nothing else has to be done before the leaves have sunk, and nobody is going to ask where you went for so long.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Deck_OfOneWhoKeepsWhatIsShort_BringsTheShortFirst_AndTurnsWithAWeight()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, longs) = await DeckAsync(house, 120);
        var foreseen = await JudgeAsync(house, brief, longs, 66);

        // what taste would have said shows with the verdict, and only once something is learned
        foreseen[..60].ShouldAllBe(f => f.Foreseen == null);
        foreseen[60..].ShouldAllBe(f => f.Foreseen != null && (f.Long ? f.Foreseen < .6 : f.Foreseen > .4));

        var learned = await NextAsync(house, brief, longs, 12);
        learned.ShouldBeLessThanOrEqualTo(4);
        (await house.Console.Get<ITasteDesk>().HoldAsync(house.Ines, false, "length", 5, Token)).Value.Lines.Single(l => l.Feature == "length").Weight.ShouldBe(5);
        (await NextAsync(house, brief, longs, 12)).ShouldBeGreaterThanOrEqualTo(8);
    }

    [Fact]
    public async Task Sheet_SaysWhatWasLearned_AndHowFarItMayBeTrusted()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var desk = house.Console.Get<ITasteDesk>();
        var empty = (await desk.GetAsync(house.Ines, false, Token)).Value;
        (empty.State, empty.Answers, empty.Curve).ShouldBe((TasteState.TooFew, 0, null));
        empty.Lines.Count.ShouldBe(TasteFeatures.All.Count);
        empty.Lines.ShouldAllBe(l => l.Weight == 0 && !l.IsClear);

        var (first, longs) = await DeckAsync(house, 40);
        await SayAsync(house, first, longs, 30);
        (await desk.GetAsync(house.Ines, false, Token)).Value.ShouldSatisfyAllConditions(s => s.State.ShouldBe(TasteState.TooFew), s => s.Sentence.ShouldContain("15 of 30"));
        var (second, others) = await DeckAsync(house, 40);
        await SayAsync(house, second, others, 36);

        var sheet = (await desk.GetAsync(house.Ines, false, Token)).Value;
        sheet.Lines[0].ShouldSatisfyAllConditions(l => l.Feature.ShouldBe("length"), l => l.Weight.ShouldBeLessThan(0), l => l.Sentence.ShouldContain("shorter texts"), l => l.High.ShouldBeLessThan(0), l => l.Behind.ShouldBeGreaterThan(30));
        sheet.Lines[0].Favours.ShouldNotBeNull();
        sheet.State.ShouldBe(TasteState.Learned);
        var curve = sheet.Curve.ShouldNotBeNull();
        (curve.Campaigns, curve.Points[0].Answers, curve.Points[0].Own.Value, curve.Longer.Value).ShouldBe((2, 0, .5, 0));
        curve.Points[^1].Own.Value.ShouldBeGreaterThan(.9);

        // what colleagues answered is expected of Tom, but no concept he has not judged is shown to him
        var shared = (await desk.GetAsync(house.Tom, true, Token)).Value;
        shared.Lines[0].ShouldSatisfyAllConditions(l => l.Feature.ShouldBe("length"), l => l.Favours.ShouldBeNull());
        (await desk.GetAsync(house.Tom, false, Token)).Value.Lines.Single(l => l.Feature == "length").Weight.ShouldBeLessThan(0);
    }

    [Fact]
    public async Task Hold_OutlivesLearning_UntilItIsReleased_AndIsOnesOwn()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var desk = house.Console.Get<ITasteDesk>();
        TasteLine Line(Result<TasteSheet> sheet) => sheet.Value.Lines.Single(l => l.Feature == "length");
        var (brief, longs) = await DeckAsync(house, 40);
        Line(await desk.HoldAsync(house.Ines, false, "length", 0, Token)).ShouldSatisfyAllConditions(l => l.Held.ShouldBe(0), l => l.HeldBy.ShouldBe(house.Ines.Name), l => l.Sentence.ShouldContain("Struck out"));
        await SayAsync(house, brief, longs, 30);
        Line(await desk.GetAsync(house.Ines, false, Token)).Weight.ShouldBe(0);
        Line(await desk.GetAsync(house.Tom, false, Token)).Held.ShouldBeNull();
        Line(await desk.GetAsync(house.Tom, true, Token)).Held.ShouldBeNull();
        Line(await desk.HoldAsync(house.Ines, false, "length", null, Token)).ShouldSatisfyAllConditions(l => l.Held.ShouldBeNull(), l => l.Weight.ShouldBeLessThan(0));

        await using var db = await house.Console.OpenAsync();
        (await db.Record.Where(r => r.Verb == "taste").OrderBy(r => r.Id).Select(r => r.Summary).ToListAsync(Token)).ShouldBe(["Struck out the weight 'Length' in the own taste", "Released the weight 'Length' in the own taste"]);
    }

    [Fact]
    public async Task Hold_ByTwoWhoAreTheFirstAtOnce_IsAConflictForOne()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        await using var first = await house.Console.OpenAsync();
        await using var second = await house.Console.OpenAsync();
        first.TasteMemories.Add(new() { OwnerId = 0, Revision = 1 });
        second.TasteMemories.Add(new() { OwnerId = 0, Revision = 1 });
        (await first.SaveOrConflictAsync("This taste", Token)).ShouldBeNull();
        (await second.SaveOrConflictAsync("This taste", Token)).ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);

        var desk = house.Console.Get<ITasteDesk>();
        var many = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => desk.HoldAsync(i % 2 == 0 ? house.Ines : house.Tom, false, "length", i / 4.0, Token))));
        many.ShouldAllBe(r => r.Succeeded || r.Problem!.Kind == ProblemKind.Conflict);
    }

    [Fact]
    public async Task Hold_WithWhatIsNoWeight_SaysWhatIs()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var desk = house.Console.Get<ITasteDesk>();
        (await desk.HoldAsync(house.Ines, false, "colour", 1, Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("length");
        (await desk.HoldAsync(house.Ines, false, "length", double.NaN, Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("between -5 and 5");
        (await desk.HoldAsync(house.Jonah, true, "length", 1, Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
    }

    /// <summary>A brief of which every other concept is long.</summary>
    private static async Task<(long Brief, HashSet<long> Longs)> DeckAsync(ConceptsHouse house, int count)
    {
        var brief = await house.WrittenAsync(count);
        await using var db = await house.Console.OpenAsync();
        HashSet<long> longs = [];
        foreach (var concept in await db.Concepts.Where(c => c.BriefId == brief).OrderBy(c => c.Id).ToListAsync(Token))
        {
            if (concept.Position % 2 == 0)
            {
                concept.Text = concept.Text with { Body = Long };
                concept.ContentHash = ContentHash.Of(concept.Text);
                longs.Add(concept.Id);
            }
        }

        await db.SaveChangesAsync(Token);
        return (brief, longs);
    }

    /// <summary>Ines keeps what is short; what taste would have said of each.</summary>
    private static async Task<List<(double? Foreseen, bool Long)>> JudgeAsync(ConceptsHouse house, long brief, HashSet<long> longs, int count)
    {
        List<(double? Foreseen, bool Long)> foreseen = [];
        for (var i = 0; i < count; i++)
        {
            var card = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card.ShouldNotBeNull();
            var after = (await house.Triage.JudgeAsync(house.Ines, card.ConceptId, new(longs.Contains(card.ConceptId) ? TriageChoice.No : TriageChoice.Keep, []), Token)).Value;
            foreseen.Add((after.Foreseen, longs.Contains(card.ConceptId)));
        }

        return foreseen;
    }

    /// <summary>The same verdicts without dealing each card.</summary>
    private static async Task SayAsync(ConceptsHouse house, long brief, HashSet<long> longs, int count)
    {
        await using var db = await house.Console.OpenAsync();
        foreach (var concept in await db.Concepts.Where(c => c.BriefId == brief).OrderBy(c => c.Id).Take(count).ToListAsync(Token))
        {
            db.TriageVerdicts.Add(new() { BriefId = brief, ConceptId = concept.Id, ById = house.Ines.Id, ByName = house.Ines.Name, Choice = longs.Contains(concept.Id) ? TriageChoice.No : TriageChoice.Keep, ContentHash = concept.ContentHash, ShownAt = db.Now, JudgedAt = db.Now });
        }

        await db.SaveChangesAsync(Token);
    }

    /// <summary>How many of the next cards are long; each is put aside with a maybe.</summary>
    private static async Task<int> NextAsync(ConceptsHouse house, long brief, HashSet<long> longs, int count)
    {
        var found = 0;
        for (var i = 0; i < count; i++)
        {
            var card = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card.ShouldNotBeNull();
            found += longs.Contains(card.ConceptId) ? 1 : 0;
            await house.Triage.JudgeAsync(house.Ines, card.ConceptId, new(TriageChoice.Maybe, []), Token);
        }

        return found;
    }
}
