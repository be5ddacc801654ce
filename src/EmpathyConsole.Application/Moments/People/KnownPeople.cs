using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Moments;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments.People;

/// <summary>Reads what is known of a few people at once, as decisions look at it.</summary>
internal sealed class KnownPeople
{
    /// <summary>How far back exposures are read: far enough to know what somebody has seen before.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(90);

    private readonly Dictionary<string, (long Id, PersonContext Context)> known;
    private readonly string workspaceZone;

    private KnownPeople(Dictionary<string, (long Id, PersonContext Context)> known, string workspaceZone)
    {
        this.known = known;
        this.workspaceZone = workspaceZone;
    }

    public static async Task<KnownPeople> LoadAsync(ConsoleDb db, IReadOnlyCollection<string> keys, DateTimeOffset since, CancellationToken cancellation)
    {
        var zone = await db.Workspaces.Where(w => w.Id == db.WorkspaceId).Select(w => w.TimeZone).SingleAsync(cancellation);
        var people = await db.People.AsNoTracking().Where(p => keys.Contains(p.Key)).ToListAsync(cancellation);
        if (people.Count == 0)
        {
            return new([], zone);
        }

        var ids = people.ConvertAll(p => p.Id);
        var consents = (await db.Consents.AsNoTracking().Where(c => ids.Contains(c.PersonId)).ToListAsync(cancellation)).ToLookup(c => c.PersonId);
        var tickets = (await db.Tickets.AsNoTracking().Where(t => ids.Contains(t.PersonId) && t.Closed == null).ToListAsync(cancellation)).ToLookup(t => t.PersonId);
        var exposures = (await db.Exposures.AsNoTracking().Where(e => ids.Contains(e.PersonId) && e.Time > since).ToListAsync(cancellation)).ToLookup(e => e.PersonId);
        var preferences = await db.Preferences.AsNoTracking().Where(p => ids.Contains(p.PersonId)).ToDictionaryAsync(p => p.PersonId, cancellation);
        return new(
            people.ToDictionary(p => p.Key, p => (p.Id, Context(p, zone, consents[p.Id], tickets[p.Id], exposures[p.Id], preferences.GetValueOrDefault(p.Id))), StringComparer.Ordinal),
            zone);
    }

    public PersonContext Of(string key) => known.TryGetValue(key, out var found) ? found.Context : PersonContext.Stranger(workspaceZone);

    /// <summary>Null for a stranger.</summary>
    public long? IdOf(string key) => known.TryGetValue(key, out var found) ? found.Id : null;

    /// <summary>Lets the next decision of the same batch see what this one sends.</summary>
    public void Remember(string key, ExposureFact exposure)
    {
        var (id, context) = known[key];
        known[key] = (id, context with { Exposures = [.. context.Exposures, exposure] });
    }

    private static PersonContext Context(
        Person person, string zone, IEnumerable<Consent> consents, IEnumerable<Ticket> tickets, IEnumerable<Exposure> exposures, Preference? preference) => new(
        true,
        person.Segment.Length == 0 ? null : person.Segment,
        person.TimeZone.Length == 0 ? zone : person.TimeZone,
        person.PausedUntil,
        [.. consents.Select(c => new ConsentFact(c.Purpose, c.Channel, c.Granted, c.Time, c.Source))],
        [.. exposures.OrderBy(e => e.Time).Select(e => new ExposureFact(e.Time, e.Channel, e.Purpose, e.ConceptId))],
        [.. tickets.OrderBy(t => t.Opened).Select(t => new TicketFact(t.Number, t.Opened, t.Intent.Length == 0 ? null : t.Intent, t.Queue.Length == 0 ? null : t.Queue))],
        preference is { QuietFrom: { } from, QuietTo: { } to } ? new(Clock(from), Clock(to)) : null,
        preference?.MostPerWeek,
        preference?.StoriesWelcome ?? true);

    private static TimeOnly Clock(int minutes) => new(minutes / 60 % 24, minutes % 60);
}
