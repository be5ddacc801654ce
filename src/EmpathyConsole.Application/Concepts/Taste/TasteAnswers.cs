using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Comparing;
using EmpathyConsole.Domain.Concepts.Taste;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>Reads what people answered: verdicts, comparisons, the ranked three and edits. Shown without a choice is no answer.</summary>
internal sealed class TasteAnswers(TasteCards cards)
{
    /// <summary>So many that were put lower stand against each verdict: all pairs of a hundred cards would say the same thing again and again.</summary>
    private const int Partners = 6;

    /// <summary>What a verdict counts beside a comparison: nobody held the two side by side.</summary>
    private const double Verdict = .5;

    /// <summary>By person.</summary>
    /// <param name="db">The workspace.</param>
    /// <param name="only">One person alone, or everybody.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyDictionary<long, PersonAnswers>> OfAsync(ConsoleDb db, long? only, CancellationToken cancellation)
    {
        var concepts = await cards.OfAsync(db, null, cancellation);
        var campaigns = await db.Briefs.AsNoTracking().ToDictionaryAsync(b => b.Id, b => b.Campaign.Trim() is { Length: > 0 } name ? name : "brief " + b.Id.ToString(CultureInfo.InvariantCulture), cancellation);
        var verdicts = await db.TriageVerdicts.AsNoTracking().Where(v => only == null || v.ById == only)
            .Select(v => new Seen(v.BriefId, v.ConceptId, v.ById, v.Choice, v.ContentHash)).ToListAsync(cancellation);
        verdicts.RemoveAll(v => !concepts.ContainsKey(v.ConceptId));
        Dictionary<long, PersonAnswers> people = [];
        foreach (var deck in verdicts.GroupBy(v => (v.ById, v.BriefId)).OrderBy(g => g.Key))
        {
            Judged(Of(deck.Key.ById), [.. deck.Where(v => v.Choice is not null).OrderBy(v => Mixed(v.ConceptId))], concepts, deck.Key.ById, campaigns[deck.Key.BriefId]);
        }

        foreach (var c in await db.Comparisons.AsNoTracking().Where(c => only == null || c.ById == only).OrderBy(c => c.Id).ToListAsync(cancellation))
        {
            if (concepts.TryGetValue(c.LeftId, out var left) && concepts.TryGetValue(c.RightId, out var right))
            {
                var share = new Compared(c.LeftId, c.RightId, c.Choice).LeftPoints;
                Of(c.ById).Pairs.Add(new(left.Features(c.LeftHash), right.Features(c.RightHash), share));
                Of(c.ById).Count++;
                if (share != .5)
                {
                    Of(c.ById).Tests.Add(share == 1 ? Test(c.ById, campaigns[c.BriefId], left, right) : Test(c.ById, campaigns[c.BriefId], right, left));
                }
            }
        }

        await RankedAsync(db, only, verdicts, concepts, Of, cancellation);
        foreach (var (concept, edit) in concepts.Values.OrderBy(c => c.Card.Id).SelectMany(c => c.Edits.Select(e => (c, e))).Where(e => only is null || e.e.ById == only))
        {
            Of(edit.ById).Pairs.Add(new(concept.Features(edit.AfterHash), concept.Features(edit.BeforeHash)));
            Of(edit.ById).Count++;
        }

        return people;

        PersonAnswers Of(long person) => people.TryGetValue(person, out var answers) ? answers : people[person] = new();
    }

    private static void Judged(PersonAnswers person, List<Seen> judged, IReadOnlyDictionary<long, ReadConcept> concepts, long id, string campaign)
    {
        List<(Seen Higher, Seen Lower)> pairs = [];
        for (var i = 0; i < judged.Count; i++)
        {
            var found = 0;
            for (var step = 1; step < judged.Count && found < Partners; step++)
            {
                var other = judged[(i + step) % judged.Count];
                if (other.Choice < judged[i].Choice)
                {
                    pairs.Add((judged[i], other));
                    found++;
                }
            }
        }

        var weight = pairs.Count == 0 ? 0 : Math.Min(Verdict, Verdict * judged.Count / pairs.Count);
        foreach (var (higher, lower) in pairs)
        {
            var (up, down) = (concepts[higher.ConceptId], concepts[lower.ConceptId]);
            person.Pairs.Add(new(up.Features(higher.Hash), down.Features(lower.Hash), 1, weight));
            person.Tests.Add(Test(id, campaign, up, down) with { Weight = weight });
        }

        person.Count += Verdict * judged.Count;
    }

    private static async Task RankedAsync(ConsoleDb db, long? only, List<Seen> verdicts, IReadOnlyDictionary<long, ReadConcept> concepts, Func<long, PersonAnswers> of, CancellationToken cancellation)
    {
        var shown = verdicts.ToLookup(v => (v.ById, v.BriefId), v => v.ConceptId);
        foreach (var brief in (await db.Picks.AsNoTracking().OrderBy(p => p.BriefId).ThenBy(p => p.Rank).ToListAsync(cancellation)).GroupBy(p => p.BriefId))
        {
            HashSet<long> taken = [];
            foreach (var pick in brief)
            {
                if ((only is null || pick.ById == only) && concepts.TryGetValue(pick.ConceptId, out var chosen))
                {
                    List<IReadOnlyList<double>> seen = [chosen.Card.Features, .. shown[(pick.ById, pick.BriefId)].Where(c => c != pick.ConceptId && !taken.Contains(c)).Order().Select(c => concepts[c].Card.Features)];
                    if (seen.Count > 1)
                    {
                        of(pick.ById).Choices.Add(new(seen));
                        of(pick.ById).Count++;
                    }
                }

                taken.Add(pick.ConceptId);
            }
        }
    }

    private static TrialPick Test(long person, string campaign, ReadConcept taken, ReadConcept left) => new(
        person.ToString(CultureInfo.InvariantCulture),
        campaign,
        taken.Card.Features,
        left.Card.Features,
        taken.Letters.CompareTo(left.Letters) switch { > 0 => 1, < 0 => 0, _ => .5 },
        taken.Card.Id < left.Card.Id ? 1 : 0);

    /// <summary>An order that has nothing to do with when things were written or said.</summary>
    private static ulong Mixed(long id)
    {
        var x = unchecked((ulong)id * 0x9E3779B97F4A7C15UL);
        return unchecked((x ^ (x >> 29)) * 0xBF58476D1CE4E5B9UL);
    }

    private sealed record Seen(long BriefId, long ConceptId, long ById, TriageChoice? Choice, string Hash);
}
