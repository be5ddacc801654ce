using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Taste;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>Shows what was learned from picks and lets people change it.</summary>
internal sealed class TasteDesk(IDbContextFactory<ConsoleDb> databases, Tastes tastes, TasteCards cards) : ITasteDesk
{
    /// <summary>A weight beyond it would settle every order by itself.</summary>
    public const double Furthest = 5;

    private const double Z = 1.96;

    public async Task<Result<TasteSheet>> GetAsync(Caller caller, bool ofAll, CancellationToken cancellation)
    {
        if (Refusal(caller, Operation.ConceptsRead, ofAll) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await SheetAsync(caller, db, ofAll, cancellation);
    }

    public async Task<Result<TasteSheet>> HoldAsync(Caller caller, bool ofAll, string feature, double? weight, CancellationToken cancellation)
    {
        if (Refusal(caller, Operation.TasteEdit, ofAll) is { } no)
        {
            return no;
        }

        if (TasteFeatures.IndexOf(feature) is not (>= 0 and var place))
        {
            return Problem.Invalid($"There is no weight '{feature}'. Take one of: {string.Join(", ", TasteFeatures.All.Select(f => f.Key))}.", "feature");
        }

        if (weight is { } w && (!double.IsFinite(w) || Math.Abs(w) > Furthest))
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"A weight lies between -{Furthest:0} and {Furthest:0}; 0 strikes it out."), "weight");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var owner = ofAll ? 0 : caller.Id;
        var memory = await db.TasteMemories.SingleOrDefaultAsync(m => m.OwnerId == owner, cancellation);
        if (memory is null)
        {
            memory = new() { OwnerId = owner };
            db.TasteMemories.Add(memory);
        }

        memory.Holds = [.. memory.Holds.Where(h => !string.Equals(h.Feature, feature, StringComparison.Ordinal)), .. weight is { } held ? new[] { new TasteHold(feature, held, db.Now, caller.Id, caller.Name) } : []];
        memory.ChangedAt = db.Now;
        memory.Revision++;
        var what = weight switch { null => "Released", 0 => "Struck out", _ => "Set" };
        db.Note(caller, Room.Concepts, "taste", "taste", owner, $"{what} the weight '{TasteFeatures.All[place].Name}' in {(ofAll ? "the shared taste" : "the own taste")}", ofAll ? "/concepts/taste?whose=shared" : "/concepts/taste");
        return await db.SaveOrConflictAsync("This taste", cancellation) is { } conflict ? conflict : await SheetAsync(caller, db, ofAll, cancellation);
    }

    private static Problem? Refusal(Caller caller, Operation operation, bool ofAll) =>
        caller.Refusal(operation)
        ?? (ofAll || caller.Kind == CallerKind.Member ? null : Problem.Forbidden("A taste of one's own belongs to a person. Ask for the shared one."));

    private async Task<Result<TasteSheet>> SheetAsync(Caller caller, ConsoleDb db, bool ofAll, CancellationToken cancellation)
    {
        var owner = ofAll ? 0 : caller.Id;
        var taste = await tastes.OfAsync(db, caller.Workspace, owner, cancellation);
        var curve = taste.Answers.Count >= LearnedTaste.Floor ? await tastes.CurveAsync(db, caller.Workspace, owner, cancellation) : null;
        var (state, sentence) = TasteWords.State(taste.Answers.Count, curve);
        var kept = await KeptAsync(caller, db, cancellation);
        var lines = TasteFeatures.All.Select((f, i) => Line(f, i, taste, kept, ofAll)).ToList();
        return new TasteSheet(
            ofAll,
            taste.Answers.Count,
            LearnedTaste.Floor,
            state,
            sentence,
            [.. lines.OrderByDescending(l => l.IsClear).ThenByDescending(l => Math.Abs(l.Weight)).ThenBy(l => l.Name, StringComparer.Ordinal)],
            curve,
            caller.May(Operation.TasteEdit));
    }

    /// <summary>What the caller kept: nothing one has not judged is shown, or the deck would no longer be blind.</summary>
    private async Task<List<ReadConcept>> KeptAsync(Caller caller, ConsoleDb db, CancellationToken cancellation)
    {
        if (caller.Kind != CallerKind.Member)
        {
            return [];
        }

        var ids = await db.TriageVerdicts.AsNoTracking().Where(v => v.ById == caller.Id && v.Choice == TriageChoice.Keep).OrderBy(v => v.Id).Select(v => v.ConceptId).ToListAsync(cancellation);
        var read = ids.Count == 0 ? new Dictionary<long, ReadConcept>() : await cards.OfAsync(db, null, cancellation);
        return [.. ids.Where(read.ContainsKey).Select(id => read[id])];
    }

    private static TasteLine Line(TasteFeature feature, int place, LearnedTaste taste, List<ReadConcept> kept, bool ofAll)
    {
        var hold = taste.Holds.FirstOrDefault(h => string.Equals(h.Feature, feature.Key, StringComparison.Ordinal));
        var weight = taste.Weights.Mean[place];
        var deviation = taste.Weights.Deviation(place);
        var behind = taste.Answers.Pairs.Count(p => Math.Abs(p.Left[place] - p.Right[place]) > 1e-9) + taste.Answers.Choices.Count(c => c.Seen.Any(s => Math.Abs(s[place] - c.Seen[0][place]) > 1e-9));

        // a feature that nobody met the two sides of has nothing learned to show
        var (low, high) = (weight - (Z * deviation), weight + (Z * deviation));
        var line = new TasteLine(feature.Key, feature.Name, TasteWords.Sentence(feature, weight, low, high, hold?.Weight, ofAll), weight, low, high, hold?.Weight, hold?.ByName, behind, feature.Step, null, null);
        if (!line.IsClear || kept.Count < 2)
        {
            return line;
        }

        var ordered = kept.OrderByDescending(k => Math.Sign(weight) * k.Card.Features[place]).ToList();
        return Math.Abs(ordered[0].Card.Features[place] - ordered[^1].Card.Features[place]) < 1e-9
            ? line
            : line with { Favours = new(ordered[0].Card.Id, ordered[0].Headline), Despite = new(ordered[^1].Card.Id, ordered[^1].Headline) };
    }
}
