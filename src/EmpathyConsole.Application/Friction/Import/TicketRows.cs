using System.Globalization;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>
/// Makes of each Zendesk ticket the signals of its contact: opened, first answered, opened again, resolved, rated. Each has an id made of the
/// ticket's, so that a later export of the same ticket adds only what is new. What a ticket is called stays out: those are somebody's words.
/// </summary>
internal sealed class TicketRows(SignalFileMapping mapping, SignalDraft draft)
{
    private const int MostReopens = 50;

    private static readonly Dictionary<string, string[]> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["case"] = ["id", "ticket_id", "Ticket ID"],
        ["person"] = ["requester_id", "Requester ID", "requester.id", "requester"],
        ["opened"] = ["created_at", "Created at", "Ticket created - Timestamp"],
        ["first-reply"] = ["metric_set.reply_time_in_minutes.calendar", "reply_time_in_minutes.calendar", "first_reply_time_in_minutes", "First reply time in minutes", "First reply time (min)"],
        ["resolved"] = ["solved_at", "metric_set.solved_at", "Solved at", "Ticket solved - Timestamp"],
        ["reopens"] = ["metric_set.reopens", "reopens"],
        ["satisfaction"] = ["satisfaction_rating.score", "satisfaction_score", "Satisfaction score", "satisfaction", "Ticket satisfaction rating"],
        ["subject"] = ["intent", "category", "type", "Ticket type"],
        ["channel"] = ["via.channel", "channel", "via", "Ticket channel"],
        ["segment"] = ["segment", "organization_segment"],
        ["stage"] = ["stage"],
    };

    /// <summary>What a ticket's columns can be.</summary>
    public static IReadOnlyCollection<string> Roles => Names.Keys;

    /// <summary>The columns a role is usually read from.</summary>
    public static string[] Usual(string role) => Names[role];

    /// <summary>The ticket's signals; one line with its reason when it can't be read.</summary>
    public IEnumerable<SignalLine> Read(SignalRow row)
    {
        if (row.Values is null)
        {
            return [new(row.Line, null, row.Trouble)];
        }

        var id = Of(row, "case");
        if (id is null)
        {
            return [new(row.Line, null, "The ticket's number is missing.")];
        }

        var openedText = Of(row, "opened");
        if (openedText is null || draft.ReadTime(openedText) is not { } opened)
        {
            return [new(row.Line, null, openedText is null ? "The time the ticket was created is missing." : $"The time the ticket was created, '{openedText}', is not one like 2026-06-01T14:30:00Z.")];
        }

        return Parts(row, id, opened);
    }

    private static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static string? Minutes(TimeSpan span) => span < TimeSpan.Zero ? null : span.TotalMinutes.ToString("0.###", CultureInfo.InvariantCulture);

    private IEnumerable<SignalLine> Parts(SignalRow row, string id, DateTimeOffset opened)
    {
        yield return Make(row, id, SignalKind.ContactOpen, opened, null, "open");
        if (Of(row, "first-reply") is { } reply)
        {
            // some exports give the minutes, some the time
            var at = double.TryParse(reply, NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 0 and < 10_000_000 ? opened.AddMinutes(minutes) : draft.ReadTime(reply);
            yield return at is { } time
                ? Make(row, id, SignalKind.HumanReply, time, Minutes(time - opened), "reply")
                : new(row.Line, null, $"The first reply '{reply}' is neither minutes nor a time.");
        }

        var resolvedText = Of(row, "resolved");
        var resolved = resolvedText is null ? null : draft.ReadTime(resolvedText);
        if (int.TryParse(Of(row, "reopens"), NumberStyles.None, CultureInfo.InvariantCulture, out var reopens))
        {
            for (var i = 1; i <= Math.Min(reopens, MostReopens); i++)
            {
                // the export says how often, not when: it was before it was last resolved
                yield return Make(row, id, SignalKind.ContactReopen, resolved ?? opened, null, $"reopen-{i}");
            }
        }

        if (resolvedText is not null)
        {
            yield return resolved is { } time
                ? Make(row, id, SignalKind.ContactResolved, time, Minutes(time - opened), "resolved")
                : new(row.Line, null, $"The time it was solved, '{resolvedText}', is not one like 2026-06-01T14:30:00Z.");
        }

        if (Score(Of(row, "satisfaction")) is { } score)
        {
            yield return Make(row, id, SignalKind.Csat, resolved ?? opened, score, "rated");
        }
    }

    /// <summary>Zendesk's two answers are the ends of our scale; numbers stay; "offered" is no answer.</summary>
    private static string? Score(string? text) => text?.ToUpperInvariant() switch
    {
        null or "OFFERED" or "UNOFFERED" or "-" => null,
        var t when t.StartsWith("GOOD", StringComparison.Ordinal) => "5",
        var t when t.StartsWith("BAD", StringComparison.Ordinal) => "1",
        _ => text,
    };

    private SignalLine Make(SignalRow row, string id, SignalKind kind, DateTimeOffset time, string? value, string part)
    {
        draft.Clear();
        draft.Set(SignalField.Kind, SignalKinds.Slug(kind));
        draft.Set(SignalField.Time, Iso(time));
        draft.Set(SignalField.Person, Of(row, "person"));
        draft.Set(SignalField.Value, value);
        draft.Set(SignalField.Case, id);
        draft.Set(SignalField.Id, $"zendesk-{id}-{part}");
        draft.Set(SignalField.Channel, Of(row, "channel"));
        draft.Set(SignalField.Segment, Of(row, "segment"));
        draft.Set(SignalField.Stage, Of(row, "stage") ?? "support");
        draft.Set(SignalField.Subject, kind == SignalKind.Csat ? "zendesk" : Of(row, "subject"));
        return draft.Read(row.Line);
    }

    private string? Of(SignalRow row, string role) =>
        mapping.Fields.TryGetValue(role, out var column) ? column.Length == 0 ? null : row.First([column]) : row.First(Names[role]);
}
