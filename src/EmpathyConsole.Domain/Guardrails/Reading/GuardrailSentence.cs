using System.Globalization;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>Says a guardrail as a sentence a CX lead can read: "Block any copy that claims scarcity unless an offer fact has stock left below 100."</summary>
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
                new(Verb(guardrail.Severity), SentencePartKind.Severity), new(" a message to anyone who had "), new(N(rule.Most), SentencePartKind.Parameter),
                new(" in the last "), new(rule.Days == 1 ? "day" : $"{N(rule.Days)} days", SentencePartKind.Parameter), new("."),
            ],
            UnreadableRule => [new("This guardrail can't be read, so it "), new(guardrail.OnError == OnError.Closed ? "blocks everything" : "lets everything through with an alert", SentencePartKind.Severity), new(".")],
            _ => [new(Verb(guardrail.Severity), SentencePartKind.Severity), new(" "), new(Where(guardrail.Scope), SentencePartKind.Scope), new(" that "), .. What(guardrail.Rule), new(".")],
        };
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

    private static IEnumerable<SentencePart> What(RuleKind rule) => rule switch
    {
        LexicalRule { What.Length: > 0 } r => [new(r.What, SentencePartKind.Parameter)],
        LexicalRule r => [new("uses "), new(Phrases(r.Phrases), SentencePartKind.Parameter)],
        RequireRule r => [new("says none of "), new(Phrases(r.Phrases), SentencePartKind.Parameter)],
        ConditionalRule r => [new("uses "), new(Phrases(r.When), SentencePartKind.Parameter), new(" unless it also uses one of "), new(N(r.Then.Count), SentencePartKind.Parameter)],
        ClaimEvidenceRule r => [new("claims "), new(r.Claim, SentencePartKind.Parameter), new(" unless "), new(Evidence(r), SentencePartKind.Parameter)],
        FearLoadRule r =>
        [
            new("threatens the reader", SentencePartKind.Parameter), new(" unless it "), new("shows a way out", SentencePartKind.Parameter), new(" and holds at most "),
            new(FormattableString.Invariant($"{r.MostPer100Words:0.#} threats in 100 words"), SentencePartKind.Parameter),
        ],
        ValueEvidenceRule => [new("is asked to show a "), new("brand value", SentencePartKind.Parameter), new(" unless it holds "), new("one of the value's words or proofs", SentencePartKind.Parameter)],
        DisclosureRule => [new("AI wrote", SentencePartKind.Parameter), new(" unless it "), new("says so plainly", SentencePartKind.Parameter)],
        PatternRule r => [new("matches the pattern "), new(r.Pattern, SentencePartKind.Parameter)],
        _ => [new("its rule objects to")],
    };

    private static string Evidence(ClaimEvidenceRule rule) => rule.Evidence switch
    {
        EvidenceKind.OfferEnd => "an offer fact has an end that is still ahead",
        EvidenceKind.StockLeft => rule.StockBelow is { } below ? $"an offer fact has stock left below {N(below)}" : "an offer fact has stock left",
        EvidenceKind.Story => "a story with consent stands behind it",
        _ => "something stands behind it",
    };

    private static string Verb(Severity severity) => severity switch
    {
        Severity.Block => "Block",
        Severity.Warn => "Warn about",
        _ => "Advise on",
    };

    private static string Where(GuardrailScope scope)
    {
        var what = scope.Channels.Count == 0 ? "any copy" : "any " + Or([.. scope.Channels.Select(Channel)]);
        var parts = scope.Parts.Count == 0 ? "" : $", in its {Or([.. scope.Parts.Select(p => p == CopyPart.Cta ? "call to action" : p.ToString().ToLowerInvariant())])},";
        return scope.Stages.Count == 0 ? what + parts : $"{what}{parts} at {Or([.. scope.Stages.Select(s => s.Replace('-', ' '))])}";
    }

    private static string Or(IReadOnlyList<string> words) => words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    private static string Phrases(IReadOnlyList<string> phrases) => phrases.Count == 1 ? $"\"{phrases[0]}\"" : $"one of {N(phrases.Count)} listed phrases";

    private static string N(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
