using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Agreement;
using EmpathyConsole.Domain.Concepts.Comparing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Agreement;

/// <summary>Shows how far people agree on the concepts of a brief, and settles where they don't.</summary>
internal sealed class AgreementDesk(IDbContextFactory<ConsoleDb> databases, BriefSummaries summaries) : IAgreementDesk
{
    private const int LongestReason = 400;
    private const int Resamples = 400;

    // below 5 concepts an interval tells of nothing but its own width
    private const int LeastUnits = 5;

    public async Task<Result<AgreementReport>> ReportAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.Briefs.AsNoTracking().SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is { } brief
            ? await ReportAsync(caller, db, brief, cancellation)
            : ConceptsSaving.NoBrief(briefId);
    }

    public async Task<Result<AgreementReport>> SettleAsync(Caller caller, long conceptId, TriageChoice choice, string reason, CancellationToken cancellation)
    {
        if (Refusal(caller) is { } no)
        {
            return no;
        }

        if (choice is not (TriageChoice.Keep or TriageChoice.No))
        {
            return Problem.Invalid("A dispute is settled as keep or as no.", "choice");
        }

        if (string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > LongestReason)
        {
            return Problem.Invalid($"Say why, in {LongestReason} characters at most: those who felt otherwise will read it.", "reason");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var found = await DisputedAsync(db, conceptId, cancellation);
        if (!found.Succeeded)
        {
            return found.Problem;
        }

        var brief = found.Value;
        if (choice == TriageChoice.No && await db.Picks.AnyAsync(p => p.ConceptId == conceptId, cancellation))
        {
            return Problem.Conflict("This concept is one of the three. Take it out of the finals first.");
        }

        var row = await db.Adjudications.SingleOrDefaultAsync(a => a.ConceptId == conceptId, cancellation);
        if (row is null)
        {
            row = new() { BriefId = brief.Id, ConceptId = conceptId };
            db.Adjudications.Add(row);
        }

        (row.Choice, row.Reason, row.ById, row.ByName, row.At) = (choice, reason.Trim(), caller.Id, caller.Name, db.Now);
        db.Note(caller, Room.Concepts, "settle", "concept", conceptId, $"Settled a concept of '{brief.Name}' people felt differently about", $"/concepts/briefs/{brief.Id}/agreement");
        return await db.SaveOrConflictAsync("This dispute", cancellation) is { } conflict ? conflict : await ReportAsync(caller, db, brief, cancellation);
    }

    public async Task<Result<AgreementReport>> ReopenAsync(Caller caller, long conceptId, CancellationToken cancellation)
    {
        if (Refusal(caller) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Adjudications.SingleOrDefaultAsync(a => a.ConceptId == conceptId, cancellation) is not { } row)
        {
            return Problem.Conflict("This concept is not settled.");
        }

        var brief = await db.Briefs.AsNoTracking().SingleAsync(b => b.Id == row.BriefId, cancellation);
        if (!BriefFlow.MayTriage(brief.State))
        {
            return Closed();
        }

        db.Adjudications.Remove(row);
        db.Note(caller, Room.Concepts, "settle", "concept", conceptId, $"Opened a settled concept of '{brief.Name}' again", $"/concepts/briefs/{brief.Id}/agreement");
        return await db.SaveOrConflictAsync("This dispute", cancellation) is { } conflict ? conflict : await ReportAsync(caller, db, brief, cancellation);
    }

    private static Problem? Refusal(Caller caller) =>
        caller.RefusalButForPeople(Operation.ConceptsPick, "A dispute is settled by a person. Sign in to settle one.");

    private static Problem Closed() => Problem.Conflict("The three of this brief are with the approver, so nothing is settled any more.");

    /// <summary>The brief of a concept that may be settled now.</summary>
    private static async Task<Result<Brief>> DisputedAsync(ConsoleDb db, long conceptId, CancellationToken cancellation)
    {
        if (await db.Concepts.AsNoTracking().Where(c => c.Id == conceptId).Select(c => new { c.BriefId }).SingleOrDefaultAsync(cancellation) is not { } concept)
        {
            return ConceptsSaving.NoConcept(conceptId);
        }

        var brief = await db.Briefs.AsNoTracking().SingleAsync(b => b.Id == concept.BriefId, cancellation);
        if (!BriefFlow.MayTriage(brief.State))
        {
            return Closed();
        }

        var choices = await db.TriageVerdicts.Where(v => v.ConceptId == conceptId && v.Choice != null).Select(v => v.Choice!.Value).ToListAsync(cancellation);
        return choices.Contains(TriageChoice.Keep) && choices.Contains(TriageChoice.No)
            ? brief
            : Problem.Conflict("Nobody disputes this concept: a dispute is where one keeps what another turns down.");
    }

    private async Task<AgreementReport> ReportAsync(Caller caller, ConsoleDb db, Brief brief, CancellationToken cancellation)
    {
        var verdicts = await db.TriageVerdicts.AsNoTracking().Where(v => v.BriefId == brief.Id && v.Choice != null).OrderBy(v => v.ByName).ThenBy(v => v.ById).ToListAsync(cancellation);
        var blind = Blindness.MayStillJudge(caller, brief.State);
        var mine = verdicts.Where(v => v.ById == caller.Id).Select(v => v.ConceptId).ToHashSet();
        var seen = blind ? verdicts.FindAll(v => mine.Contains(v.ConceptId)) : verdicts;
        var ids = seen.Select(v => v.ConceptId).Distinct().ToList();
        var concepts = await db.Concepts.AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(cancellation);
        var by = seen.ToLookup(v => v.ConceptId);
        var judged = concepts.ConvertAll(c => new JudgedConcept(c.Id, FeaturesOf(c), [.. by[c.Id].Select(v => (v.ById, v.Choice!.Value))]));
        var units = judged.Where(j => j.Verdicts.Count > 1).ToList();
        var alpha = Alpha(units, brief.Seed);
        return new(
            await summaries.OfAsync(db, brief, cancellation),
            [.. seen.GroupBy(v => (v.ById, v.ByName)).Select(g => new RaterLine(g.Key.ByName, g.Count(), g.Count(v => v.Choice == TriageChoice.Keep), g.Count(v => v.Choice == TriageChoice.Maybe), g.Count(v => v.Choice == TriageChoice.No)))],
            units.Count,
            alpha,
            Read(units.Count, alpha),
            await OverlapsAsync(db, brief.Id, seen, cancellation),
            Disputes.Features(judged),
            await DisputesAsync(db, concepts, judged, by, cancellation),
            verdicts.Select(v => v.ConceptId).Distinct().Count() - ids.Count,
            caller.May(Operation.ConceptsPick) && caller.Kind == CallerKind.Member && BriefFlow.MayTriage(brief.State));
    }

    private static Interval? Alpha(List<JudgedConcept> units, int seed)
    {
        if (units.Count < LeastUnits)
        {
            return null;
        }

        List<IReadOnlyCollection<int>> values = units.ConvertAll(u => (IReadOnlyCollection<int>)[.. u.Verdicts.Select(v => (int)v.Choice)]);
        return KrippendorffAlpha.Of(values) is null ? null
            : Bootstrap.Percentile(values.Count, Resamples, seed, rows => KrippendorffAlpha.Of(rows.Select(r => values[r])) ?? 1);
    }

    /// <summary>Krippendorff (2018): .8 and more may be relied on, below .667 nothing should be concluded.</summary>
    private static string Read(int units, Interval? alpha) => alpha switch
    {
        null when units == 0 => "Nobody has judged the same concept as somebody else yet.",
        null => "Too few concepts were judged by two people to say how far you agree.",
        { Low: >= 0.8 } => "You feel very much alike. A third pair of eyes would tell you more than more cards.",
        { Value: >= 0.667 } => "You mostly feel alike. Talk about the few where you don’t.",
        { High: <= 0.2 } => "You feel differently, hardly more alike than by chance. Talk about what the concepts should do before you pick.",
        { Low: <= 0 } => "Nothing says yet that you agree more than by chance. Judge more of the same concepts, or talk about the disputes below.",
        _ => "You agree on some and differ on many. The disputes below show on what.",
    };

    private static async Task<IReadOnlyList<OverlapLine>> OverlapsAsync(ConsoleDb db, long briefId, List<TriageVerdict> verdicts, CancellationToken cancellation)
    {
        var compared = (await db.Comparisons.AsNoTracking().Where(c => c.BriefId == briefId).OrderBy(c => c.Id).Select(c => new { c.ById, c.LeftId, c.RightId, c.Choice }).ToListAsync(cancellation))
            .ToLookup(c => c.ById, c => new Compared(c.LeftId, c.RightId, c.Choice));
        var people = verdicts.GroupBy(v => (v.ById, v.ByName)).ToList();
        List<OverlapLine> lines = [];
        for (var i = 0; i < people.Count; i++)
        {
            for (var j = i + 1; j < people.Count; j++)
            {
                var both = people[i].Select(v => v.ConceptId).Intersect(people[j].Select(v => v.ConceptId)).ToHashSet();
                if (both.Count > 0)
                {
                    lines.Add(new(people[i].Key.ByName, people[j].Key.ByName, PickOverlap.Between(Kept(people[i], both), Kept(people[j], both), both.Count), TopThree([.. compared[people[i].Key.ById]], [.. compared[people[j].Key.ById]], both)));
                }
            }
        }

        return lines;
    }

    private static List<long> Kept(IEnumerable<TriageVerdict> verdicts, HashSet<long> among) =>
        [.. verdicts.Where(v => v.Choice == TriageChoice.Keep && among.Contains(v.ConceptId)).Select(v => v.ConceptId)];

    private static PickOverlap? TopThree(List<Compared> one, List<Compared> other, HashSet<long> among)
    {
        List<long> Best(List<Compared> compared) => [.. FinalsOrder.Of(compared.SelectMany(c => new[] { c.Left, c.Right }).Where(among.Contains), compared).Take(Ranking.Size).Select(p => p.Concept)];
        return one.Count == 0 || other.Count == 0 ? null : PickOverlap.Between(Best(one), Best(other), among.Count);
    }

    private static List<(string Kind, string Name)> FeaturesOf(Concept concept)
    {
        List<(string Kind, string Name)> features = [("angle", concept.Angle.Replace('-', ' '))];
        features.AddRange(concept.Evidence.Select(e => ("theme", e.Theme)).Distinct());
        features.Add(("headline", concept.Text.Headline.Contains('?', StringComparison.Ordinal) ? "asks a question" : "states something"));
        if (concept.Verdict != Domain.Guardrails.Verdict.Pass)
        {
            features.Add(("guardrail", "something was found"));
        }

        return features;
    }

    private static async Task<IReadOnlyList<Dispute>> DisputesAsync(ConsoleDb db, List<Concept> concepts, List<JudgedConcept> judged, ILookup<long, TriageVerdict> by, CancellationToken cancellation)
    {
        // what was settled stays in sight when somebody takes a verdict back, or nobody could open it again
        var all = concepts.ConvertAll(c => c.Id);
        var settled = await db.Adjudications.AsNoTracking().Where(a => all.Contains(a.ConceptId)).ToDictionaryAsync(a => a.ConceptId, cancellation);
        var ids = judged.Where(j => j.IsDisputed).Select(j => j.Id).Concat(settled.Keys).ToHashSet();
        var picked = (await db.Picks.Where(p => ids.Contains(p.ConceptId)).Select(p => p.ConceptId).ToListAsync(cancellation)).ToHashSet();
        return [.. concepts.Where(c => ids.Contains(c.Id))
            .Select(c => (Concept: c, Settled: settled.GetValueOrDefault(c.Id)))
            .Select(c => new Dispute(Dealt.Of(c.Concept), [.. by[c.Concept.Id].Select(v => new ColleagueVerdict(v.ByName, v.Choice!.Value, v.Reasons))], c.Settled?.Choice, c.Settled?.Reason ?? "", c.Settled?.ByName ?? "", picked.Contains(c.Concept.Id)))
            .OrderBy(d => d.Settled is not null)];
    }
}
