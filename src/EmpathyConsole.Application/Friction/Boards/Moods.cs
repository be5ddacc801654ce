using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>Sentiment beside a blend: of the voices with a theme, how many are about relief or delight.</summary>
internal static class Moods
{
    public static async Task<IReadOnlyList<Mood>> OfAsync(ConsoleDb db, TimeZoneInfo zone, DaySpan days, BoardCut cut, CancellationToken cancellation)
    {
        var first = DateTimeOffset.FromUnixTimeMilliseconds(zone.StartOf(days.From));
        var before = DateTimeOffset.FromUnixTimeMilliseconds(zone.StartOf(days.To.AddDays(1)));
        var voices =
            from voice in db.Verbatims
            join member in db.ThemeMembers on voice.Id equals member.VerbatimId
            join theme in db.Themes on member.ThemeId equals theme.Id
            where !voice.SetAside && voice.Time >= first && voice.Time < before && !theme.Inferred && theme.Status != ThemeStatus.Rejected
            select new { voice.Segment, voice.Person, theme.Kind };
        var kinds = cut == BoardCut.Segment
            ? voices.Select(v => new { Group = v.Segment, v.Kind })
            : from voice in voices
              join person in db.People on voice.Person equals person.Key into known
              from person in known.DefaultIfEmpty()
              select new { Group = (string?)person.Generation, voice.Kind };
        var counted = await kinds.GroupBy(v => new { v.Group, v.Kind }).Select(g => new { g.Key.Group, g.Key.Kind, N = g.Count() }).ToListAsync(cancellation);
        return
        [
            .. counted.GroupBy(c => string.IsNullOrEmpty(c.Group) ? Dimensions.None : c.Group, StringComparer.Ordinal).Select(g => Mood.Of(g.Key, g.Sum(c => c.N), g.Where(c => c.Kind is ThemeKind.Relief or ThemeKind.Delight).Sum(c => c.N)))
                .OrderByDescending(m => m.N).ThenBy(m => m.Group, StringComparer.Ordinal),
        ];
    }
}
