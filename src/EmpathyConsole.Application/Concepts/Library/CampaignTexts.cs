using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Reading;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>The texts a campaign has to agree with: what is approved in it, and what is picked for the brief.</summary>
internal static class CampaignTexts
{
    /// <summary>A campaign has a handful of texts; more are not held against each other.</summary>
    public const int Most = 20;

    /// <summary>What each concept of a brief is held against; leave the concept itself out with <see cref="Beside"/>.</summary>
    public static async Task<IReadOnlyList<(long ConceptId, CopySibling Text)>> OfAsync(ConsoleDb db, Brief brief, CancellationToken cancellation)
    {
        var picked = db.Concepts.AsNoTracking().Where(c => c.BriefId == brief.Id && db.Picks.Any(p => p.ConceptId == c.Id));
        var approved = Approved(db, brief.Campaign, brief.Id);
        var found = await picked.Union(approved).OrderBy(c => c.Id).Take(Most).Select(c => new { c.Id, c.Text, c.Channel }).ToListAsync(cancellation);
        return [.. found.Select(c => (c.Id, Sibling(c.Text, c.Channel)))];
    }

    /// <summary>The same for many briefs, in two readings however many they are; by the id of the brief.</summary>
    public static async Task<IReadOnlyDictionary<long, IReadOnlyList<(long ConceptId, CopySibling Text)>>> OfAllAsync(ConsoleDb db, IReadOnlyCollection<Brief> briefs, CancellationToken cancellation)
    {
        var approved = (await ApprovedConcepts.Standing(db).Select(a => a.ConceptId).ToListAsync(cancellation)).ToHashSet();
        var texts = await db.Concepts.AsNoTracking().Where(c => db.Picks.Any(p => p.ConceptId == c.Id) || ApprovedConcepts.Standing(db).Any(a => a.ConceptId == c.Id))
            .OrderBy(c => c.Id).Select(c => new { c.Id, c.BriefId, c.Text, c.Channel }).ToListAsync(cancellation);
        var campaigns = briefs.ToDictionary(b => b.Id, b => b.Campaign);
        bool Shares(long brief, string campaign) => campaign.Length > 0 && string.Equals(campaigns.GetValueOrDefault(brief), campaign, StringComparison.Ordinal);
        return briefs.ToDictionary(
            b => b.Id,
            b => (IReadOnlyList<(long ConceptId, CopySibling Text)>)[.. texts.Where(t => t.BriefId == b.Id || (approved.Contains(t.Id) && Shares(t.BriefId, b.Campaign))).Take(Most).Select(t => (t.Id, Sibling(t.Text, t.Channel)))]);
    }

    /// <summary>What is approved in a campaign by its name, as briefs give it, or by the name of a brief.</summary>
    public static async Task<IReadOnlyList<CopySibling>> ApprovedAsync(ConsoleDb db, string campaign, CancellationToken cancellation)
    {
        var briefs = db.Briefs.Where(b => b.Campaign == campaign || b.Name == campaign);
        var found = await Standing(db).Where(c => briefs.Any(b => b.Id == c.BriefId)).OrderBy(c => c.Id).Take(Most)
            .Select(c => new { c.Text, c.Channel }).ToListAsync(cancellation);
        return [.. found.Select(c => Sibling(c.Text, c.Channel))];
    }

    public static IReadOnlyList<CopySibling> Beside(this IReadOnlyList<(long ConceptId, CopySibling Text)> all, long concept) =>
        [.. all.Where(t => t.ConceptId != concept).Select(t => t.Text)];

    public static CopySibling Sibling(ConceptText text, string channel) =>
        new($"{GuardrailSentence.Channel(channel)}: {text.Headline}", $"{text.Headline}. {text.Body} {text.Cta}", channel);

    private static IQueryable<Concept> Approved(ConsoleDb db, string campaign, long brief) => campaign.Length == 0
        ? Standing(db).Where(c => c.BriefId == brief)
        : Standing(db).Where(c => c.BriefId == brief || db.Briefs.Any(b => b.Id == c.BriefId && b.Campaign == campaign));

    private static IQueryable<Concept> Standing(ConsoleDb db) =>
        db.Concepts.AsNoTracking().Where(c => ApprovedConcepts.Standing(db).Any(a => a.ConceptId == c.Id));
}
