using System.Globalization;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Text alone can't tell a true deadline from a false one, so a claim is held against the facts that came with the copy.</summary>
internal sealed class CompiledClaim(Guardrail guardrail, ClaimEvidenceRule rule, int index) : CompiledRule(guardrail, index)
{
    public override IEnumerable<(PhraseRole Role, IReadOnlyList<string> Phrases)> Phrases =>
        [(PhraseRole.Main, rule.Phrases), (PhraseRole.Allowed, rule.Allowed)];

    public override bool NeedsAPhrase => true;

    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        string? reason = null;
        foreach (var part in PartsOf(scan))
        {
            foreach (var match in part.Objections(Tag(PhraseRole.Main), Tag(PhraseRole.Allowed)))
            {
                reason ??= Lacking(scan) is { } lack ? $"{Guardrail.Wording.Reason} {lack}" : "";
                if (reason.Length == 0)
                {
                    return;
                }

                findings.Add(At(part, match, reason));
            }
        }
    }

    /// <summary>Null when the claim stands on something, else what it lacks.</summary>
    private string? Lacking(CopyScan scan) => rule.Evidence switch
    {
        EvidenceKind.OfferEnd => LackingEnd(scan.Copy.Facts ?? [], scan.Now),
        EvidenceKind.StockLeft => LackingStock(scan.Copy.Facts ?? []),
        EvidenceKind.Story => LackingStory(scan.Copy.Stories ?? [], scan.Copy.Channel, scan.Now),
        _ => throw new InvalidOperationException($"The rule asks for evidence of an unknown kind, {rule.Evidence}."),
    };

    private static string? LackingEnd(IReadOnlyList<OfferFactClaim> facts, DateTimeOffset now)
    {
        if (facts.Any(f => f.EndsAt > now))
        {
            return null;
        }

        var ended = facts.Where(f => f.EndsAt is not null).MaxBy(f => f.EndsAt);
        return ended is null
            ? "No offer fact with an end stands behind it."
            : string.Create(CultureInfo.InvariantCulture, $"The offer fact \"{ended.Name}\" ended on {ended.EndsAt:d MMMM yyyy}.");
    }

    private string? LackingStock(IReadOnlyList<OfferFactClaim> facts)
    {
        if (facts.Any(f => f.StockLeft > 0 && (rule.StockBelow is null || f.StockLeft < rule.StockBelow)))
        {
            return null;
        }

        var counted = facts.Where(f => f.StockLeft is not null).MinBy(f => f.StockLeft);
        return counted switch
        {
            null => "No offer fact that counts the stock stands behind it.",
            { StockLeft: 0 } => $"The offer fact \"{counted.Name}\" says none are left.",
            _ => string.Create(CultureInfo.InvariantCulture, $"The offer fact \"{counted.Name}\" says {counted.StockLeft:N0} are left; scarce is below {rule.StockBelow:N0}."),
        };
    }

    private static string? LackingStory(IReadOnlyList<StoryGround> stories, string? channel, DateTimeOffset now)
    {
        if (stories.Any(s => s.StandsFor(channel, now)))
        {
            return null;
        }

        return stories.Count == 0
            ? "No consented story stands behind it."
            : stories.FirstOrDefault(s => s.IsCurrent(now)) is { } elsewhere
                ? $"The consent for the story \"{elsewhere.Title}\" is for {string.Join(", ", elsewhere.Channels ?? [])} only."
                : $"The consent for the story \"{stories[0].Title}\" has ended.";
    }
}
