using EmpathyConsole.Application.Tests.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

/// <summary>A brief that rests on a collection of quotes.</summary>
public sealed class CollectedEvidenceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_OfABriefWithACollectionOnly_RestsOnItsExactQuotes()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (shelf, sorted, _) = await ShelfAsync(house);

        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft() with { ThemeIds = [], CollectionIds = [shelf] }, Token)).Value;
        brief.Gaps.ShouldBeEmpty();
        var run = (await house.Runs.StartAsync(house.Ines, brief.Id, Token)).Value;
        await house.WorkAsync(run.RunId);

        await using var db = await house.Console.OpenAsync();
        var concepts = await db.Concepts.Where(c => c.BriefId == brief.Id).ToListAsync(Token);
        concepts.Count.ShouldBe(20);
        concepts.SelectMany(c => c.Evidence).ShouldAllBe(e => e.Quote == new Quote(sorted, 14, 13, "hard to leave") && e.Theme == "Leaving" && e.Hash == ContentHash.OfText("hard to leave"));
        (await house.Console.Get<ICollectionsDesk>().GetAsync(house.Ines, shelf, Token)).Value.UsedBy.ShouldHaveSingleItem().Link.ShouldBe($"/concepts/briefs/{brief.Id}");
    }

    [Fact]
    public async Task Brief_WhoseCollectedVoiceWasRemoved_SaysWhatIsMissing()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (shelf, sorted, unsorted) = await ShelfAsync(house);
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft() with { ThemeIds = [], CollectionIds = [shelf] }, Token)).Value.Id;
        await using var db = await house.Console.OpenAsync();
        await db.Verbatims.Where(v => v.Id == sorted).ExecuteDeleteAsync(Token);

        (await house.Runs.StartAsync(house.Ines, brief, Token)).Problem.ShouldNotBeNull().Field.ShouldBe("themes");
        (await house.Console.Get<ICollectionEvidence>().FindAsync(house.Ines, [shelf], Token)).Single().Quotes.ShouldHaveSingleItem().Said.Quote.Verbatim.ShouldBe(unsorted);
    }

    private static async Task<(long Shelf, long Sorted, long Unsorted)> ShelfAsync(ConceptsHouse house)
    {
        var ids = await LibrarySteps.SayAsync(house.Console, "I worry it is hard to leave", "Nobody sorted this");
        await using (var db = await house.Console.OpenAsync())
        {
            var theme = db.Themes.Add(new() { Kind = ThemeKind.Fear, Label = "Hard to leave", Count = 1 }).Entity;
            await db.SaveChangesAsync(Token);
            db.ThemeMembers.Add(new() { ThemeId = theme.Id, VerbatimId = ids[0], Rank = 1, QuoteLength = 4 });
            await db.SaveChangesAsync(Token);
        }

        var desk = house.Console.Get<ICollectionsDesk>();
        var shelf = (await desk.CreateAsync(house.Ines, new("Leaving", ""), Token)).Value;
        await desk.CollectAsync(house.Ines, shelf, new(ids[0], 14, 13, ""), Token);
        await desk.CollectAsync(house.Ines, shelf, new(ids[1], 0, 0, ""), Token);
        return (shelf, ids[0], ids[1]);
    }
}
