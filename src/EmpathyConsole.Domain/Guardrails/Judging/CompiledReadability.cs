using System.Globalization;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Grades the text as a whole and shows the sentences that make it hard.</summary>
internal sealed class CompiledReadability(Guardrail guardrail, ReadabilityRule rule, int index) : CompiledRule(guardrail, index)
{
    /// <summary>So many sentences are shown; the next check shows the next.</summary>
    private const int MostShown = 3;

    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        var sentences = PartsOf(scan).SelectMany(p => ReadingGrade.Sentences(p.Text), (p, s) => (Part: p, Sentence: s)).ToList();
        var words = sentences.Sum(s => s.Sentence.Words);
        if (words < rule.LeastWords)
        {
            return;
        }

        var grade = ReadingGrade.Of(sentences.Count, words, sentences.Sum(s => s.Sentence.Syllables));
        if (grade <= rule.MostGrade)
        {
            return;
        }

        var reason = string.Create(CultureInfo.InvariantCulture, $"{Guardrail.Wording.Reason} The text reads at grade {grade:0.0}; at most {rule.MostGrade:0.#}.");
        findings.AddRange(sentences
            .OrderByDescending(s => s.Sentence.Grade)
            .ThenBy(s => s.Part.Part)
            .ThenBy(s => s.Sentence.Start)
            .Take(MostShown)
            .Where((s, i) => i == 0 || s.Sentence.Grade > rule.MostGrade)
            .Select(s => At(s.Part, s.Sentence.Start, s.Sentence.Length, string.Create(CultureInfo.InvariantCulture, $"{reason} This sentence has {s.Sentence.Words:N0} words and {s.Sentence.Syllables:N0} syllables."))));
    }
}
