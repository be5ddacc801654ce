using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Makes guardrails ready to judge and lays all their phrases into one automaton.</summary>
internal static class RuleCompiler
{
    /// <summary>Compiles guardrails over a vocabulary, which learns their words; texts have to be read over the same one, or one under it.</summary>
    public static CompiledSet Compile(IReadOnlyList<Guardrail> guardrails, Vocabulary vocabulary)
    {
        var automaton = new PhraseAutomaton(vocabulary);
        var rules = guardrails.Select((g, i) => Lay(Ready(g, i), i, automaton)).ToArray();
        automaton.Seal();
        return new(rules, automaton);
    }

    private static CompiledRule Ready(Guardrail guardrail, int index)
    {
        try
        {
            return guardrail.Rule switch
            {
                LexicalRule rule => new CompiledLexical(guardrail, rule, index),
                RequireRule rule => new CompiledRequire(guardrail, rule.Phrases, onlyMadeByAi: false, index),
                DisclosureRule rule => new CompiledRequire(guardrail, rule.Phrases, onlyMadeByAi: true, index),
                ConditionalRule rule => new CompiledConditional(guardrail, rule, index),
                ClaimEvidenceRule rule => new CompiledClaim(guardrail, rule, index),
                FearLoadRule rule => new CompiledFear(guardrail, rule, index),
                ValueEvidenceRule => new CompiledValue(guardrail, index),
                PatternRule rule => PatternCheck.Of(rule.Pattern).Match<CompiledRule>(
                    regex => new CompiledPattern(guardrail, regex, index),
                    problem => new FailingRule(guardrail, problem.Sentence, index)),
                DensityRule rule => new CompiledDensity(guardrail, rule, index),
                ReadabilityRule rule => new CompiledReadability(guardrail, rule, index),
                SubstitutionRule rule => new CompiledSubstitution(guardrail, rule, index),
                CampaignAgreementRule rule => new CompiledAgreement(guardrail, rule, index),
                AllowedFieldsRule rule => new CompiledFields(guardrail, rule, index),
                FrequencyRule or QuietHoursRule or RecipientRule => new CompiledSilent(guardrail, index),
                UnreadableRule rule => new FailingRule(guardrail, rule.Why, index),
                _ => new FailingRule(guardrail, $"No judge knows the kind {guardrail.Rule.GetType().Name}.", index),
            };
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            // parameters no judge can work with
            return new FailingRule(guardrail, problem.Message, index);
        }
    }

    private static CompiledRule Lay(CompiledRule rule, int index, PhraseAutomaton automaton)
    {
        List<(IReadOnlyList<string> Words, int Tag)> all = [];
        foreach (var (tag, phrase) in rule.Phrases.SelectMany(p => p.Phrases, (p, phrase) => (rule.Tag(p.Role), phrase)).Concat(rule.Numbered))
        {
            var expanded = PhraseLanguage.Expand(phrase);
            if (!expanded.Succeeded)
            {
                return new FailingRule(rule.Guardrail, expanded.Problem.Sentence, index);
            }

            all.AddRange(expanded.Value.Select(words => (words, tag)));
        }

        all.ForEach(p => automaton.Add(p.Words, p.Tag));
        return rule;
    }
}
