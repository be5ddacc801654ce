using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

/// <summary>Journeys as a whole: start, rename, copy, delete.</summary>
internal sealed partial class JourneyDesk
{
    private const int LongestName = 80;
    private const int LongestDescription = 400;

    public async Task<Result<long>> CreateAsync(Caller caller, JourneyDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await CheckAsync(db, draft, cancellation) is { } wrong)
        {
            return wrong;
        }

        var journey = new Journey
        {
            Name = draft.Name.Trim(),
            Description = draft.Description.Trim(),
            PersonaId = draft.PersonaId,
            CreatedAt = db.Now,
            Stages = [.. DefaultStages.All.Select((s, order) => JourneyStage.Start(s.Slug, s.Name, order))],
        };
        return await AddAsync(db, caller, journey, "create", "Started the journey", cancellation);
    }

    public async Task<Result<Done>> RenameAsync(Caller caller, long id, JourneyDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Journeys.FirstOrDefaultAsync(j => j.Id == id, cancellation) is not { } journey)
        {
            return NoSuchJourney;
        }

        if (await CheckAsync(db, draft, cancellation) is { } wrong)
        {
            return wrong;
        }

        var was = journey.Name;
        (journey.Name, journey.Description, journey.PersonaId) = (draft.Name.Trim(), draft.Description.Trim(), draft.PersonaId);
        if (db.Entry(journey).State == EntityState.Unchanged)
        {
            return Done.It;
        }

        Touch(db, caller, journey);
        var what = string.Equals(was, journey.Name, StringComparison.Ordinal) ? $"Changed what the journey '{was}' is about" : $"Renamed the journey '{was}' to '{journey.Name}'";
        db.Note(caller, Room.Journeys, "rename", "journey", id, what, Link(id));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<long>> DuplicateAsync(Caller caller, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await Maps(db).AsNoTracking().FirstOrDefaultAsync(j => j.Id == id, cancellation) is not { } source)
        {
            return NoSuchJourney;
        }

        const string mark = " (copy)";
        var name = source.Name[..Math.Min(source.Name.Length, LongestName - mark.Length)] + mark;
        var copy = new Journey { Name = name, Description = source.Description, PersonaId = source.PersonaId, CreatedAt = db.Now, Stages = [.. source.Stages.Select(Copy)] };
        return await AddAsync(db, caller, copy, "duplicate", $"Copied the journey '{source.Name}' to", cancellation);
    }

    public async Task<Result<Done>> DeleteAsync(Caller caller, long id, string typedName, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Journeys.FirstOrDefaultAsync(j => j.Id == id, cancellation) is not { } journey)
        {
            return NoSuchJourney;
        }

        if (!string.Equals(typedName.Trim(), journey.Name, StringComparison.OrdinalIgnoreCase))
        {
            return Problem.Invalid($"The typed name is not the journey's. Type '{journey.Name}' to delete it.", "name");
        }

        db.Journeys.Remove(journey);
        db.Note(caller, Room.Journeys, "delete", "journey", id, $"Deleted the journey '{journey.Name}'", "/journeys");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    private static string Link(long id) => FormattableString.Invariant($"/journeys/{id}");

    private static void Touch(ConsoleDb db, Caller caller, Journey journey) => (journey.ChangedAt, journey.ChangedByName) = (db.Now, caller.Name);

    private static async Task<long> AddAsync(ConsoleDb db, Caller caller, Journey journey, string verb, string what, CancellationToken cancellation)
    {
        Touch(db, caller, journey);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Journeys.Add(journey);
        await db.SaveChangesAsync(cancellation);

        // the line of the record names the id, which only the first save gives
        db.Note(caller, Room.Journeys, verb, "journey", journey.Id, $"{what} '{journey.Name}'", Link(journey.Id));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return journey.Id;
    }

    private static JourneyStage Copy(JourneyStage stage) => new()
    {
        Slug = stage.Slug,
        Name = stage.Name,
        Order = stage.Order,
        Cells = [.. stage.Cells.Select(c => new StageCell { Part = c.Part, Statement = c.Statement, Level = c.Level, Kind = c.Kind, ChangedAt = c.ChangedAt, ChangedByName = c.ChangedByName })],
        Evidence = [.. stage.Evidence.Select(e => new StageEvidence { Part = e.Part, ThemeId = e.ThemeId })],
        Quotes = [.. stage.Quotes.Select(q => new StageQuotes { Part = q.Part, CollectionId = q.CollectionId, QuoteId = q.QuoteId })],
    };

    private static async Task<Problem?> CheckAsync(ConsoleDb db, JourneyDraft draft, CancellationToken cancellation)
    {
        if (draft.Name.Trim().Length is 0 or > LongestName)
        {
            return Problem.Invalid(FormattableString.Invariant($"Give the journey a name of 1 to {LongestName} characters, such as 'First order'."), "name");
        }

        if (draft.Description.Trim().Length > LongestDescription)
        {
            return Problem.Invalid(FormattableString.Invariant($"The description has {draft.Description.Trim().Length} characters. Keep it to {LongestDescription}."), "description");
        }

        return draft.PersonaId is { } persona && !await db.Personas.AnyAsync(p => p.Id == persona, cancellation)
            ? Problem.Invalid("This persona is not in the workspace. Choose another, or leave it open.", "persona")
            : null;
    }
}
