using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Tests.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

/// <summary>Cells that rest on collected quotes beside themes.</summary>
public sealed class CollectedEvidenceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cell_CanRestOnACollection_AndOnOneQuoteOfIt()
    {
        await using var table = await JourneyTable.SetAsync();
        var (me, cell) = (table.Console.Strategist, await table.CellAsync("support", StagePart.Fear));
        var ids = await LibrarySteps.SayAsync(table.Console, "Nobody picks up", "I was sent in circles");
        var shelf = table.Console.Get<ICollectionsDesk>();
        var collection = (await shelf.CreateAsync(me, new("Circles", ""), Token)).Value;
        var first = (await shelf.CollectAsync(me, collection, new(ids[0], 0, 0, ""), Token)).Value;
        await shelf.CollectAsync(me, collection, new(ids[1], 0, 0, ""), Token);
        cell.Assumption.ShouldBeTrue();

        (await table.Desk.LinkAsync(me, table.At("support", StagePart.Fear), EvidenceRef.OfQuote(collection, 0), Token)).Succeeded.ShouldBeTrue();
        (await table.Desk.LinkAsync(me, table.At("support", StagePart.Fear), EvidenceRef.OfQuote(collection, first), Token)).Succeeded.ShouldBeTrue();
        (await table.Desk.LinkAsync(me, table.At("support", StagePart.Fear), EvidenceRef.OfQuote(collection, first), Token)).Succeeded.ShouldBeTrue();

        var linked = await table.CellAsync("support", StagePart.Fear);
        linked.Assumption.ShouldBeFalse();
        linked.Collected.Select(c => (c.QuoteId, string.Join('|', c.Quotes.Select(q => q.Said.Quote.Text)))).ShouldBe([(0L, "Nobody picks up|I was sent in circles"), (first, "Nobody picks up")]);
        (await table.EditAsync(me, "support", StagePart.Fear, "Being passed on", 4)).Value.Map.Stage("support")!.Fear.Collected.Count.ShouldBe(2);
        var copy = (await table.Desk.DuplicateAsync(me, table.Journey, Token)).Value;
        (await table.Desk.GetAsync(me, copy, MapSide.AsIs, Token)).Value.Stages.Single(s => s.Slug == "support").Fear.Collected.Count.ShouldBe(2);
        await using (var db = await table.Console.OpenAsync())
        {
            await db.Verbatims.ExecuteDeleteAsync(Token);
        }

        (await table.CellAsync("support", StagePart.Fear)).Assumption.ShouldBeTrue();
        await table.Desk.UnlinkAsync(me, table.At("support", StagePart.Fear), EvidenceRef.OfQuote(collection, 0), Token);
        (await table.CellAsync("support", StagePart.Fear)).Collected.ShouldHaveSingleItem().QuoteId.ShouldBe(first);
        (await table.Desk.LinkAsync(me, table.At("support", StagePart.Fear), EvidenceRef.OfQuote(999, 0), Token)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await table.Desk.LinkAsync(me, table.At("support", StagePart.Intent), EvidenceRef.OfQuote(collection, first), Token)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }
}
