using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>Judges concepts again by the guardrails and offer facts of now: after an edit, and before an approval.</summary>
internal sealed class ConceptJudging(IRuleBooks ruleBooks)
{
    /// <summary>Writes the verdict into the concepts; the caller saves.</summary>
    public async Task JudgeAsync(Caller caller, ConsoleDb db, Brief brief, IEnumerable<Concept> concepts, CancellationToken cancellation)
    {
        var rules = await ruleBooks.LiveAsync(caller, cancellation);
        var values = await db.BrandValues.AsNoTracking().Where(v => brief.ValuesToShow.Contains(v.Id)).OrderBy(v => v.Order).ToListAsync(cancellation);
        var offers = await db.OfferFacts.AsNoTracking().Where(o => brief.OfferIds.Contains(o.Id)).OrderBy(o => o.Id).ToListAsync(cancellation);
        IReadOnlyList<BrandValueWords> words = [.. values.Select(v => new BrandValueWords(v.Name, [.. v.Words, .. v.Proofs, v.Promise]))];
        IReadOnlyList<OfferFactClaim> facts = [.. offers.Select(o => new OfferFactClaim(o.Name, o.EndsAt, o.StockLeft))];
        var campaign = await CampaignTexts.OfAsync(db, brief, cancellation);
        foreach (var concept in concepts)
        {
            var judged = rules.Judge(ConceptCopy.Of(concept.Text, concept.Writer, concept.Channel, brief.StageSlug, words, facts, campaign.Beside(concept.Id)), db.Now);
            if (judged.Verdict == concept.Verdict && string.Equals(rules.Version, concept.RuleBookVersion, StringComparison.Ordinal) && judged.Findings.SequenceEqual(concept.Findings))
            {
                continue;
            }

            concept.Verdict = judged.Verdict;
            concept.Findings = judged.Findings;
            concept.RuleBookVersion = rules.Version;
            concept.JudgedAt = db.Now;
        }
    }
}
