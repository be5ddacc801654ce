using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>Reads what customers said at the stages of a journey: English voices of the days, and those without a time.</summary>
internal static class SpokenReader
{
    public static async Task<SpokenAt> ReadAsync(ConsoleDb db, MeasureQuestion question, ISignalWords words, long from, long before, CancellationToken cancellation)
    {
        var spoken = new SpokenAt();
        var (since, until) = (DateTimeOffset.FromUnixTimeMilliseconds(from), DateTimeOffset.FromUnixTimeMilliseconds(before));
        var voices =
            from voice in db.Verbatims.AsNoTracking()
            where !voice.SetAside && voice.Stage != null && (voice.Time == null || (voice.Time >= since && voice.Time < until))
            join member in db.ThemeMembers on voice.Id equals member.VerbatimId into members
            from member in members.DefaultIfEmpty()
            join theme in db.Themes.Where(t => t.Status != ThemeStatus.Rejected) on member.ThemeId equals theme.Id into themes
            from theme in themes.DefaultIfEmpty()
            select new
            {
                voice.Stage,
                voice.Channel,
                voice.Person,
                Kind = (ThemeKind?)theme.Kind,
                Inferred = db.InferredSpans.Any(s => s.VerbatimId == voice.Id && db.Themes.Any(t => t.Id == s.ThemeId && t.Status != ThemeStatus.Rejected)),
            };
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = await voices.GroupBy(v => new { v.Stage, v.Channel, v.Kind, v.Inferred }).Select(g => new { g.Key, N = g.Count() }).ToListAsync(cancellation);
        foreach (var count in counts)
        {
            if (!places.TryGetValue(count.Key.Stage!, out var place))
            {
                place = places[count.Key.Stage!] = Place(question.Stages, count.Key.Stage!);
            }

            if (place >= 0)
            {
                spoken.Add(place, count.Key.Channel, KindOf(count.Key.Kind, count.Key.Inferred), count.N);
            }
        }

        var named = places.Where(p => p.Value >= 0).Select(p => p.Key).ToList();
        var people = await voices.Where(v => v.Person != null && named.Contains(v.Stage!))
            .Select(v => new { v.Stage, v.Person, Afraid = v.Kind == ThemeKind.Fear || v.Inferred }).Distinct().ToListAsync(cancellation);
        foreach (var person in people)
        {
            if (words.Code(person.Person!) is { } code)
            {
                spoken.Add(places[person.Stage!], code, person.Afraid);
            }
        }

        return spoken;
    }

    // files write a stage as they like: "Form fill" is form-fill
    private static int Place(IReadOnlyList<string> stages, string stage)
    {
        var slug = StageSlug.From(stage);
        return Enumerable.Range(0, stages.Count).FirstOrDefault(i => string.Equals(stages[i], slug, StringComparison.Ordinal), -1);
    }

    private static SpokenKind KindOf(ThemeKind? kind, bool inferred) => kind switch
    {
        _ when inferred => SpokenKind.Fear,
        ThemeKind.Fear => SpokenKind.Fear,
        ThemeKind.Frustration or ThemeKind.Confusion => SpokenKind.Frustration,
        ThemeKind.Relief or ThemeKind.Delight => SpokenKind.Relief,
        _ => SpokenKind.Other,
    };
}
