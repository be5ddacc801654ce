using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Voices.Learnings;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Application.Voices.Stories;
using EmpathyConsole.Demo.House;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>Fills the living library: collections from the themes that were found, saved searches, learnings, and a story that goes back to a voice.</summary>
internal sealed class LibraryStep : IDemoStep
{
    public string Title => "Putting quotes, searches, learnings and stories on the shelves";

    public async Task RunAsync(DemoBuild build, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        var themes = await FoundThemes.OfAsync(build, db, cancellation);
        await SearchesAsync(build, db, cancellation);
        foreach (var plan in LibraryContent.Collections)
        {
            await CollectAsync(build, db, plan, themes, cancellation);
        }

        await LinkAsync(build, db, cancellation);
        await LearnAsync(build, db, themes, cancellation);
        await TieStoryAsync(build, db, themes, cancellation);
    }

    private static async Task SearchesAsync(DemoBuild build, ConsoleDb db, CancellationToken cancellation)
    {
        var desk = build.Get<ISavedSearchDesk>();
        foreach (var (name, words) in LibraryContent.Searches)
        {
            if (!await db.SavedSearches.AnyAsync(s => s.Name == name, cancellation))
            {
                DemoBuild.Sure(await desk.SaveAsync(build.Ines, name, new() { Words = words, Order = SearchOrder.Best }, true, cancellation));
            }
        }
    }

    private static async Task CollectAsync(DemoBuild build, ConsoleDb db, CollectionContent plan, IReadOnlyDictionary<string, long> themes, CancellationToken cancellation)
    {
        if (await db.QuoteCollections.AnyAsync(c => c.Name == plan.Name, cancellation))
        {
            return;
        }

        var desk = build.Get<ICollectionsDesk>();
        var shelf = DemoBuild.Sure(await desk.CreateAsync(build.Ines, new(plan.Name, plan.About), cancellation));
        foreach (var (key, quotes, note) in plan.From.Where(f => themes.ContainsKey(f.Theme)))
        {
            var theme = themes[key];
            var members = await db.ThemeMembers.AsNoTracking().Where(m => m.ThemeId == theme && m.QuoteLength > 0).OrderBy(m => m.Rank).Take(quotes).ToListAsync(cancellation);
            foreach (var (place, member) in members.Index())
            {
                DemoBuild.Sure(await desk.CollectAsync(build.Ines, shelf, new(member.VerbatimId, member.QuoteStart, member.QuoteLength, place == 0 ? note : ""), cancellation));
            }
        }
    }

    /// <summary>The fear at the form of the first journey rests on a collection too.</summary>
    private static async Task LinkAsync(DemoBuild build, ConsoleDb db, CancellationToken cancellation)
    {
        var journey = await db.JourneyStages.Where(s => s.Slug == LibraryContent.LinkedStage).OrderBy(s => s.JourneyId).Select(s => s.JourneyId).FirstAsync(cancellation);
        var collection = await db.QuoteCollections.Where(c => c.Name == LibraryContent.Collections[0].Name).Select(c => c.Id).SingleAsync(cancellation);
        DemoBuild.Sure(await build.Get<IJourneyDesk>().LinkAsync(build.Mara, new(journey, MapSide.AsIs, LibraryContent.LinkedStage, StagePart.Fear), EvidenceRef.OfQuote(collection, 0), cancellation));
    }

    private static async Task LearnAsync(DemoBuild build, ConsoleDb db, IReadOnlyDictionary<string, long> themes, CancellationToken cancellation)
    {
        var desk = build.Get<ILearningsDesk>();
        foreach (var plan in LibraryContent.Learnings)
        {
            if (await db.Learnings.AnyAsync(l => l.Title == plan.Draft.Title, cancellation))
            {
                continue;
            }

            var draft = plan.Draft with { OwnerId = build.Member(plan.Owner).Id };
            if (plan.FromTheme is { } key && themes.TryGetValue(key, out var theme))
            {
                var member = await db.ThemeMembers.AsNoTracking().Where(m => m.ThemeId == theme).OrderBy(m => m.Rank).FirstAsync(cancellation);
                draft = draft with { Example = LearningExample.Voice, ExampleId = member.VerbatimId, ExampleStart = member.QuoteStart, ExampleLength = member.QuoteLength };
            }

            if (draft.Metric is not null)
            {
                draft = draft with { MetricFrom = build.Day.AddDays(-60), MetricTo = build.Day };
            }

            DemoBuild.Sure(await desk.CreateAsync(build.Tom, draft, cancellation));
        }
    }

    private static async Task TieStoryAsync(DemoBuild build, ConsoleDb db, IReadOnlyDictionary<string, long> themes, CancellationToken cancellation)
    {
        if (await db.Stories.AsNoTracking().SingleOrDefaultAsync(s => s.Title == LibraryContent.TiedStory && s.VerbatimId == null, cancellation) is not { } story || !themes.TryGetValue(LibraryContent.TiedTheme, out var theme))
        {
            return;
        }

        var voice = await db.ThemeMembers.Where(m => m.ThemeId == theme).OrderBy(m => m.Rank).Select(m => m.VerbatimId).FirstAsync(cancellation);
        DemoBuild.Sure(await build.Get<IStoriesDesk>().SaveAsync(
            build.Mara,
            new Story
            {
                Id = story.Id,
                Revision = story.Revision,
                Title = story.Title,
                Text = story.Text,
                Teller = story.Teller,
                ConsentedAt = story.ConsentedAt,
                ConsentEndsAt = story.ConsentEndsAt,
                VerbatimId = voice,
                ConsentWay = ConsentWay.Email,
                Channels = ["email", "landing-page"],
                Purposes = "Newsletter and website, not in paid ads",
                ConsentNote = "Consent folder, mail of the teller with the final wording",
            },
            cancellation));
    }
}
