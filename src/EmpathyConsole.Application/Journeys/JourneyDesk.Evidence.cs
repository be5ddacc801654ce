using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

/// <summary>What a cell rests on.</summary>
internal sealed partial class JourneyDesk
{
    public async Task<Result<Done>> LinkAsync(Caller caller, long stageId, StagePart part, long themeId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await StageAsync(db, stageId, cancellation) is not { } stage)
        {
            return NoSuchStage;
        }

        if ((await themes.FindAsync(caller, [themeId], 0, cancellation)) is not [var theme])
        {
            return Problem.NotFound("There is no such theme here. It may have been merged into another: choose again.");
        }

        if (theme.Status == ThemeStatus.Rejected)
        {
            return Problem.Conflict($"The theme '{theme.Label}' was rejected, so nothing can rest on it. Choose another, or accept it in Voices first.");
        }

        if (stage.Evidence.Any(e => e.Part == part && e.ThemeId == themeId))
        {
            return Done.It;
        }

        stage.Evidence.Add(new() { Part = part, ThemeId = themeId });
        Touch(db, caller, stage.Journey!);
        db.Note(caller, Room.Journeys, "link", "journey", stage.JourneyId, $"Rested the {Place(stage, part)} on the theme '{theme.Label}'", StageLink(stage));
        return await SaveLinkAsync(db, cancellation);
    }

    public async Task<Result<Done>> UnlinkAsync(Caller caller, long stageId, StagePart part, long themeId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await StageAsync(db, stageId, cancellation) is not { } stage)
        {
            return NoSuchStage;
        }

        if (stage.Evidence.FirstOrDefault(e => e.Part == part && e.ThemeId == themeId) is not { } link)
        {
            return Done.It;
        }

        var label = (await themes.FindAsync(caller, [themeId], 0, cancellation)) is [var theme] ? $"the theme '{theme.Label}'" : "a theme that is gone";
        stage.Evidence.Remove(link);
        Touch(db, caller, stage.Journey!);
        db.Note(caller, Room.Journeys, "unlink", "journey", stage.JourneyId, $"Took {label} off the {Place(stage, part)}", StageLink(stage));
        return await SaveLinkAsync(db, cancellation);
    }

    public async Task<Result<Done>> LinkQuotesAsync(Caller caller, long stageId, StagePart part, long collectionId, long quoteId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await StageAsync(db, stageId, cancellation) is not { } stage)
        {
            return NoSuchStage;
        }

        if (await collections.FindAsync(caller, [collectionId], cancellation) is not [var collection])
        {
            return Problem.NotFound("There is no such collection here: choose again.");
        }

        if (quoteId != 0 && collection.Quotes.All(q => q.Id != quoteId))
        {
            return Problem.NotFound($"This quote is not in '{collection.Name}' any more, or its voice was removed: choose again.");
        }

        if (stage.Quotes.Any(q => Is(q, part, collectionId, quoteId)))
        {
            return Done.It;
        }

        stage.Quotes.Add(new() { Part = part, CollectionId = collectionId, QuoteId = quoteId });
        Touch(db, caller, stage.Journey!);
        db.Note(caller, Room.Journeys, "link", "journey", stage.JourneyId, $"Rested the {Place(stage, part)} on {(quoteId == 0 ? "the collection" : "a quote of")} '{collection.Name}'", StageLink(stage));
        return await SaveLinkAsync(db, cancellation);
    }

    public async Task<Result<Done>> UnlinkQuotesAsync(Caller caller, long stageId, StagePart part, long collectionId, long quoteId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await StageAsync(db, stageId, cancellation) is not { } stage)
        {
            return NoSuchStage;
        }

        if (stage.Quotes.FirstOrDefault(q => Is(q, part, collectionId, quoteId)) is not { } link)
        {
            return Done.It;
        }

        stage.Quotes.Remove(link);
        Touch(db, caller, stage.Journey!);
        db.Note(caller, Room.Journeys, "unlink", "journey", stage.JourneyId, $"Took collected quotes off the {Place(stage, part)}", StageLink(stage));
        return await SaveLinkAsync(db, cancellation);
    }

    public async Task<Result<IReadOnlyList<CollectionEvidence>>> CollectionsAsync(Caller caller, CancellationToken cancellation) =>
        caller.Refusal(Operation.JourneysRead) is { } no ? no : Results.Of(await collections.FindAsync(caller, null, cancellation));

    private static bool Is(StageQuotes link, StagePart part, long collection, long quote) => link.Part == part && link.CollectionId == collection && link.QuoteId == quote;

    private static LinkedQuotes? Linked(StageQuotes link, CollectionEvidence? collection) => collection is null
        ? null
        : new(collection.Id, link.QuoteId, collection.Name, [.. collection.Quotes.Where(q => link.QuoteId == 0 || q.Id == link.QuoteId)]);

    private async Task<Dictionary<long, CollectionEvidence>> CollectedOfAsync(Caller caller, IEnumerable<StageQuotes> links, CancellationToken cancellation) =>
        (await collections.FindAsync(caller, [.. links.Select(l => l.CollectionId).Distinct()], cancellation)).ToDictionary(c => c.Id);

    private static Task<JourneyStage?> StageAsync(ConsoleDb db, long stageId, CancellationToken cancellation) =>
        db.JourneyStages.Include(s => s.Journey).Include(s => s.Evidence).Include(s => s.Quotes).AsSplitQuery().FirstOrDefaultAsync(s => s.Id == stageId, cancellation);

    private static async Task<Result<Done>> SaveLinkAsync(ConsoleDb db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return Done.It;
        }
        catch (DbUpdateException)
        {
            // two people linked, or took off, the same theme at once: it stands as one of them wanted
            return Problem.Conflict("Somebody else changed the evidence of this cell at this moment. Load the journey again to see it.");
        }
    }
}
