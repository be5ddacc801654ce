using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Stories;

internal sealed class StoriesDesk(IDbContextFactory<ConsoleDb> databases) : IStoriesDesk
{
    private const string Page = "/voices/stories";
    private const int LongestTitle = 120;
    private const int LongestText = 4_000;
    private const int LongestNote = 500;
    private static readonly TimeSpan Soon = TimeSpan.FromDays(60);
    private static readonly Problem NotThere = Problem.NotFound("This story is not there any more. Load the page again.");

    public async Task<Result<IReadOnlyList<StoryLine>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var stories = await db.Stories.AsNoTracking().OrderBy(s => s.Title).ThenBy(s => s.Id).ToListAsync(cancellation);
        var ids = stories.Select(s => s.VerbatimId).OfType<long>().ToList();
        var voices = await db.Verbatims.AsNoTracking().Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, cancellation);
        var now = db.Now;
        return Results.Of<IReadOnlyList<StoryLine>>([.. stories
            .Select(s => new StoryLine(s, Standing(s, now), s.VerbatimId is { } id && voices.GetValueOrDefault(id) is { } v ? new(new(v.Id, 0, v.Text.Length, v.Text), v.Source, v.Time, v.Channel, v.Segment) : null))
            .OrderBy(l => l.Standing switch { StoryStanding.EndsSoon => 0, StoryStanding.Stands => 1, _ => 2 })]);
    }

    public async Task<Result<long>> SaveAsync(Caller caller, Story story, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.StoriesEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await CheckAsync(db, story, cancellation) is { } wrong)
        {
            return wrong;
        }

        var kept = story.Id == 0 ? new Story() : await db.Stories.SingleOrDefaultAsync(s => s.Id == story.Id, cancellation);
        if (kept is null)
        {
            return NotThere;
        }

        if (kept.WithdrawnAt is not null)
        {
            return Problem.Conflict($"The consent for '{kept.Title}' was withdrawn, so the story stays as it was. If the teller agrees again, record it as a new story.");
        }

        if (kept.Revision != story.Revision)
        {
            return Meanwhile(kept);
        }

        Take(kept, story);
        kept.Revision++;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (story.Id == 0)
        {
            db.Stories.Add(kept);
        }

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Meanwhile(kept);
        }

        db.Note(caller, Room.Voices, story.Id == 0 ? "add" : "change", "story", kept.Id, $"{(story.Id == 0 ? "Recorded" : "Changed")} the story '{kept.Title}'", Page);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return kept.Id;
    }

    public async Task<Result<Done>> WithdrawAsync(Caller caller, long id, string typedTitle, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.StoriesEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Stories.SingleOrDefaultAsync(s => s.Id == id, cancellation) is not { } story)
        {
            return NotThere;
        }

        if (!string.Equals(story.Title.Trim(), typedTitle.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            return Problem.Invalid($"Type the title '{story.Title}' to confirm.", "title");
        }

        if (story.WithdrawnAt is not null)
        {
            return Done.It;
        }

        (story.WithdrawnAt, story.WithdrawnByName) = (db.Now, caller.Name);
        story.Revision++;
        db.Note(caller, Room.Voices, "withdraw", "story", id, $"Recorded that the consent for the story '{story.Title}' was withdrawn", Page);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return Done.It;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Meanwhile(story);
        }
    }

    private static Problem Meanwhile(Story story) => Problem.Conflict($"'{story.Title}' was changed by somebody else a moment ago. Copy what you wrote, load the page again, then save.");

    private static StoryStanding Standing(Story story, DateTimeOffset now) =>
        story.WithdrawnAt is not null ? StoryStanding.Withdrawn
        : !story.StandsAt(now) ? StoryStanding.Ended
        : story.StandsAt(now + Soon) ? StoryStanding.Stands
        : StoryStanding.EndsSoon;

    private static void Take(Story kept, Story story)
    {
        (kept.Title, kept.Text, kept.Teller) = (story.Title.Trim(), story.Text.Trim(), story.Teller.Trim());
        (kept.ConsentedAt, kept.ConsentEndsAt) = (story.ConsentedAt, story.ConsentEndsAt);
        (kept.VerbatimId, kept.ConsentWay, kept.ConsentNote, kept.Purposes) = (story.VerbatimId, story.ConsentWay, story.ConsentNote.Trim(), story.Purposes.Trim());
        kept.Channels = [.. story.Channels.Distinct(StringComparer.Ordinal)];
    }

    private static async Task<Problem?> CheckAsync(ConsoleDb db, Story story, CancellationToken cancellation) =>
        story.Title.Trim().Length is 0 or > LongestTitle ? Problem.Invalid($"Give the story a title of 1 to {LongestTitle} characters.", "title")
        : story.Text.Trim().Length is 0 or > LongestText ? Problem.Invalid($"Write the story as it was told, up to {LongestText:N0} characters.", "text")
        : story.Teller.Trim().Length is 0 or > LongestTitle ? Problem.Invalid("Write how the teller wants to be named.", "teller")
        : story.ConsentNote.Length > LongestNote || story.Purposes.Length > LongestNote ? Problem.Invalid($"What was agreed and where the consent is kept have up to {LongestNote} characters each. Shorten them.", "consentNote")
        : story.ConsentedAt > db.Now ? Problem.Invalid("The consent can't be given in the future. Check the date.", "consentedAt")
        : story.ConsentEndsAt <= story.ConsentedAt ? Problem.Invalid("The consent ends before it was given. Check both dates.", "consentEndsAt")
        : story.VerbatimId is { } voice && story.Id == 0 && !await db.Verbatims.AnyAsync(v => v.Id == voice, cancellation) ? Problem.Invalid($"There is no voice {voice} here. Copy its number from All voices, or leave it blank.", "voice")
        : await db.Stories.AnyAsync(s => s.Id != story.Id && s.Title == story.Title.Trim() && s.WithdrawnAt == null, cancellation) ? Problem.Invalid($"There is a story '{story.Title.Trim()}' already. Choose another title: guardrails name stories by it.", "title")
        : null;
}
