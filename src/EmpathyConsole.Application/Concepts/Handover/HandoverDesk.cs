using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Library.Searching;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Concepts.Handover;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Handover;

/// <inheritdoc cref="IHandoverDesk" />
internal sealed class HandoverDesk(IDbContextFactory<ConsoleDb> databases, ConceptFinder finder, BriefSummaries summaries) : IHandoverDesk
{
    private const int Most = 10_000;

    public async Task<Result<IReadOnlyList<HandedConcept>>> FindAsync(Caller caller, ConceptFilter filter, IReadOnlyList<long>? ids, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        if (!ConceptStatuses.Knows(filter.Status))
        {
            return ConceptFilterText.UnknownStatus(filter.Status);
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (ids is null)
        {
            (ids, _) = await finder.FindAsync(db, await ConceptFinder.ReadAsync(caller, db, filter, cancellation), 0, Most, cancellation);
        }

        var lines = await ConceptLines.OfAsync(caller, db, ids, cancellation);
        var wanted = lines.Select(l => l.Id).ToList();
        var concepts = await db.Concepts.AsNoTracking().Where(c => wanted.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellation);
        var approvals = (await ApprovedConcepts.Standing(db).Where(a => wanted.Contains(a.ConceptId)).OrderBy(a => a.Id).ToListAsync(cancellation)).ToLookup(a => a.ConceptId);
        var handed = await HandedConcepts.ReadAsync(db, [.. lines.Select(l => l.BriefId).Distinct()], cancellation);
        return Results.Of<IReadOnlyList<HandedConcept>>([.. lines.Select(l => handed.Of(concepts[l.Id], l.Status, approvals[l.Id].LastOrDefault(), l.Withheld))]);
    }

    public async Task<Result<SheetFile>> WriteAsync(Caller caller, ConceptFilter filter, IReadOnlyList<long>? ids, ConceptFormat format, CancellationToken cancellation)
    {
        var found = await FindAsync(caller, filter, ids, cancellation);
        return found.Succeeded ? ConceptFiles.Write(found.Value, format) : found.Problem;
    }

    public async Task<Result<PrintedThree>> PrintAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Briefs.AsNoTracking().SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is not { } brief)
        {
            return ConceptsSaving.NoBrief(briefId);
        }

        var picks = await db.Picks.AsNoTracking().Where(p => p.BriefId == briefId).OrderBy(p => p.Rank).ToListAsync(cancellation);
        if (picks.Count == 0)
        {
            return Problem.Conflict("Nothing is picked for this brief yet. Choose the three in the finals first.");
        }

        var handed = await FindAsync(caller, new(), [.. picks.Select(p => p.ConceptId)], cancellation);
        if (!handed.Succeeded)
        {
            return handed.Problem;
        }

        var ids = picks.ConvertAll(p => p.ConceptId);
        var settled = (await db.Adjudications.AsNoTracking().Where(a => ids.Contains(a.ConceptId) && a.Reason != "").ToListAsync(cancellation)).ToLookup(a => a.ConceptId, a => $"{a.Reason} ({a.ByName})");
        var remarks = (await ApprovedConcepts.Standing(db).Where(a => ids.Contains(a.ConceptId) && a.Reason != "").ToListAsync(cancellation)).ToLookup(a => a.ConceptId, a => $"{a.Reason} ({a.ByName})");
        var brand = await db.Workspaces.Where(w => w.Id == db.WorkspaceId).Select(w => w.Name).SingleAsync(cancellation);
        var printed = picks.Join(handed.Value, p => p.ConceptId, c => c.Id, (p, c) => new PrintedConcept(p.Rank, c, c.Withheld ? [] : [.. settled[c.Id], .. remarks[c.Id]])).ToList();
        return new PrintedThree(brand, await summaries.OfAsync(db, brief, cancellation), printed.TrueForAll(c => c.Concept is { ApprovedAt: not null, BlockedBy: null }), printed);
    }

    public async Task<Result<DisclosureSheet>> DisclosureAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BrandRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await SheetAsync(caller, db, cancellation);
    }

    public async Task<Result<DisclosureSheet>> SaveDisclosureAsync(Caller caller, int revision, DisclosureWords words, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BrandEdit) is { } no)
        {
            return no;
        }

        if (Check(words) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);

        // who looks what holds and who changes it are one step: two people who are the first at once would each leave words of their own
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var own = await db.Disclosures.FirstOrDefaultAsync(cancellation);
        if ((own?.Revision ?? 0) != revision)
        {
            return ConceptsSaving.ChangedMeanwhile("What people are told");
        }

        if (own is null)
        {
            own = new();
            db.Disclosures.Add(own);
        }

        (own.Words, own.Revision) = (new(words.ByModel.Trim(), words.ByPatterns.Trim(), words.Edited.Trim()), revision + 1);
        db.Note(caller, Room.House, "edit", "disclosure", "disclosure", "Changed what people are told about who writes messages", "/settings/disclosure");
        if (await db.SaveOrConflictAsync("What people are told", cancellation) is { } conflict)
        {
            return conflict;
        }

        await transaction.CommitAsync(cancellation);
        return await SheetAsync(caller, db, cancellation);
    }

    private static Problem? Check(DisclosureWords words) =>
        string.IsNullOrWhiteSpace(words.ByModel) ? Problem.Invalid("Say what people are told when a language model wrote the words: leaving it out is not allowed everywhere.", "byModel")
        : string.IsNullOrWhiteSpace(words.ByPatterns) ? Problem.Invalid("Say what people are told when the built-in writer wrote the words.", "byPatterns")
        : new[] { words.ByModel, words.ByPatterns, words.Edited }.Any(w => w.Length > DisclosureWords.Longest) ? Problem.Invalid($"A text is longer than {DisclosureWords.Longest} characters. Shorten it: people read it in passing.", "words")
        : null;

    private static async Task<DisclosureSheet> SheetAsync(Caller caller, ConsoleDb db, CancellationToken cancellation)
    {
        var own = await db.Disclosures.AsNoTracking().FirstOrDefaultAsync(cancellation);
        var brand = await db.Workspaces.Where(w => w.Id == db.WorkspaceId).Select(w => w.Name).SingleAsync(cancellation);
        return new(own?.Words ?? DisclosureWords.Usual, brand, own?.Revision ?? 0, caller.May(Operation.BrandEdit));
    }
}
