using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts.Handover;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Handover;

/// <summary>Makes concepts ready to leave, with one reading of what they share.</summary>
internal sealed class HandedConcepts
{
    private const string BuiltIn = "built-in";
    private readonly Dictionary<long, Brief> briefs;
    private readonly Dictionary<long, Persona> personas;
    private readonly Dictionary<long, string> intents;
    private readonly DisclosureWords words;
    private readonly string brand;

    private HandedConcepts(Dictionary<long, Brief> briefs, Dictionary<long, Persona> personas, Dictionary<long, string> intents, DisclosureWords words, string brand) =>
        (this.briefs, this.personas, this.intents, this.words, this.brand) = (briefs, personas, intents, words, brand);

    public static async Task<HandedConcepts> ReadAsync(ConsoleDb db, IReadOnlyCollection<long> briefIds, CancellationToken cancellation)
    {
        var ofBriefs = await db.Briefs.AsNoTracking().Where(b => briefIds.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancellation);
        var ofPersonas = await db.Personas.AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation);

        // what people wanted there when it was written: the material of the newest run
        var runs = await db.ConceptRuns.AsNoTracking().Where(r => briefIds.Contains(r.BriefId)).OrderBy(r => r.Id).Select(r => new { r.BriefId, r.Material }).ToListAsync(cancellation);
        var wanted = runs.Where(r => r.Material is not null).GroupBy(r => r.BriefId).ToDictionary(g => g.Key, g => g.Last().Material!.Brief.Intent.Statement);
        var own = await db.Disclosures.AsNoTracking().FirstOrDefaultAsync(cancellation);
        var name = await db.Workspaces.Where(w => w.Id == db.WorkspaceId).Select(w => w.Name).SingleAsync(cancellation);
        return new(ofBriefs, ofPersonas, wanted, own?.Words ?? DisclosureWords.Usual, name);
    }

    /// <summary>The approval is the standing one, or null.</summary>
    public HandedConcept Of(Concept concept, ConceptStatus status, Approval? approval, bool withheld)
    {
        var brief = briefs[concept.BriefId];
        var persona = brief.PersonaId is { } id ? personas.GetValueOrDefault(id) : null;
        var origin = concept.Writer.StartsWith(BuiltIn, StringComparison.Ordinal) ? ConceptOrigin.Patterns : ConceptOrigin.Model;
        var edited = concept.Edits.Count > 0;
        var blockedBy = !withheld && concept.Verdict == Verdict.Block ? concept.Findings.FirstOrDefault(f => f.Blocks)?.Guardrail ?? "a guardrail" : null;
        return new(
            concept.Id,
            brief.Name,
            brief.Campaign,
            concept.Channel,
            brief.StageSlug,
            persona?.Name ?? "",
            status,
            concept.Text,
            concept.ContentHash,
            approval?.ByName ?? "",
            approval?.At,
            [.. concept.Evidence.Select(e => new HandedQuote(e.Quote.Text, e.Source, e.Time, e.Theme))],
            WhyYouSeeThis.Of(BriefWords.StageName(brief.StageSlug), intents.GetValueOrDefault(brief.Id, ""), persona?.Challenge ?? ""),
            withheld,
            // the words say that people approved it, so they go with approved words only
            withheld || blockedBy is not null || approval is null ? null : words.Of(origin, edited, brand),
            withheld ? null : DigitalSource.Of(origin, edited),
            withheld ? null : concept.Writer,
            withheld ? null : concept.Angle,
            blockedBy);
    }
}
