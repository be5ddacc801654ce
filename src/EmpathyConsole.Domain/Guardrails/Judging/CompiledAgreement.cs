using EmpathyConsole.Domain.Guardrails.Agreement;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>
/// Holds a text against the others of its campaign. Two texts disagree on a topic when each says something about it and they have no
/// value in common: a page that lists three prices agrees with the ad that names one of them.
/// </summary>
internal sealed class CompiledAgreement(Guardrail guardrail, CampaignAgreementRule rule, int index) : CompiledRule(guardrail, index)
{
    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        if (scan.Copy.Siblings is not { Count: > 0 } siblings)
        {
            return;
        }

        var own = PartsOf(scan)
            .SelectMany(p => CampaignClaims.In(p.Text), (p, c) => (Part: p, Claim: c))
            .Where(c => rule.On.Contains(c.Claim.On))
            .GroupBy(c => c.Claim.Topic, StringComparer.Ordinal);
        foreach (var topic in own)
        {
            var values = topic.Select(c => c.Claim.Value).ToHashSet(StringComparer.Ordinal);
            if (siblings.Select(s => (Sibling: s, Claim: Other(s, topic.Key, values))).FirstOrDefault(s => s.Claim is not null) is ({ } sibling, { } claim))
            {
                findings.AddRange(topic.DistinctBy(c => c.Claim.Value, StringComparer.Ordinal).Select(c =>
                    At(c.Part, c.Claim.Start, c.Claim.Length, $"{Guardrail.Wording.Reason} Here it says \"{c.Claim.Text}\"; \"{sibling.Name}\" says \"{claim.Text}\".")));
            }
        }
    }

    private static CampaignClaim? Other(CopySibling sibling, string topic, HashSet<string> values)
    {
        var theirs = CampaignClaims.Of(sibling).Where(c => string.Equals(c.Topic, topic, StringComparison.Ordinal)).ToList();
        return theirs.Exists(c => values.Contains(c.Value)) ? null : theirs.FirstOrDefault();
    }
}
