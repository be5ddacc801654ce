using EmpathyConsole.Application.Concepts;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Moments;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments;

/// <summary>What other rooms bring to a batch of moments: the live guardrails, the approved concepts, the fear of stages. Read once a batch and channel.</summary>
internal sealed class MomentContent(IRuleBook rules, IApprovedConcepts concepts, IStageLookup stages, Caller house)
{
    private readonly Dictionary<string, IReadOnlyList<ApprovedConcept>> byChannel = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<long, string>? segments;
    private Dictionary<string, int>? fears;
    private List<OfferFactClaim>? offers;

    public IRuleBook Rules => rules;

    public static async Task<MomentContent> OpenAsync(IRuleBooks rules, IApprovedConcepts concepts, IStageLookup stages, Caller caller, CancellationToken cancellation)
    {
        // The desk has checked the caller's right to decide; what it looks up for that is no extra right of the caller.
        var house = Caller.CommandLine(caller.Workspace);
        return new(await rules.LiveAsync(house, cancellation), concepts, stages, house);
    }

    /// <summary>Brings in what a moment needs, before anything is locked.</summary>
    public async Task PrepareAsync(ConsoleDb db, Moment moment, CancellationToken cancellation)
    {
        if (!byChannel.TryGetValue(moment.Channel, out var approved))
        {
            byChannel[moment.Channel] = approved = await concepts.FindAsync(house, moment.Channel, null, cancellation);
        }

        offers ??= await db.OfferFacts.AsNoTracking().Select(o => new OfferFactClaim(o.Name, o.EndsAt, o.StockLeft)).ToListAsync(cancellation);
        if (segments is null && approved.Any(c => c.PersonaId is not null))
        {
            segments = await db.Personas.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Segment, cancellation);
        }

        if (fears is null && !string.IsNullOrWhiteSpace(moment.Stage) && !string.IsNullOrWhiteSpace(moment.Text))
        {
            // Of journeys that share a stage's slug the most fearful counts: a person too many costs less than one too few.
            fears = (await stages.AllAsync(house, cancellation)).GroupBy(s => s.Slug, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Max(s => s.Fear.Intensity), StringComparer.OrdinalIgnoreCase);
        }
    }

    /// <summary>The approved concepts of the channel, each judged by the guardrails as they stand at the moment: an offer may have ended since.</summary>
    public IReadOnlyList<Candidate> Candidates(Moment moment) =>
        [.. byChannel[moment.Channel].Select(c =>
        {
            var blockedBy = BlockedBy(c, moment.Time!.Value);
            return new Candidate(c.Id, c.Text.Headline, c.Channel, c.Stage, Segment(c.PersonaId), c.BrandStory, blockedBy, blockedBy is null ? OnFail.Flag : rules.OnFailOf(blockedBy));
        })];

    public ApprovedConcept? Concept(Moment moment, long? id) => byChannel[moment.Channel].FirstOrDefault(c => c.Id == id);

    public int? FearOf(Moment moment) =>
        fears is not null && !string.IsNullOrWhiteSpace(moment.Stage) && fears.TryGetValue(moment.Stage.Trim(), out var fear) ? fear : null;

    private string? BlockedBy(ApprovedConcept concept, DateTimeOffset at)
    {
        var copy = new Copy([(CopyPart.Headline, concept.Text.Headline), (CopyPart.Body, concept.Text.Body), (CopyPart.Cta, concept.Text.Cta)], concept.Channel, concept.Stage, Facts: offers);
        var judgement = rules.Judge(copy, at);
        return judgement.Verdict == Verdict.Block ? judgement.Findings.First(f => f.Blocks).Guardrail : null;
    }

    private string? Segment(long? persona) => persona is { } id && segments?.GetValueOrDefault(id) is { Length: > 0 } segment ? segment : null;
}
