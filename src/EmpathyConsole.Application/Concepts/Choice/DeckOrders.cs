using System.Collections.Concurrent;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>The order of each person's deck, remembered until concepts are added: it is asked for at every card.</summary>
internal sealed class DeckOrders
{
    private const int Most = 500;
    private readonly ConcurrentDictionary<(long Brief, long Person), (int Count, IReadOnlyList<long> Order)> known = new();

    /// <summary>Concept ids; everybody meets them in an order of one's own, so that no concept is always the tired hundredth.</summary>
    public async Task<IReadOnlyList<long>> OfAsync(Caller caller, ConsoleDb db, Brief brief, CancellationToken cancellation)
    {
        var count = await db.Concepts.CountAsync(c => c.BriefId == brief.Id, cancellation);
        if (known.TryGetValue((brief.Id, caller.Id), out var order) && order.Count == count)
        {
            return order.Order;
        }

        var deck = await db.Concepts.AsNoTracking().Where(c => c.BriefId == brief.Id).Select(c => new { c.Id, c.Text, c.Angle, c.Pattern }).ToListAsync(cancellation);
        var seed = unchecked((brief.Seed * 7919) + (int)caller.Id);
        var fresh = TriageOrder.Of(deck.Select(c => new TriageCard(c.Id, c.Text, c.Angle, c.Pattern)), seed);
        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[(brief.Id, caller.Id)] = (deck.Count, fresh);
        return fresh;
    }
}
