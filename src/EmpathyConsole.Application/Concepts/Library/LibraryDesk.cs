using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Library;

/// <inheritdoc cref="ILibraryDesk" />
internal sealed class LibraryDesk(IDbContextFactory<ConsoleDb> databases, IBriefDesk briefDesk) : ILibraryDesk
{
    public async Task<Result<ConceptChoices>> ChoicesAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var briefs = (await db.Briefs.AsNoTracking().ToListAsync(cancellation)).FindAll(b => b.State != BriefState.Draft);
        var known = Blindness.Known(db, caller, Blindness.OpenTo(caller, briefs), db.Concepts.AsNoTracking());
        var values = briefs.SelectMany(b => b.ValuesToShow).ToHashSet();
        var personas = briefs.Select(b => b.PersonaId).OfType<long>().ToHashSet();
        return new ConceptChoices(
            [.. briefs.OrderByDescending(b => b.Id).Select(b => new NamedId(b.Id, b.Name))],
            Names(briefs.Select(b => b.Campaign)),
            [.. ConceptChannels.All.Select(c => c.Slug).Where(slug => briefs.Exists(b => string.Equals(b.Channel, slug, StringComparison.Ordinal)))],
            Names(briefs.Select(b => b.StageSlug)),
            [.. (await db.BrandValues.AsNoTracking().OrderBy(v => v.Order).ToListAsync(cancellation)).Where(v => values.Contains(v.Id)).Select(v => new NamedId(v.Id, v.Name))],
            [.. (await db.Personas.AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation)).Where(p => personas.Contains(p.Id)).Select(p => new NamedId(p.Id, p.Name))],
            Names(await known.Select(c => c.Angle).Distinct().ToListAsync(cancellation)),
            Names(await known.Select(c => c.Writer).Distinct().ToListAsync(cancellation)),
            await PeopleAsync(db, known, cancellation));
    }

    public async Task<Result<IReadOnlyList<NamedId>>> DraftsAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BriefsWrite) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var drafts = await db.Briefs.AsNoTracking().Where(b => b.State == BriefState.Draft).OrderByDescending(b => b.ChangedAt).Select(b => new NamedId(b.Id, b.Name)).ToListAsync(cancellation);
        return Results.Of<IReadOnlyList<NamedId>>([.. drafts.Select(d => d.Name.Length > 0 ? d : d with { Name = "Without a name" })]);
    }

    public async Task<Result<long>> UseAsync(Caller caller, long? briefId, IReadOnlyList<long> conceptIds, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BriefsWrite) is { } no)
        {
            return no;
        }

        var wanted = conceptIds.Distinct().ToList();
        if (wanted.Count == 0)
        {
            return Problem.Invalid("Choose at least one concept first.", "ids");
        }

        await using (var db = await databases.OpenAsync(caller, cancellation))
        {
            var here = await db.Concepts.Where(c => wanted.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellation);
            if (wanted.Find(id => !here.Contains(id)) is var gone and > 0)
            {
                return ConceptsSaving.NoConcept(gone);
            }
        }

        if (briefId is not { } id)
        {
            var made = await briefDesk.CreateAsync(caller, new() { ExampleIds = wanted }, cancellation);
            return made.Succeeded ? made.Value.Id : made.Problem;
        }

        var brief = await briefDesk.GetAsync(caller, id, cancellation);
        if (!brief.Succeeded)
        {
            return brief.Problem;
        }

        if (brief.Value.State != BriefState.Draft)
        {
            return Problem.Conflict("Its concepts are written already, so new examples would change nothing. Choose a draft, or copy that brief.");
        }

        IReadOnlyList<long> all = [.. brief.Value.Draft.ExampleIds.Union(wanted)];
        var saved = await briefDesk.SaveAsync(caller, id, brief.Value.Revision, brief.Value.Draft with { ExampleIds = all }, cancellation);
        return saved.Succeeded ? id : saved.Problem;
    }

    private static IReadOnlyList<string> Names(IEnumerable<string> names) => [.. names.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static async Task<IReadOnlyList<NamedId>> PeopleAsync(ConsoleDb db, IQueryable<Concept> known, CancellationToken cancellation)
    {
        var picked = db.Picks.Where(p => known.Any(c => c.Id == p.ConceptId)).Select(p => new { p.ById, p.ByName });
        var approved = db.Approvals.Where(a => a.Decision == ApprovalDecision.Approve && known.Any(c => c.Id == a.ConceptId)).Select(a => new { a.ById, a.ByName });
        var kept = db.TriageVerdicts.Where(v => v.Choice == TriageChoice.Keep && known.Any(c => c.Id == v.ConceptId)).Select(v => new { v.ById, v.ByName });
        var people = await picked.Union(approved).Union(kept).ToListAsync(cancellation);
        return [.. people.Where(p => p.ById > 0).DistinctBy(p => p.ById).OrderBy(p => p.ByName, StringComparer.Ordinal).Select(p => new NamedId(p.ById, p.ByName))];
    }
}
