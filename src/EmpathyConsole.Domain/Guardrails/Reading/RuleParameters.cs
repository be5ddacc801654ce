using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>The parameters of each kind of rule.</summary>
internal static class RuleParameters
{
    public static IReadOnlyList<Editable> Of(Guardrail g)
    {
        return g.Rule switch
        {
            LexicalRule r =>
            [
                Editables.Text("what", "What copy does that says one of them", r.What, 120, mayBeEmpty: true, w => g with { Rule = r with { What = w } }),
                Editables.Phrases("phrases", "Phrases it objects to", r.Phrases, mayBeEmpty: false, p => g with { Rule = r with { Phrases = p } }),
                Editables.Phrases("allowed", "Phrases that only look like them", r.Allowed, mayBeEmpty: true, p => g with { Rule = r with { Allowed = p } }),
            ],
            RequireRule r => [Editables.Phrases("phrases", "Phrases of which one has to be said", r.Phrases, mayBeEmpty: false, p => g with { Rule = new RequireRule(p) })],
            DisclosureRule r => [Editables.Phrases("phrases", "Phrases that say it plainly", r.Phrases, mayBeEmpty: false, p => g with { Rule = new DisclosureRule(p) })],
            ConditionalRule r =>
            [
                Editables.Phrases("when", "Phrases that ask for more", r.When, mayBeEmpty: false, p => g with { Rule = r with { When = p } }),
                Editables.Phrases("then", "Phrases of which one has to be said then", r.Then, mayBeEmpty: false, p => g with { Rule = r with { Then = p } }),
            ],
            ClaimEvidenceRule r => Claim(g, r),
            FearLoadRule r =>
            [
                Editables.Phrases("threats", "Phrases that threaten", r.Threats, mayBeEmpty: false, p => g with { Rule = r with { Threats = p } }),
                Editables.Phrases("ways-out", "Phrases that show a way out", r.WaysOut, mayBeEmpty: true, p => g with { Rule = r with { WaysOut = p } }),
                Editables.Phrases("allowed", "Phrases that only look like a threat", r.Allowed, mayBeEmpty: true, p => g with { Rule = r with { Allowed = p } }),
                Editables.Number("most-threats", "Threats in 100 words that are still fine", r.MostPer100Words, 0, 100, whole: false, n => g with { Rule = r with { MostPer100Words = n } }),
            ],
            FrequencyRule r =>
            [
                Editables.Number("most", "Messages", r.Most, 0, 100, whole: true, n => g with { Rule = r with { Most = (int)n } }),
                Editables.Number("days", "Days", r.Days, 1, 365, whole: true, n => g with { Rule = r with { Days = (int)n } }),
            ],
            PatternRule r => [Pattern(g, r)],
            DensityRule r => Density(g, r),
            ReadabilityRule r =>
            [
                Editables.Number("grade", "Hardest school grade that is still fine", r.MostGrade, 1, 20, whole: false, n => g with { Rule = r with { MostGrade = n } }),
                Editables.Number("least-words", "Words a text has to have to be judged", r.LeastWords, 10, 1000, whole: true, n => g with { Rule = r with { LeastWords = (int)n } }),
            ],
            SubstitutionRule r =>
            [
                new(
                    new("swaps", "Words and better ones", ParameterKind.Swaps, Lines.Write(r.Swaps), Hint: "One a line: utilise -> use"),
                    text => Editables.Then(Lines.Swaps(text, "swaps"), s => g with { Rule = r with { Swaps = s } })),
                Editables.Phrases("allowed", "Phrases that only look like them", r.Allowed, mayBeEmpty: true, p => g with { Rule = r with { Allowed = p } }),
            ],
            CampaignAgreementRule r => [Editables.Choices("agree-on", "What the campaign's texts agree on", r.On, Spoken.Of, mayBeEmpty: false, o => g with { Rule = new CampaignAgreementRule(o) })],
            AllowedFieldsRule r => [Editables.Names("fields", "Fields that may be used", r.Fields, "One field a line; empty for none", f => g with { Rule = new AllowedFieldsRule(f) })],
            RecipientRule r => [Editables.Choices("states", "People who are left in peace", r.States, Spoken.Of, mayBeEmpty: false, s => g with { Rule = new RecipientRule(s) })],
            QuietHoursRule r =>
            [
                Editables.Time("from", "Quiet from", r.From, t => Quiet(g, t, r.To, "from")),
                Editables.Time("to", "Quiet until", r.To, t => Quiet(g, r.From, t, "to")),
            ],
            _ => [],
        };
    }

