using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Domain.Moments;

/// <summary>The only way a rule sees its input: whatever is looked at is written down, so that "fields used" is true by construction.</summary>
internal sealed class Lens(DecisionInput input)
{
    private readonly List<string> used = [];

    public IReadOnlyList<string> Used => used;

    public DateTimeOffset Now => Look("moment.time", input.Now);

    public string Channel => Look("moment.channel", input.Moment.Channel);

    public string? Stage => Look("moment.stage", Trimmed(input.Moment.Stage));

    public string Purpose => Look("moment.purpose", Trimmed(input.Moment.Purpose) ?? Purposes.Marketing);

    /// <summary>Whether the person wrote to us: then an answer is owed, whatever may be sent besides.</summary>
    public bool Wrote => Look("moment.text", !string.IsNullOrWhiteSpace(input.Moment.Text));

    public IReadOnlyList<ConsentFact> Consents => Look("person.consents", input.Person.Consents);

    public DateTimeOffset? PausedUntil => Look("person.pausedUntil", input.Person.PausedUntil);

    public IReadOnlyList<TicketFact> Tickets => Look("person.openTickets", input.Person.OpenTickets);

    public IReadOnlyList<ExposureFact> Exposures => Look("person.exposures", input.Person.Exposures);

    public int? MostPerWeek => Look("person.mostPerWeek", input.Person.MostPerWeek);

    public bool StoriesWelcome => Look("person.storiesWelcome", input.Person.StoriesWelcome);

    public string? Segment => Look("person.segment", Trimmed(input.Person.Segment));

    public FatigueLimit? Fatigue => Look("guardrail.fatigue", input.Fatigue);

    public MomentPolicy Policy => Look("policy", input.Policy);

    public IReadOnlyList<Candidate> Concepts => Look("concepts.approved", input.Concepts);

    public IReadOnlyList<ArticleCandidate> Articles => Look("articles", input.Articles);

    /// <summary>Null when the stage's fear is not mapped.</summary>
    public int? StageFear => Look("stage.fear", input.StageFear);

    public Reading Reading
    {
        get
        {
            foreach (var read in input.Reading.Used)
            {
                Look(read, 0);
            }

            return Look("moment.text", input.Reading);
        }
    }

    /// <summary>The guardrail that sets the quiet hours; null when the person or the policy does.</summary>
    public QuietLimit? QuietBy => Look("person.quietHours", input.Person.QuietHours) is null ? Look("guardrail.quiet", input.Quiet) : null;

    /// <summary>The person's quiet hours, else the guardrail's, else the policy's.</summary>
    public QuietHours? QuietHours => Look("person.quietHours", input.Person.QuietHours) ?? (QuietBy is { } quiet ? new(quiet.From, quiet.To) : Policy.QuietHours);

    /// <summary>Guardrails that keep messages from people in some states.</summary>
    public IReadOnlyList<RecipientLimit> Recipients => Look("guardrail.recipients", input.Recipients) ?? [];

    /// <summary>The person's clock; UTC when the name is not known to this machine.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.TryFindSystemTimeZoneById(Look("person.timeZone", input.Person.TimeZone), out var zone) ? zone : TimeZoneInfo.Utc;

    private static string? Trimmed(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private T Look<T>(string name, T value)
    {
        if (!used.Contains(name, StringComparer.Ordinal))
        {
            used.Add(name);
        }

        return value;
    }
}
