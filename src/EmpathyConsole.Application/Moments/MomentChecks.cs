using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Application.Moments;

/// <summary>Whether a moment can be decided at all.</summary>
internal static class MomentChecks
{
    private const int LongestKey = 100;
    private const int LongestText = 20_000;
    private const int FirstYear = 2000;

    public static Problem? Fault(Moment? moment, DateTimeOffset now)
    {
        if (moment is null)
        {
            return Problem.Invalid("This is no moment. Write a JSON object with at least a 'person' and a 'channel'.");
        }

        if (string.IsNullOrWhiteSpace(moment.Person) || moment.Person.Length > LongestKey)
        {
            return Problem.Invalid("The moment needs a 'person': a pseudonymous key of at most 100 characters.", "person");
        }

        if (string.IsNullOrWhiteSpace(moment.Channel) || moment.Channel.Length > LongestKey)
        {
            return Problem.Invalid("The moment needs a 'channel', such as email or chat.", "channel");
        }

        if (moment.Time > now.AddDays(1))
        {
            return Problem.Invalid("The moment's 'time' lies more than a day ahead; a decision is about now.", "time");
        }

        if (moment.Time is { Year: < FirstYear })
        {
            return Problem.Invalid($"The moment's 'time' lies before the year {FirstYear}. Write it like 2026-06-18T15:12:00+02:00, or leave it out for now.", "time");
        }

        if (moment.Text?.Length > LongestText || moment.Query?.Length > LongestText || moment.Page?.Length > LongestText)
        {
            return Problem.Invalid($"'text', 'page' and 'query' hold at most {LongestText:N0} characters each. Send the last message, not the whole conversation.", "text");
        }

        return new[] { moment.Stage, moment.Campaign, moment.Purpose }.Any(v => v?.Length > LongestKey)
            ? Problem.Invalid("'stage', 'campaign' and 'purpose' hold at most 100 characters each.")
            : null;
    }

    /// <summary>The moment with its words trimmed, its slugs in lower case and its time set.</summary>
    public static Moment Tidy(Moment moment, DateTimeOffset now) => moment with
    {
        Person = moment.Person.Trim(),
        Channel = moment.Channel.Trim().ToLowerInvariant(),
        Stage = Slug(moment.Stage),
        Purpose = Slug(moment.Purpose),
        Campaign = string.IsNullOrWhiteSpace(moment.Campaign) ? null : moment.Campaign.Trim(),
        Time = moment.Time ?? now,
    };

    private static string? Slug(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim().ToLowerInvariant();
}