    private static List<Editable> Claim(Guardrail g, ClaimEvidenceRule r)
    {
        List<Editable> all =
        [
            Editables.Text("claim", "The claim in a word or two", r.Claim, 60, mayBeEmpty: false, c => g with { Rule = r with { Claim = c } }),
            Editables.Phrases("phrases", "Phrases that make the claim", r.Phrases, mayBeEmpty: false, p => g with { Rule = r with { Phrases = p } }),
            Editables.Phrases("allowed", "Phrases that only look like it", r.Allowed, mayBeEmpty: true, p => g with { Rule = r with { Allowed = p } }),
            Editables.Choice("evidence", "What it must rest on", r.Evidence, Spoken.Of, e => g with { Rule = r with { Evidence = e, StockBelow = e == EvidenceKind.StockLeft ? r.StockBelow : null } }),
        ];
        if (r.Evidence == EvidenceKind.StockLeft)
        {
            all.Add(Editables.Maybe("stock-below", "How few count as scarce", r.StockBelow, 1, 1_000_000, "Empty for any that are left", n => g with { Rule = r with { StockBelow = n } }));
        }

        return all;
    }

    private static List<Editable> Density(Guardrail g, DensityRule r)
    {
        List<Editable> all =
        [
            new(
                Editables.Choice("measure", "What is counted", r.Measure, Spoken.Of, _ => g).Shown,
                text => Editables.Choice("measure", "What is counted", r.Measure, Spoken.Of, m => g with { Rule = r with { Measure = m } }).Set(text).Match(
                    set => ((DensityRule)set.Rule) is { Measure: DensityMeasure.Phrases, Phrases.Count: 0 } ? Problem.Invalid("There are no phrases to count. Bring the list along: begin with another guardrail that has one.", "measure") : set,
                    p => Results.Fail<Guardrail>(p))),
            Editables.Number("most-per-100", "How many in 100 words are still fine", r.MostPer100Words, 0, 100, whole: false, n => g with { Rule = r with { MostPer100Words = n } }),
        ];
        if (r.Measure == DensityMeasure.Phrases)
        {
            all.Add(Editables.Phrases("phrases", "Phrases that are counted", r.Phrases, mayBeEmpty: false, p => g with { Rule = r with { Phrases = p } }));
        }

        if (r.Measure != DensityMeasure.ExclamationMarks)
        {
            all.Add(Editables.Phrases("allowed", r.Measure == DensityMeasure.Capitals ? "Words that are written in capitals" : "Phrases that only look like them", r.Allowed, mayBeEmpty: true, p => g with { Rule = r with { Allowed = p } }));
        }

        return all;
    }

    private static Editable Pattern(Guardrail g, PatternRule r) => new(
        new("pattern", "Pattern", ParameterKind.Pattern, r.Pattern, Most: PatternCheck.LongestPattern, Hint: "A regular expression without look-around and back-references"),
        text => PatternCheck.Of(text) is { Succeeded: false } wrong ? wrong.Problem : g with { Rule = r with { Pattern = text } });

    private static Result<Guardrail> Quiet(Guardrail g, TimeOnly from, TimeOnly to, string key) => from == to
        ? Problem.Invalid("The quiet begins when it ends, so there is none. Choose two different times.", key)
        : g with { Rule = new QuietHoursRule(from, to) };
}
