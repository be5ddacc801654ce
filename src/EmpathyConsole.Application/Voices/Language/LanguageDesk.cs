using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Voices.Language;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Language;

/// <summary>Reads voices group by group and compares their words. Phrases in context and rising words are in parts of their own.</summary>
internal sealed partial class LanguageDesk(IDbContextFactory<ConsoleDb> databases) : ILanguageDesk
{
    private const int FewestVoices = 10;
    private const int PhrasesEachSide = 40;

    // larger groups are read in part, evenly over all of the group
    private const int MostVoicesRead = 120_000;
    private const int ValuesEach = 60;

    public async Task<Result<SliceChoices>> ChoicesAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var query = await SliceQuery.OpenAsync(db, cancellation);
        var english = query.English;
        async Task<SliceChoice> OfAsync(SliceField field, IQueryable<string?> values)
        {
            var counted = await values.Where(v => v != null && v != "").GroupBy(v => v).Select(g => new { g.Key, Voices = g.Count() }).OrderByDescending(g => g.Voices).ThenBy(g => g.Key).Take(ValuesEach).ToListAsync(cancellation);
            return new(field, [.. counted.Select(c => (c.Key!, c.Voices))]);
        }

        var (promoters, detractors) = (await query.Promoters(english).CountAsync(cancellation), await query.Detractors(english).CountAsync(cancellation));
        var recent = await query.Of(VoiceSlice.All.With(SliceField.Period, VoiceSlice.Recent)).CountAsync(cancellation);
        var before = await query.Of(VoiceSlice.All.With(SliceField.Period, VoiceSlice.Before)).CountAsync(cancellation);
        var kinds = await (
            from member in db.ThemeMembers
            join theme in db.Themes on member.ThemeId equals theme.Id
            group member by theme.Kind into byKind
            select new { byKind.Key, Voices = byKind.Count() }).ToListAsync(cancellation);
        var people = from voice in english join person in db.People on voice.Person equals person.Key select person.Generation;
        SliceChoice[] all =
        [
            await OfAsync(SliceField.Segment, english.Select(v => v.Segment)),
            await OfAsync(SliceField.Generation, people.Select(g => (string?)g)),
            new(SliceField.Rating, promoters + detractors == 0 ? [] : [(VoiceSlice.Promoters, promoters), (VoiceSlice.Detractors, detractors)]),
            await OfAsync(SliceField.Channel, english.Select(v => v.Channel)),
            await OfAsync(SliceField.Source, english.Select(v => (string?)v.Source)),
            await OfAsync(SliceField.Stage, english.Select(v => v.Stage)),
            new(SliceField.Kind, [.. kinds.OrderByDescending(k => k.Voices).Select(k => (k.Key.ToString().ToLowerInvariant(), k.Voices))]),
            new(SliceField.Period, before == 0 ? [] : [(VoiceSlice.Recent, recent), (VoiceSlice.Before, before)]),
        ];
        return new SliceChoices([.. all.Where(f => f.Values.Count > 0)], await english.CountAsync(cancellation), query.Newest);
    }

    public async Task<Result<LanguageComparison>> CompareAsync(Caller caller, VoiceSlice first, VoiceSlice? second, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(first);
        if (first == second || (second is null && first.Conditions.Count == 0))
        {
            return Problem.Invalid("Both groups are the same. Choose two that differ, such as promoters and detractors.", "second");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var query = await SliceQuery.OpenAsync(db, cancellation);
        var a = query.Of(first);
        var b = second is null ? query.English.Where(v => !a.Any(other => other.Id == v.Id)) : query.Of(second);
        var (inA, inB) = (await a.CountAsync(cancellation), await b.CountAsync(cancellation));
        if (Math.Min(inA, inB) < FewestVoices)
        {
            return Problem.Invalid($"A comparison needs {FewestVoices} voices on each side; here are {inA} and {inB}. Choose a wider group.", inA < inB ? "first" : "second");
        }

        if (second is not null && await a.AnyAsync(v => b.Any(other => other.Id == v.Id), cancellation))
        {
            return Problem.Invalid("Some voices are in both groups, so nothing would set these apart. Choose groups that share none, or compare with everyone else.", "second");
        }

        var (textsA, textsB) = (await TextsAsync(a, inA, cancellation), await TextsAsync(b, inB, cancellation));
        var differences = await Task.Run(() => SliceComparer.Compare(textsA, textsB, PhrasesEachSide, cancellation), cancellation);
        return new LanguageComparison(first, second, inA, inB, differences);
    }

    private static async Task<List<string>> TextsAsync(IQueryable<Verbatim> voices, int count, CancellationToken cancellation)
    {
        var step = (count + MostVoicesRead - 1) / MostVoicesRead;
        return await (step <= 1 ? voices : voices.Where(v => v.Id % step == 0)).Select(v => v.Text).ToListAsync(cancellation);
    }
}
