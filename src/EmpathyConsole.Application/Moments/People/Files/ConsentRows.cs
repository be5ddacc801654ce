using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments.People.Files;

/// <summary>consents: person, purpose, channel, granted, time, source</summary>
internal sealed class ConsentRows : IRowKeeper
{
    public IReadOnlyList<string> Needs { get; } = ["person", "purpose", "channel", "granted", "time"];

    /// <summary>The key one consent has, however it comes in.</summary>
    public static string KeyOf(string person, string purpose, string channel, bool granted, DateTimeOffset time) =>
        Values.ContentKey(person, purpose, channel, granted ? "yes" : "no", Values.Milliseconds(time));

    public async Task KeepAsync(ConsoleDb db, IReadOnlyList<CsvRow> rows, TimeZoneInfo zone, ImportTally tally, CancellationToken cancellation)
    {
        var said = new List<(string Person, Consent Consent)>();
        foreach (var row in rows)
        {
            var read = Read(row, zone, db.Now);
            if (read.Succeeded)
            {
                said.Add(read.Value);
            }
            else
            {
                tally.Reject(row.Line, read.Problem.Sentence);
            }
        }

        var keys = said.ConvertAll(s => s.Consent.ContentKey);
        var known = (await db.Consents.Where(c => keys.Contains(c.ContentKey)).Select(c => c.ContentKey).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        var people = await PeopleByKey.EnsureAsync(db, said.ConvertAll(s => s.Person), cancellation);
        foreach (var (person, consent) in said)
        {
            if (!known.Add(consent.ContentKey))
            {
                tally.Duplicates++;
                continue;
            }

            consent.PersonId = people[person].Id;
            db.Consents.Add(consent);
            tally.Imported++;
        }
    }

    private static Result<(string Person, Consent Consent)> Read(CsvRow row, TimeZoneInfo zone, DateTimeOffset now)
    {
        var (person, purpose, channel) = (Values.Needed(row, "person"), Values.Needed(row, "purpose"), Values.Needed(row, "channel"));
        var granted = Values.YesNo(row["granted"], "granted");
        var time = Values.Time(row["time"], "time", zone);
        if ((person.Problem ?? purpose.Problem ?? channel.Problem ?? granted.Problem ?? time.Problem) is { } problem)
        {
            return problem;
        }

        if (ConsentTimes.LiesAhead(time.Value, now))
        {
            return Problem.Invalid(ConsentTimes.Ahead);
        }

        var consent = new Consent
        {
            Purpose = Values.Slug(purpose.Value),
            Channel = Values.Slug(channel.Value),
            Granted = granted.Value,
            Time = time.Value,
            Source = Values.Maybe(row, "source") is { Length: > 0 } source ? source : "file",
        };
        consent.ContentKey = KeyOf(person.Value, consent.Purpose, consent.Channel, consent.Granted, consent.Time);
        return (person.Value, consent);
    }
}
