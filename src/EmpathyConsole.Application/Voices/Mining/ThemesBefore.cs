using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>The themes there were when a run began, with who was in them.</summary>
internal sealed class ThemesBefore
{
    private readonly Dictionary<long, Theme> themes;

    private ThemesBefore(Dictionary<long, Theme> themes, List<MemberRow> members, HashSet<long> keptUnsorted, long knownTo, long lastJudgement)
    {
        this.themes = themes;
        (Members, KeptUnsorted) = (members, keptUnsorted);
        (KnownTo, LastJudgement) = (knownTo, lastJudgement);
        Pinned = members.Where(m => m.Pinned).Select(m => m.Theme).ToHashSet();
        Held = [.. members.Where(m => themes.ContainsKey(m.Theme)).GroupBy(m => Target(m.Theme)).OrderBy(g => g.Key)
            .Select(g => new HeldTheme(g.Key, [.. g.Select(m => m.Verbatim)], g.Where(m => m.Pinned).Select(m => m.Verbatim).ToHashSet()))];
    }

    /// <summary>By verbatim.</summary>
    public IReadOnlyList<MemberRow> Members { get; }

    /// <summary>Voices a person took out of every theme: they are put into none.</summary>
    public IReadOnlySet<long> KeptUnsorted { get; }

    /// <summary>Verbatims up to this id were looked at before.</summary>
    public long KnownTo { get; }

    /// <summary>Newest judgement when the run began.</summary>
    public long LastJudgement { get; }

    /// <summary>Themes with voices in them; one that was merged counts as its target.</summary>
    public IReadOnlyList<HeldTheme> Held { get; }

    /// <summary>Themes that others were merged into.</summary>
    public IReadOnlySet<long> Joined => themes.Values.Where(t => t.MergedInto is not null).Select(t => Target(t.Id)).ToHashSet();

    /// <summary>Newest verbatim that is in a theme.</summary>
    public long LastRead => Members.Count == 0 ? 0 : Members[^1].Verbatim;

    private HashSet<long> Pinned { get; }

    public static async Task<ThemesBefore> ReadAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var all = await db.Themes.AsNoTracking().Where(t => !t.Inferred).ToDictionaryAsync(t => t.Id, cancellation);
        var members = await db.ThemeMembers.AsNoTracking().OrderBy(m => m.VerbatimId).Select(m => new MemberRow(m.Id, m.ThemeId, m.VerbatimId, m.Pinned)).ToListAsync(cancellation);
        var last = await db.MiningRuns.OrderByDescending(r => r.Id).Select(r => (long?)r.LastVerbatim).FirstOrDefaultAsync(cancellation);
        var judgement = await db.ThemeJudgements.MaxAsync(j => (long?)j.Id, cancellation) ?? 0;
        var kept = await db.KeptUnsorted.Select(k => k.VerbatimId).ToHashSetAsync(cancellation);
        return new(all, members, kept, last ?? (members.Count == 0 ? 0 : members[^1].Verbatim), judgement);
    }

    /// <summary>A person said something of it, or put a voice into it: it is theirs.</summary>
    public bool IsJudged(long theme) => themes.TryGetValue(theme, out var known) && IsJudged(known);

    /// <summary>The same.</summary>
    public bool IsJudged(Theme theme) => theme.Status != ThemeStatus.New || theme.Renamed || theme.MergedInto is not null || theme.JudgedAt is not null || Pinned.Contains(theme.Id);

    /// <summary>Where the voice lies among the members, or -1.</summary>
    public int IndexOf(long verbatim)
    {
        var (low, high) = (0, Members.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var there = Members[middle].Verbatim;
            if (there == verbatim)
            {
                return middle;
            }

            (low, high) = there < verbatim ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The theme that what is found for this one goes to. A circle of merges, which no desk makes, ends where it began.</summary>
    public long Target(long theme) => Target(themes, theme);

    public static long Target(IReadOnlyDictionary<long, Theme> themes, long theme)
    {
        var at = theme;
        for (var steps = 0; steps < themes.Count && themes.GetValueOrDefault(at)?.MergedInto is { } next && themes.ContainsKey(next); steps++)
        {
            at = next;
        }

        return at;
    }
}
