using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Moments;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments.People.Files;

/// <summary>exposures: person, time, channel, campaign, purpose</summary>
internal sealed class ExposureRows : IRowKeeper
{
    public IReadOnlyList<string> Needs { get; } = ["person", "time", "channel"];

    public async Task KeepAsync(ConsoleDb db, IReadOnlyList<CsvRow> rows, TimeZoneInfo zone, ImportTally tally, CancellationToken cancellation)
    {
        var sent = new List<(string Person, Exposure Exposure)>();
        foreach (var row in rows)
        {
            var read = Read(row, zone);
            if (read.Succeeded)
            {
                sent.Add(read.Value);
            }
            else
            {
                tally.Reject(row.Line, read.Problem.Sentence);
            }
        }

        var keys = sent.ConvertAll(s => s.Exposure.ContentKey);
        var known = (await db.Exposures.Where(e => keys.Contains(e.ContentKey)).Select(e => e.ContentKey).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        var people = await PeopleByKey.EnsureAsync(db, sent.ConvertAll(s => s.Person), cancellation);
        foreach (var (person, exposure) in sent)
        {
            if (!known.Add(exposure.ContentKey))
            {
                tally.Duplicates++;
                continue;
            }

            exposure.PersonId = people[person].Id;
            db.Exposures.Add(exposure);
            tally.Imported++;
        }
    }

    private static Result<(string Person, Exposure Exposure)> Read(CsvRow row, TimeZoneInfo zone)
    {
        var (person, channel, time) = (Values.Needed(row, "person"), Values.Needed(row, "channel"), Values.Time(row["time"], "time", zone));
        if ((person.Problem ?? channel.Problem ?? time.Problem) is { } problem)
        {
            return problem;
        }

        // Without a purpose it counts as marketing: better one message too few than one too many.
        var exposure = new Exposure
        {
            Time = time.Value,
            Channel = Values.Slug(channel.Value),
            Campaign = Values.Maybe(row, "campaign"),
            Purpose = Values.Slug(Values.Maybe(row, "purpose")) is { Length: > 0 } purpose ? purpose : Purposes.Marketing,
        };
        exposure.ContentKey = Values.ContentKey("exposure", person.Value, Values.Milliseconds(exposure.Time), exposure.Channel, exposure.Campaign, exposure.Purpose);
        return (person.Value, exposure);
    }
}
