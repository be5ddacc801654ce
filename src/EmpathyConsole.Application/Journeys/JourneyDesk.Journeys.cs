using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Templates;
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

        var template = JourneyTemplates.Find(draft.Template);
        var plan = Start(draft, template);
        if (PlanRules.Check(plan) is { } unfit)
        {
            return unfit with { Field = "stages" };
        }

        var journey = new Journey
        {
            Name = draft.Name.Trim(),
            Kind = draft.Kind ?? template?.Kind ?? JourneyKind.Customers,
            Description = draft.Description.Trim(),
            PersonaId = draft.PersonaId,
            CreatedAt = db.Now,
        };
        return await AddAsync(db, caller, journey, [(MapSide.AsIs, plan, Nobody)], "create", "Started the journey", cancellation);
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
            return JourneyProblems.NoSuchJourney;
        }

        if (await CheckAsync(db, draft, cancellation) is { } wrong)
        {
            return wrong;
        }

        var was = journey.Name;
        (journey.Name, journey.Description, journey.PersonaId, journey.Kind) = (draft.Name.Trim(), draft.Description.Trim(), draft.PersonaId, draft.Kind ?? journey.Kind);
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
        if (await db.Journeys.AsNoTracking().Include(j => j.Maps).FirstOrDefaultAsync(j => j.Id == id, cancellation) is not { } source)
        {
            return JourneyProblems.NoSuchJourney;
        }

        const string mark = " (copy)";
        var name = source.Name[..Math.Min(source.Name.Length, LongestName - mark.Length)] + mark;
        var copy = new Journey { Name = name, Kind = source.Kind, Description = source.Description, PersonaId = source.PersonaId, CreatedAt = db.Now };
        return await AddAsync(db, caller, copy, [.. source.Maps.Select(m => (m.Side, PlanJson.Read(m.Document), m.Marks))], "duplicate", $"Copied the journey '{source.Name}' to", cancellation);
    }

    public async Task<Result<Done>> StartToBeAsync(Caller caller, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Journeys.Include(j => j.Maps).FirstOrDefaultAsync(j => j.Id == id, cancellation) is not { } journey)
        {
            return JourneyProblems.NoSuchJourney;
        }

        if (journey.Maps.Any(m => m.Side == MapSide.ToBe))
        {
            return Done.It;
        }

        var asIs = journey.Maps.Single(m => m.Side == MapSide.AsIs);
        journey.Maps.Add(new() { Side = MapSide.ToBe, Document = asIs.Document, Marks = asIs.Marks, ChangedAt = db.Now, ChangedByName = caller.Name });
        Touch(db, caller, journey);
        db.Note(caller, Room.Journeys, "create", "journey", id, $"Started the map of how '{journey.Name}' should be", Link(id) + "?side=to-be");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // somebody may have started it at the same moment: then it is there, which is what was asked for
            await using var fresh = await databases.OpenAsync(caller, cancellation);
            if (!await fresh.JourneyMaps.AnyAsync(m => m.JourneyId == id && m.Side == MapSide.ToBe, cancellation))
            {
                throw;
            }
        }

        return Done.It;
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
            return JourneyProblems.NoSuchJourney;
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

    private static readonly IReadOnlyDictionary<string, CellMark> Nobody = new Dictionary<string, CellMark>(StringComparer.Ordinal);

    // stages of one's own get keys of their own: renaming the seven would go on measuring them by another journey's signals
    private static JourneyPlan Start(JourneyDraft draft, JourneyTemplate? template) => draft.Stages is { Count: > 0 } own
        ? own.Aggregate(new JourneyPlan(), (plan, name) => plan.AddStage(name, plan.Stages.Count))
        : template?.Plan ?? JourneyPlan.Of(DefaultStages.All);

    private static string Link(long id) => FormattableString.Invariant($"/journeys/{id}");

    private static void Touch(ConsoleDb db, Caller caller, Journey journey) => (journey.ChangedAt, journey.ChangedByName) = (db.Now, caller.Name);

    private static async Task<long> AddAsync(ConsoleDb db, Caller caller, Journey journey, IReadOnlyList<(MapSide Side, JourneyPlan Plan, IReadOnlyDictionary<string, CellMark> Marks)> sides, string verb, string what, CancellationToken cancellation)
    {
        Touch(db, caller, journey);
        foreach (var (side, plan, marks) in sides)
        {
            journey.Maps.Add(new() { Side = side, Document = PlanJson.Write(plan), Marks = marks, ChangedAt = db.Now, ChangedByName = caller.Name });
            if (side == MapSide.AsIs)
            {
                await MapStore.FollowAsync(db, journey, plan, cancellation);
            }
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Journeys.Add(journey);
        await db.SaveChangesAsync(cancellation);

        // the line of the record names the id, which only the first save gives
        db.Note(caller, Room.Journeys, verb, "journey", journey.Id, $"{what} '{journey.Name}'", Link(journey.Id));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return journey.Id;
    }

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

        if (draft.Template.Length > 0 && JourneyTemplates.Find(draft.Template) is null)
        {
            return Problem.Invalid($"There is no template '{draft.Template}'. Choose {string.Join(", ", JourneyTemplates.All.Select(t => t.Key))}, or none.", "template");
        }

        if (draft.Template.Length > 0 && draft.Stages is { Count: > 0 })
        {
            return Problem.Invalid("A journey starts from a template or from stages of its own. Leave one of them out.", "stages");
        }

        return draft.PersonaId is { } persona && !await db.Personas.AnyAsync(p => p.Id == persona, cancellation)
            ? Problem.Invalid("This persona is not in the workspace. Choose another, or leave it open.", "persona")
            : null;
    }
}
