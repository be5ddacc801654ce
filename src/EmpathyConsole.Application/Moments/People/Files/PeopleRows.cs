using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments.People.Files;

/// <summary>people: person, segment?, generation?, lifeStage?, timeZone?, locale?, owner?, status?, updatedAt?</summary>
internal sealed class PeopleRows : IRowKeeper
{
    public IReadOnlyList<string> Needs { get; } = ["person"];

    public async Task KeepAsync(ConsoleDb db, IReadOnlyList<CsvRow> rows, TimeZoneInfo zone, ImportTally tally, CancellationToken cancellation)
    {
        var keys = rows.Select(r => r["person"]).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var people = await db.People.Where(p => keys.Contains(p.Key)).ToDictionaryAsync(p => p.Key, StringComparer.Ordinal, cancellation);
        foreach (var row in rows)
        {
            if (Fault(row, zone) is { } fault)
            {
                tally.Reject(row.Line, fault.Sentence);
                continue;
            }

            var key = row["person"]!;
            if (!people.TryGetValue(key, out var person))
            {
                people[key] = person = db.People.Add(new() { Key = key }).Entity;
                Fill(person, row);
                person.UpdatedAt = Told(row, zone) ?? db.Now;
                tally.Imported++;
            }
            else if (Older(row, person, zone) || !Fill(person, row))
            {
                tally.Duplicates++;
            }
            else
            {
                person.UpdatedAt = Told(row, zone) ?? db.Now;
                tally.Updated++;
            }
        }
    }

    private static Problem? Fault(CsvRow row, TimeZoneInfo zone)
    {
        if (Values.Needed(row, "person").Problem is { } noKey)
        {
            return noKey;
        }

        if (row["updatedAt"] is { } time && Values.Time(time, "updatedAt", zone).Problem is { } badTime)
        {
            return badTime;
        }

        return row["timeZone"] is { } name && !TimeZoneInfo.TryFindSystemTimeZoneById(name, out _)
            ? Problem.Invalid("'timeZone' is not a time zone this machine knows. Write Europe/Lisbon.")
            : null;
    }

    private static DateTimeOffset? Told(CsvRow row, TimeZoneInfo zone) => row["updatedAt"] is { } time ? Values.Time(time, "updatedAt", zone).Value : null;

    private static bool Older(CsvRow row, Person person, TimeZoneInfo zone) => Told(row, zone) is { } told && told < person.UpdatedAt;

    /// <summary>Whether anything changed; what the row leaves out stays.</summary>
    private static bool Fill(Person person, CsvRow row)
    {
        var before = (person.Segment, person.Generation, person.LifeStage, person.TimeZone, person.Locale, person.Owner, person.Status);
        person.Segment = Or("segment", person.Segment);
        person.Generation = Or("generation", person.Generation);
        person.LifeStage = Or("lifeStage", person.LifeStage);
        person.TimeZone = Or("timeZone", person.TimeZone);
        person.Locale = Or("locale", person.Locale);
        person.Owner = Or("owner", person.Owner);
        person.Status = Or("status", person.Status);
        return before != (person.Segment, person.Generation, person.LifeStage, person.TimeZone, person.Locale, person.Owner, person.Status);

        string Or(string column, string now) => row[column] is null ? now : Values.Maybe(row, column);
    }
}
