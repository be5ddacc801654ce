using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>What a kind of rule objects to, in pieces that name its parameters.</summary>
internal static class RuleSentence
{
    /// <summary>To finish "any copy that ...".</summary>
    public static IEnumerable<SentencePart> What(RuleKind rule) => rule switch
    {
        LexicalRule { What.Length: > 0 } r => [Shown(r.What, "what")],
        LexicalRule r => [new("uses "), Shown(Phrases(r.Phrases), "phrases")],
        RequireRule r => [new("says none of "), Shown(Phrases(r.Phrases), "phrases")],
        ConditionalRule r => [new("uses "), Shown(Phrases(r.When), "when"), new(" unless it also uses "), Shown(Phrases(r.Then), "then")],
        ClaimEvidenceRule r => [new("claims "), Shown(r.Claim, "claim"), new(" unless "), .. Evidence(r)],
        FearLoadRule r =>
        [
            Shown("threatens the reader", "threats"), new(" unless it "), Shown("shows a way out", "ways-out"), new(" and holds at most "),
            Shown($"{Spoken.N(r.MostPer100Words)} threats in 100 words", "most-threats"),
        ],
        ValueEvidenceRule => [new("is asked to show a "), new("brand value", SentencePartKind.Parameter), new(" unless it holds "), new("one of the value's words or proofs", SentencePartKind.Parameter)],
        DisclosureRule => [new("AI wrote", SentencePartKind.Parameter), new(" unless it "), Shown("says so plainly", "phrases")],
        PatternRule { What.Length: > 0 } r => [Shown(r.What, "pattern")],
        PatternRule r => [new("matches the pattern "), Shown(r.Pattern, "pattern")],
        DensityRule { Measure: DensityMeasure.Phrases } r => [Shown("uses", "measure"), new(" "), Shown(Phrases(r.Phrases), "phrases"), new(" more than "), Shown($"{Spoken.N(r.MostPer100Words)} times in 100 words", "most-per-100")],
        DensityRule { MostPer100Words: 0 } r => [new("holds "), Shown("any", "most-per-100"), new(" "), Shown(Spoken.Of(r.Measure), "measure")],
        DensityRule r => [new("holds more than "), Shown(Spoken.N(r.MostPer100Words), "most-per-100"), new(" "), Shown(Spoken.Of(r.Measure), "measure"), new(" in 100 words")],
        ReadabilityRule r => [new("reads harder than "), Shown($"grade {Spoken.N(r.MostGrade)}", "grade"), new(" and has at least "), Shown($"{Spoken.N(r.LeastWords)} words", "least-words")],
        SubstitutionRule { Swaps: [var only] } => [new("says "), Shown(only.Use.Length == 0 ? $"\"{only.Avoid}\"" : $"\"{only.Avoid}\" instead of \"{only.Use}\"", "swaps")],
        SubstitutionRule r => [new("says one of "), Shown($"{Spoken.N(r.Swaps.Count)} phrases we have better words for", "swaps")],
        CampaignAgreementRule r => [new("names another "), Shown(Spoken.Or([.. r.On.Select(Spoken.Of)]), "agree-on"), new(" than the rest of its campaign")],
        AllowedFieldsRule r => [new("uses a merge field other than "), Shown(Spoken.Or(r.Fields), "fields")],
        _ => [new("its rule objects to")],
    };

    /// <summary>To finish "It ...": the lists that have no place in the sentence.</summary>
    public static IEnumerable<IReadOnlyList<SentencePart>> Besides(RuleKind rule) => rule switch
    {
        LexicalRule { What.Length: > 0 } r => [LooksFor(r.Phrases, "phrases"), LeavesAlone(r.Allowed)],
        LexicalRule r => [LeavesAlone(r.Allowed), [Shown("has no words of its own for that", "what")]],
        ClaimEvidenceRule r => [LooksFor(r.Phrases, "phrases"), LeavesAlone(r.Allowed)],
        FearLoadRule r => [LooksFor(r.Threats, "threats"), LeavesAlone(r.Allowed), [new("knows "), Shown(Spoken.Count(r.WaysOut.Count, "way"), "ways-out"), new(" out")]],
        DisclosureRule r => [[new("knows "), Shown(Spoken.Count(r.Phrases.Count, "way"), "phrases"), new(" to say so")]],
        DensityRule { Measure: DensityMeasure.ExclamationMarks } => [],
        DensityRule r => [LeavesAlone(r.Allowed)],
        SubstitutionRule r => [LeavesAlone(r.Allowed)],
        _ => [],
    };

    private static IEnumerable<SentencePart> Evidence(ClaimEvidenceRule rule) => rule.Evidence != EvidenceKind.StockLeft
        ? [Shown(Spoken.Of(rule.Evidence), "evidence")]
        : rule.StockBelow is { } below
            ? [Shown(Spoken.Of(rule.Evidence), "evidence"), new(" "), Shown($"below {Spoken.N(below)}", "stock-below")]
            : [Shown(Spoken.Of(rule.Evidence), "evidence"), Shown(", however many", "stock-below")];

    private static SentencePart[] LooksFor(IReadOnlyList<string> phrases, string key) => [new("looks for "), Shown(Spoken.Count(phrases.Count, "phrase"), key)];

    private static SentencePart[] LeavesAlone(IReadOnlyList<string> allowed) => [new("leaves "), Shown(allowed.Count == 0 ? "no phrase" : Spoken.Count(allowed.Count, "phrase"), "allowed"), new(" alone")];

    private static string Phrases(IReadOnlyList<string> phrases) => phrases.Count == 1 ? $"\"{phrases[0]}\"" : $"one of {Spoken.N(phrases.Count)} listed phrases";

    private static SentencePart Shown(string text, string key) => new(text, SentencePartKind.Parameter, key);
}
