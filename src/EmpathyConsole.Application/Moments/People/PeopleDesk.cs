using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Moments.People.Files;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Moments;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments.People;

/// <inheritdoc cref="IPeopleDesk"/>
internal sealed class PeopleDesk(IDbContextFactory<ConsoleDb> databases) : IPeopleDesk
{
    private const int LongestWord = 100;
    private const int MostConsents = 200;
    private static readonly DateTimeOffset NoEnd = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async Task<Result<bool>> PutAsync(Caller caller, string key, PersonFacts facts, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.PeopleWrite) is { } no)
        {
            return no;
        }

        if ((FaultOf(key) ?? FaultOf(facts)) is { } fault)
        {
            return fault;
        }

        if (!string.IsNullOrWhiteSpace(facts.TimeZone) && !TimeZoneInfo.TryFindSystemTimeZoneById(facts.TimeZone, out _))
        {
            return Problem.Invalid("'timeZone' is not a time zone this machine knows. Write Europe/Lisbon.", "timeZone");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);

        // the write lock is taken before the look: two systems may name a new person in the same moment
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var person = await db.People.SingleOrDefaultAsync(p => p.Key == key, cancellation);
        var isNew = person is null;
        person ??= db.People.Add(new() { Key = key }).Entity;
        person.Segment = facts.Segment ?? person.Segment;
        person.Generation = facts.Generation ?? person.Generation;
        person.LifeStage = facts.LifeStage ?? person.LifeStage;
        person.TimeZone = facts.TimeZone ?? person.TimeZone;
        person.Locale = facts.Locale ?? person.Locale;
        person.Owner = facts.Owner ?? person.Owner;
        person.Status = facts.Status ?? person.Status;
        person.UpdatedAt = facts.UpdatedAt ?? db.Now;
        db.Note(caller, Room.Moments, isNew ? "add" : "update", "person", "", isNew ? "Added a person" : "Updated a person", "/moments");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return isNew;
    }

    public async Task<Result<Done>> PutPreferencesAsync(Caller caller, string key, PersonChoices choices, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.PeopleWrite) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if ((FaultOf(key) ?? FaultOf(choices, db.Now)) is { } fault)
        {
            return fault;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var person = (await PeopleByKey.EnsureAsync(db, [key], cancellation))[key];
        person.PausedUntil = choices.PausedUntil ?? (choices.Paused == true ? NoEnd : null);
        var preference = await db.Preferences.SingleOrDefaultAsync(p => p.PersonId == person.Id, cancellation) ?? db.Preferences.Add(new() { PersonId = person.Id }).Entity;
        preference.QuietFrom = Minutes(choices.QuietFrom);
        preference.QuietTo = Minutes(choices.QuietTo);
        preference.MostPerWeek = choices.MostPerWeek;
        preference.StoriesWelcome = choices.StoriesWelcome ?? true;
        preference.UpdatedAt = db.Now;
        foreach (var word in choices.Consents ?? [])
        {
            await SayAsync(db, person, word, cancellation);
        }

        db.Note(caller, Room.Moments, "update", "preferences", "", "Kept a person\u2019s choices", "/moments");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<PersonFile>> ExportAsync(Caller caller, string key, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.PeopleOpen) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var decisions = await db.Decisions.AsNoTracking().Where(d => d.PersonKey == key).OrderBy(d => d.At).Select(d => d.Json).ToListAsync(cancellation);

        // a stranger leaves decisions too
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Key == key, cancellation) ?? (decisions.Count > 0 && key.Length > 0 ? new Person { Key = key, UpdatedAt = db.Now } : null);
        if (person is null)
        {
            return Unknown();
        }

        var preference = await db.Preferences.AsNoTracking().SingleOrDefaultAsync(p => p.PersonId == person.Id, cancellation);
        var consents = await db.Consents.AsNoTracking().Where(c => c.PersonId == person.Id).OrderBy(c => c.Time).ToListAsync(cancellation);
        var tickets = await db.Tickets.AsNoTracking().Where(t => t.PersonId == person.Id).OrderBy(t => t.Opened).ToListAsync(cancellation);
        var exposures = await db.Exposures.AsNoTracking().Where(e => e.PersonId == person.Id).OrderBy(e => e.Time).ToListAsync(cancellation);
        return new PersonFile(
            person.Key, Or(person.Segment), Or(person.Generation), Or(person.LifeStage), Or(person.TimeZone), Or(person.Locale), Or(person.Owner), Or(person.Status),
            person.PausedUntil, person.UpdatedAt,
            preference is null ? null : new(Clock(preference.QuietFrom), Clock(preference.QuietTo), preference.MostPerWeek, preference.StoriesWelcome, preference.UpdatedAt),
            consents.ConvertAll(c => new PersonFileConsent(c.Purpose, c.Channel, c.Granted, c.Time, c.Source)),
            tickets.ConvertAll(t => new PersonFileTicket(t.Number, t.Opened, t.Closed, t.Intent, t.Queue, t.Status)),
            exposures.ConvertAll(e => new PersonFileExposure(e.Time, e.Channel, e.Campaign, e.Purpose, e.ConceptId)),
            decisions.ConvertAll(json => JsonSerializer.Deserialize<Decision>(json, JsonColumn.Options)!));
    }

    public async Task<Result<Done>> EraseAsync(Caller caller, string key, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.PeopleWrite) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var person = await db.People.SingleOrDefaultAsync(p => p.Key == key, cancellation);
        var decided = await db.Decisions.Where(d => d.PersonKey == key).ToListAsync(cancellation);
        if (person is null && (decided.Count == 0 || key.Length == 0))
        {
            return Unknown();
        }

        if (person is not null)
        {
            await db.Consents.Where(c => c.PersonId == person.Id).ExecuteDeleteAsync(cancellation);
            await db.Tickets.Where(t => t.PersonId == person.Id).ExecuteDeleteAsync(cancellation);
            await db.Exposures.Where(e => e.PersonId == person.Id).ExecuteDeleteAsync(cancellation);
            await db.Preferences.Where(p => p.PersonId == person.Id).ExecuteDeleteAsync(cancellation);
            db.People.Remove(person);
        }

        foreach (var row in decided)
        {
            // Reasons name dates and ticket numbers: only what was done and by which rule stays.
            var decision = JsonSerializer.Deserialize<Decision>(row.Json, JsonColumn.Options)!;
            row.PersonKey = "";
            row.Json = JsonSerializer.Serialize(decision with { Person = "", Reasons = [.. decision.Reasons.Select(r => r with { Staff = "Erased with the person.", Customer = "Erased." })], Counterfactual = null, Queue = null }, JsonColumn.Options);
        }

        db.Note(caller, Room.Moments, "erase", "person", "", "Erased a person", "/moments");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<PeopleImport>> ImportAsync(Caller caller, PeopleFileKind kind, Stream csv, IProgress<long>? progress, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.PeopleWrite) is { } no)
        {
            return no;
        }

        return await new PeopleImporter(databases, caller).RunAsync(kind, csv, progress, cancellation);
    }

    private static async Task SayAsync(ConsoleDb db, Person person, ConsentWord word, CancellationToken cancellation)
    {
        var (purpose, channel, time) = (Values.Slug(word.Purpose), Values.Slug(word.Channel), word.Time ?? db.Now);
        var contentKey = ConsentRows.KeyOf(person.Key, purpose, channel, word.Granted, time);
        if (!await db.Consents.AnyAsync(c => c.ContentKey == contentKey, cancellation) && !db.Consents.Local.Any(c => string.Equals(c.ContentKey, contentKey, StringComparison.Ordinal)))
        {
            db.Consents.Add(new() { PersonId = person.Id, Purpose = purpose, Channel = channel, Granted = word.Granted, Time = time, Source = word.Source ?? "preferences", ContentKey = contentKey });
        }
    }

    private static Problem? FaultOf(string key) => string.IsNullOrWhiteSpace(key) || key.Length > 100 ? Problem.Invalid("A person needs a pseudonymous key of 1 to 100 characters.", "person") : null;

    private static Problem? FaultOf(PersonChoices choices, DateTimeOffset now)
    {
        if (choices.QuietFrom is null != choices.QuietTo is null)
        {
            return Problem.Invalid("Quiet hours need both a start and an end: quietFrom and quietTo.", "quietFrom");
        }

        if (choices.MostPerWeek is < 0 or > 1000)
        {
            return Problem.Invalid("'mostPerWeek' is 0 (never) to 1,000, or left out for no limit.", "mostPerWeek");
        }

        return choices.Consents is { } said ? FaultOf(said, now) : null;
    }

    private static Problem? FaultOf(IReadOnlyList<ConsentWord?> said, DateTimeOffset now)
    {
        if (said.Count > MostConsents)
        {
            return Problem.Invalid($"At most {MostConsents} consents at once; these are {said.Count}. Send them in parts.", "consents");
        }

        if (said.Any(c => c is null || !IsWord(c.Purpose) || !IsWord(c.Channel) || c.Source?.Length > LongestWord))
        {
            return Problem.Invalid("Each consent needs a purpose and a channel of at most 100 characters; 'all' stands for every one. So long may its source be.", "consents");
        }

        return said.Any(c => ConsentTimes.LiesAhead(c!.Time, now)) ? Problem.Invalid(ConsentTimes.Ahead, "consents") : null;
    }

    private static Problem? FaultOf(PersonFacts facts) =>
        new[] { facts.Segment, facts.Generation, facts.LifeStage, facts.TimeZone, facts.Locale, facts.Owner, facts.Status }.Any(f => f?.Length > LongestWord)
            ? Problem.Invalid($"Each of a person's facts holds at most {LongestWord} characters.", "segment")
            : null;

    private static bool IsWord(string? word) => !string.IsNullOrWhiteSpace(word) && word.Length <= LongestWord;

    private static Problem Unknown() => Problem.NotFound("There is no such person in this workspace.");

    private static string? Or(string value) => value.Length == 0 ? null : value;

    private static int? Minutes(TimeOnly? time) => time is { } t ? (t.Hour * 60) + t.Minute : null;

    private static TimeOnly? Clock(int? minutes) => minutes is { } m ? new TimeOnly(m / 60 % 24, m % 60) : null;
}
