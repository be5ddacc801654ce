using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>All that is kept about guardrails, read in five queries: one guardrail's, or the workspace's.</summary>
internal sealed record GuardrailFacts(
    IReadOnlyList<GuardrailRow> Rows,
    ILookup<long, GuardrailVersion> Versions,
    IReadOnlyDictionary<long, GuardrailDraft> Drafts,
    ILookup<long, GuardrailProposal> Proposals,
    ILookup<long, GuardrailTerm> Terms)
{
    public static async Task<GuardrailFacts> ReadAsync(ConsoleDb db, string? slug, CancellationToken cancellation)
    {
        var rows = await db.Guardrails.AsNoTracking().Where(g => slug == null || g.Slug == slug).OrderBy(g => g.Order).ThenBy(g => g.Slug).ToListAsync(cancellation);
        var ids = rows.ConvertAll(r => r.Id);
        var versions = await db.GuardrailVersions.AsNoTracking().Where(v => ids.Contains(v.GuardrailId)).OrderByDescending(v => v.Version).ToListAsync(cancellation);
        var drafts = await db.GuardrailDrafts.AsNoTracking().Where(d => ids.Contains(d.GuardrailId)).ToListAsync(cancellation);
        var proposals = await db.GuardrailProposals.AsNoTracking().Where(p => ids.Contains(p.GuardrailId)).OrderByDescending(p => p.Id).ToListAsync(cancellation);
        var terms = await db.GuardrailTerms.AsNoTracking().Where(t => ids.Contains(t.GuardrailId)).OrderByDescending(t => t.Id).ToListAsync(cancellation);
        return new(rows, versions.ToLookup(v => v.GuardrailId), drafts.ToDictionary(d => d.GuardrailId), proposals.ToLookup(p => p.GuardrailId), terms.ToLookup(t => t.GuardrailId));
    }

    public GuardrailProposal? Waiting(GuardrailRow row) => Proposals[row.Id].FirstOrDefault(p => p.State == ProposalState.Waiting);

    /// <summary>How far the guardrail is.</summary>
    public VersionStage Stage(GuardrailRow row) =>
        row.LiveVersion is not null ? VersionStage.Live
        : row.ShadowVersion is not null ? VersionStage.Shadow
        : Waiting(row) is { Kind: ProposalKind.Publish } ? VersionStage.Proposed
        : Drafts.ContainsKey(row.Id) ? VersionStage.Draft
        : VersionStage.Retired;

    /// <summary>The definition to show: of the version that judges, else of the one nearest to it. Version 0 is the draft.</summary>
    public (int Version, string Definition) Shown(GuardrailRow row)
    {
        var version = row.LiveVersion ?? row.ShadowVersion ?? (Waiting(row) is { Kind: ProposalKind.Publish } waiting ? waiting.Version : null);
        if (version is null && Drafts.TryGetValue(row.Id, out var draft))
        {
            return (0, draft.Definition);
        }

        var found = Versions[row.Id].FirstOrDefault(v => v.Version == version) ?? Versions[row.Id].First();
        return (found.Version, found.Definition);
    }

    /// <summary>Where one version stands.</summary>
    public VersionStage Stage(GuardrailRow row, int version) =>
        version == row.LiveVersion ? VersionStage.Live
        : version == row.ShadowVersion ? VersionStage.Shadow
        : Waiting(row) is { Kind: ProposalKind.Publish } waiting && waiting.Version == version ? VersionStage.Proposed
        : Terms[row.Id].Any(t => t.Version == version) ? VersionStage.Retired
        : VersionStage.Dropped;

    public bool WasLive(GuardrailRow row, int version) => Terms[row.Id].Any(t => t.Version == version && t.Stage == VersionStage.Live);

    /// <summary>Everybody who wrote in a version: its author, and who wrote in what was proposed.</summary>
    public IEnumerable<long> Writers(GuardrailRow row, int version) =>
        Proposals[row.Id].Where(p => p.Version == version && p.Kind == ProposalKind.Publish).SelectMany(p => p.Writers.Append(p.AuthorId))
            .Concat(Versions[row.Id].Where(v => v.Version == version && v.AuthorKind == CallerKind.Member).Select(v => v.AuthorId)).Distinct();

    public string ApprovedBy(GuardrailRow row, int version) =>
        Proposals[row.Id].FirstOrDefault(p => p.Version == version && p is { Kind: ProposalKind.Publish, State: ProposalState.Approved })?.DecidedByName ?? "";

    /// <summary>A version as a guardrail, or null when there is no such version.</summary>
    public Guardrail? Read(GuardrailRow row, int? version) =>
        Versions[row.Id].FirstOrDefault(v => v.Version == version) is { } found ? GuardrailJson.Read(row.Slug, found.Version, found.Definition) : null;
}
