using System.Globalization;
using EmpathyConsole.Application.Moments;
using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Web.Features.Moments;

/// <summary>
/// What the simulator is set to. All of it stands in the URL but the text: that may be a customer's words, and addresses are kept in
/// histories and logs. A null fact is as known of the person.
/// </summary>
public sealed record MomentDraft(
    string? Person = null,
    string Channel = "email",
    string? Stage = null,
    string? Purpose = null,
    string? Text = null,
    string? At = null,
    bool? Consent = null,
    bool? Paused = null,
    bool? Ticket = null,
    int? Sent = null,
    int? Stories = null)
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int LongestText = 2_000;

    /// <summary>In the middle of an afternoon, so that a trial at night is not all about quiet hours.</summary>
    public static readonly TimeOnly Afternoon = new(15, 0);

    public TimeOnly Clock => TimeOnly.TryParse(At, CultureInfo.InvariantCulture, out var time) ? time : Afternoon;

    public bool IsDescribed => string.IsNullOrWhiteSpace(Person);

    public bool HasChanges => (Consent, Paused, Ticket, Sent, Stories) != (null, null, null, null, null);

    public Moment Moment => new(Person ?? "", Channel, Stage: Stage, Purpose: Purpose, Text: string.IsNullOrWhiteSpace(Text) ? null : Text);

    /// <summary>Somebody described has said yes until told otherwise: with a stranger nothing could be tried.</summary>
    public PersonSketch Sketch => new(Consent ?? (IsDescribed ? true : null), Paused, Sent, Stories, Ticket, At: Clock);

    /// <summary>Names and values for the URL; a null takes the name out.</summary>
    public IReadOnlyDictionary<string, object?> Query => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["person"] = Word(Person),
        ["channel"] = string.Equals(Channel, "email", StringComparison.Ordinal) ? null : Channel,
        ["stage"] = Word(Stage),
        ["purpose"] = Word(Purpose),
        ["at"] = At is null || Clock == Afternoon ? null : At,
        ["consent"] = Consent,
        ["paused"] = Paused,
        ["ticket"] = Ticket,
        ["sent"] = Sent,
        ["stories"] = Stories,
    };

    /// <summary>The draft with a counterfactual's change made, or null where the simulator has no switch for it.</summary>
    public MomentDraft? With(string key, Simulation now)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(now);
        var parts = key.Split(':');
        var n = parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        return parts[0] switch
        {
            "close-tickets" => this with { Ticket = false },
            "open-ticket" => this with { Ticket = true },
            "end-pause" => this with { Paused = false },
            "pause" => this with { Paused = true },
            "give-consent" => this with { Consent = true },
            "withdraw-consent" => this with { Consent = false },
            "more-messages" => this with { Sent = Counted(now, 0).Count(e => !e.IsStory) + n },
            "fewer-messages" => this with { Sent = Counted(now, n).Count(e => !e.IsStory), Stories = Counted(now, n).Count(e => e.IsStory) },
            "after-quiet" => this with { At = (now.Person.QuietHours ?? now.Quiet)?.To.ToString("HH:mm", CultureInfo.InvariantCulture) },
            "no-text" => this with { Text = null },
            _ => null,
        };
    }

    /// <summary>The messages the cap counts, oldest first, without the first few.</summary>
    public static IReadOnlyList<ExposureFact> Counted(Simulation now, int without) =>
        [.. now.Person.Exposures.Where(e => !e.IsService && e.Time > now.Decision.Time - (now.Fatigue?.Window ?? TimeSpan.FromDays(7))).OrderBy(e => e.Time).Skip(without)];

    private static string? Word(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
