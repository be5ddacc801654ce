using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Application.Moments;

/// <summary>Facts changed for one trial; null leaves a fact as it is.</summary>
/// <param name="Consent">Whether they said yes to the moment's purpose on its channel.</param>
/// <param name="Paused">Whether they paused messages.</param>
/// <param name="Offers">Messages in the cap's window, spread evenly.</param>
/// <param name="Stories">Brand stories in the window.</param>
/// <param name="OpenTicket">Whether a ticket is open.</param>
/// <param name="TimeZone">Their time zone, IANA.</param>
/// <param name="At">The time of the day on their clock, today.</param>
public sealed record PersonSketch(bool? Consent = null, bool? Paused = null, int? Offers = null, int? Stories = null, bool? OpenTicket = null, string? TimeZone = null, TimeOnly? At = null)
{
    /// <summary>The most messages a sketch may hold.</summary>
    public const int MostMessages = 50;

    /// <summary>When the trial takes place: now, or today at the hour asked for, on the person's clock.</summary>
    public DateTimeOffset When(PersonContext person, DateTimeOffset now)
    {
        if (At is not { } at)
        {
            return now;
        }

        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(string.IsNullOrWhiteSpace(TimeZone) ? person.TimeZone : TimeZone.Trim(), out var found) ? found : TimeZoneInfo.Utc;
        var local = TimeZoneInfo.ConvertTime(now, zone).Date + at.ToTimeSpan();
        return new(local, zone.GetUtcOffset(local));
    }

    /// <summary>The context with these facts in it.</summary>
    public PersonContext Over(PersonContext person, Moment moment, DateTimeOffset now, TimeSpan window)
    {
        var purpose = string.IsNullOrWhiteSpace(moment.Purpose) ? Purposes.Marketing : moment.Purpose.Trim();
        return person with
        {
            Consents = Consent switch
            {
                true => [new(purpose, moment.Channel, true, now.AddDays(-60), "assumed here")],
                false => [],
                null => person.Consents,
            },
            PausedUntil = Paused switch { true => person.PausedUntil > now ? person.PausedUntil : now.AddDays(14), false => null, null => person.PausedUntil },
            OpenTickets = OpenTicket switch
            {
                true => person.OpenTickets.Count > 0 ? person.OpenTickets : [new("assumed", now.AddHours(-4), null, null)],
                false => [],
                null => person.OpenTickets,
            },
            TimeZone = string.IsNullOrWhiteSpace(TimeZone) ? person.TimeZone : TimeZone.Trim(),
            Exposures = Offers is null && Stories is null ? person.Exposures : Sent(person, moment, now, window),
        };
    }

    private List<ExposureFact> Sent(PersonContext person, Moment moment, DateTimeOffset now, TimeSpan window)
    {
        var before = person.Exposures.Where(e => e.Time <= now - window || e.IsService);
        var kept = person.Exposures.Where(e => e.Time > now - window && !e.IsService).ToList();
        var offers = Offers is { } o ? Spread(o, Purposes.Marketing) : kept.Where(e => !e.IsStory);
        var stories = Stories is { } s ? Spread(s, Purposes.BrandStory) : kept.Where(e => e.IsStory);
        return [.. before.Concat(offers).Concat(stories).OrderBy(e => e.Time)];

        IEnumerable<ExposureFact> Spread(int n, string purpose) =>
            Enumerable.Range(1, Math.Clamp(n, 0, MostMessages)).Select(i => new ExposureFact(now - (window * i / (Math.Clamp(n, 0, MostMessages) + 1)), moment.Channel, purpose));
    }
}
