using System.Collections.Concurrent;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Taste;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Taste;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>The order of each person's deck, remembered until concepts are added or taste learned more: it is asked for at every card.</summary>
internal sealed class DeckOrders(Tastes tastes, TasteCards cards)
{
    private const int Most = 500;
    private readonly ConcurrentDictionary<(long Brief, long Person), (string Stamp, IReadOnlyList<long> Order)> known = new();

    /// <summary>
    /// Concept ids. What was shown stands in front, as it was met. The rest follows one's own taste where it has learned enough, a share of it by
    /// chance; until then an order by chance of one's own, so that no concept is always the tired hundredth.
    /// </summary>
    public async Task<IReadOnlyList<long>> OfAsync(Caller caller, ConsoleDb db, Brief brief, CancellationToken cancellation)
    {
        var count = await db.Concepts.CountAsync(c => c.BriefId == brief.Id, cancellation);
        var taste = await tastes.ForQueueAsync(db, caller.Workspace, caller.Id, cancellation);
        var stamp = $"{count}/{taste?.Stamp}";
        if (known.TryGetValue((brief.Id, caller.Id), out var order) && string.Equals(order.Stamp, stamp, StringComparison.Ordinal))
        {
            return order.Order;
        }

        var seed = unchecked((brief.Seed * 7919) + (int)caller.Id);
        var fresh = taste is { } learned ? await ByTasteAsync(caller, db, brief, learned.Weights, seed, cancellation) : await ByChanceAsync(db, brief, seed, cancellation);
        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[(brief.Id, caller.Id)] = (stamp, fresh);
        return fresh;
    }

    /// <summary>The share of the deck that one's learned taste puts below a concept, 0 to 1; null as long as nothing is learned. Not to be shown before one's verdict.</summary>
    public async Task<double?> ForeseenAsync(Caller caller, ConsoleDb db, Brief brief, long conceptId, CancellationToken cancellation)
    {
        if (await tastes.ForQueueAsync(db, caller.Workspace, caller.Id, cancellation) is not var (weights, _))
        {
            return null;
        }

        var deck = await cards.OfAsync(db, brief.Id, cancellation);
        if (deck.Count < 2 || !deck.TryGetValue(conceptId, out var concept))
        {
            return null;
        }

        var score = weights.Score(concept.Card.Features);
        return deck.Values.Count(c => weights.Score(c.Card.Features) < score) / (deck.Count - 1.0);
    }

    private static async Task<IReadOnlyList<long>> ByChanceAsync(ConsoleDb db, Brief brief, int seed, CancellationToken cancellation)
    {
        var deck = await db.Concepts.AsNoTracking().Where(c => c.BriefId == brief.Id).Select(c => new { c.Id, c.Text, c.Angle, c.Pattern }).ToListAsync(cancellation);
        return TriageOrder.Of(deck.Select(c => new TriageCard(c.Id, c.Text, c.Angle, c.Pattern)), seed);
    }

    private async Task<IReadOnlyList<long>> ByTasteAsync(Caller caller, ConsoleDb db, Brief brief, TasteWeights taste, int seed, CancellationToken cancellation)
    {
        var shown = await db.TriageVerdicts.AsNoTracking().Where(v => v.BriefId == brief.Id && v.ById == caller.Id).OrderBy(v => v.ShownAt).ThenBy(v => v.Id).Select(v => v.ConceptId).ToListAsync(cancellation);
        var deck = await cards.OfAsync(db, brief.Id, cancellation);
        var seen = shown.ToHashSet();

        // another draw at another place of the deck, or one unlucky draw would lead all of it
        return [.. shown, .. TasteOrder.Of([.. deck.Values.Select(c => c.Card).Where(c => !seen.Contains(c.Id))], taste, unchecked(seed + (shown.Count * 31)))];
    }
}
