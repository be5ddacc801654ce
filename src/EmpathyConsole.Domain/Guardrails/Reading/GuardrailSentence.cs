using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>Says a guardrail as a sentence a CX lead can read and edit: "Block any copy that claims scarcity unless an offer fact has stock left below 100."</summary>
public static class GuardrailSentence
{
    /// <summary>The sentence in pieces.</summary>
    public static IReadOnlyList<SentencePart> Of(Guardrail guardrail)
    {
        ArgumentNullException.ThrowIfNull(guardrail);
        return guardrail.Rule switch
        {
            FrequencyRule rule =>
            [
                Verb(guardrail), new(" "), Message(guardrail), new(" to anyone who had "), new(Spoken.N(rule.Most), SentencePartKind.Parameter, "most"),
                new(" in the last "), new(rule.Days == 1 ? "day" : $"{Spoken.N(rule.Days)} days", SentencePartKind.Parameter, "days"), new("."),
            ],
            QuietHoursRule rule =>
            [
                Verb(guardrail), new(" "), Message(guardrail), new(" that rings between "), new(Spoken.Time(rule.From), SentencePartKind.Parameter, "from"),
                new(" and "), new(Spoken.Time(rule.To), SentencePartKind.Parameter, "to"), new(" by the person's own clock."),
            ],
            RecipientRule rule =>
            [
                Verb(guardrail), new(" "), Message(guardrail), new(" to anyone who "), new(Spoken.Or([.. rule.States.Select(Spoken.Of)]), SentencePartKind.Parameter, "states"), new("."),
            ],
            UnreadableRule => [new("This guardrail can't be read, so it "), new(guardrail.OnError == OnError.Closed ? "blocks everything" : "lets everything through with an alert", SentencePartKind.Severity, "on-error"), new(".")],
            _ => [Verb(guardrail), new(" "), .. Where(guardrail.Scope), new(" that "), .. RuleSentence.What(guardrail.Rule), new(".")],
        };
    }

    /// <summary>What has no place in the sentence, in pieces: lists, where it applies, and what follows.</summary>
    public static IReadOnlyList<SentencePart> Besides(Guardrail guardrail)
    {
        ArgumentNullException.ThrowIfNull(guardrail);
        var scope = guardrail.Scope;
        List<SentencePart> parts = [];
        foreach (var clause in RuleSentence.Besides(guardrail.Rule))
        {
            parts.AddRange([new(parts.Count == 0 ? "It " : ", "), .. clause]);
        }

        parts.AddRange(
        [
            new(parts.Count == 0 ? "It speaks in " : ". It speaks in "), Scope(scope.Channels.Count == 0 ? "every channel" : Spoken.Or([.. scope.Channels.Select(Channel)]), "channels"),
            new(", in "), Scope(scope.Parts.Count == 0 ? "every part a customer reads" : $"the {Spoken.Or([.. scope.Parts.Select(Spoken.Part)])}", "parts"),
            new(", at "), Scope(scope.Stages.Count == 0 ? "every stage" : Spoken.Or([.. scope.Stages.Select(Spoken.Slug)]), "stages"),
            new(", for "), Scope(scope.Audiences.Count == 0 ? "everybody" : Spoken.Or([.. scope.Audiences.Select(Spoken.Slug)]), "audiences"),
            new(". When it objects, "), new(Spoken.Of(guardrail.OnFail), SentencePartKind.Parameter, "on-fail"),
            new("; when the rule itself fails, "), new(Spoken.Of(guardrail.OnError), SentencePartKind.Parameter, "on-error"), new("."),
        ]);
        return parts;
    }

    /// <summary>The sentence in one piece.</summary>
    public static string Text(Guardrail guardrail) => string.Concat(Of(guardrail).Select(p => p.Text));

    /// <summary>A channel as people call it.</summary>
    public static string Channel(string slug) => slug switch
    {
        "email" => "e-mail",
        "sms" => "text message",
        "social" => "social post",
        _ => (slug ?? "").Replace('-', ' '),
    };

    /// <summary>How it stands with somebody, to finish "anyone who ...".</summary>
    public static string Recipient(RecipientState state) => Spoken.Of(state);

    private static SentencePart Verb(Guardrail guardrail) => new(
        guardrail.Severity switch
        {
            Severity.Block => "Block",
            Severity.Warn => "Warn about",
            _ => "Advise on",
        },
        SentencePartKind.Severity,
        "severity");

    private static SentencePart Message(Guardrail guardrail) =>
        Scope(guardrail.Scope.Channels.Count == 0 ? "a message" : $"any {Spoken.Or([.. guardrail.Scope.Channels.Select(Channel)])}", "channels");

    private static IEnumerable<SentencePart> Where(GuardrailScope scope)
    {
        yield return Scope(scope.Channels.Count == 0 ? "any copy" : "any " + Spoken.Or([.. scope.Channels.Select(Channel)]), "channels");
        if (scope.Parts.Count > 0)
        {
            yield return Scope($", in its {Spoken.Or([.. scope.Parts.Select(Spoken.Part)])},", "parts");
        }

        if (scope.Stages.Count > 0)
        {
            yield return Scope($" at {Spoken.Or([.. scope.Stages.Select(Spoken.Slug)])}", "stages");
        }

        if (scope.Audiences.Count > 0)
        {
            yield return Scope($" for {Spoken.Or([.. scope.Audiences.Select(Spoken.Slug)])}", "audiences");
        }
    }

    private static SentencePart Scope(string text, string key) => new(text, SentencePartKind.Scope, key);
}
