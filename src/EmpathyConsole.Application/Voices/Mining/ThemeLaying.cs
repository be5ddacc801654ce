using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Voices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>Lays what was found over what there is. What a person accepted, renamed, rejected, merged, split or moved stays so.</summary>
internal sealed class ThemeLaying(ConsoleDb db, JobContext context, ThemesBefore before, StoredVoices source, bool afresh)
{
    private const int BatchSize = 5000;

    public async Task<MiningRun> LayAsync(MinedThemes mined, Action<string, long> report, CancellationToken cancellation)
    {
        var plan = MiningPlan.Make(mined, before, afresh, before.IsJudged);
        await RefreshAsync(plan, done => report("Writing down the quotes", done), cancellation);
        report("Laying the themes over what was there", plan.Staying.Count);
        return await SwitchAsync(plan, cancellation);
    }

    /// <summary>Ranks and quotes of those that stay, a few thousand at a time: nobody has to wait for them, and no count depends on them.</summary>
    private async Task RefreshAsync(MiningPlan plan, Action<long> report, CancellationToken cancellation)
    {
        for (var from = 0; from < plan.Staying.Count; from += BatchSize)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            using (var writer = Writer())
            {
                for (var i = from; i < Math.Min(from + BatchSize, plan.Staying.Count); i++)
                {
                    writer.Refresh(plan.Staying[i]);
                }
            }

            await transaction.CommitAsync(cancellation);
            report(from);
        }
    }

    private async Task<MiningRun> SwitchAsync(MiningPlan plan, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var old = await db.Themes.Where(t => !t.Inferred).ToDictionaryAsync(t => t.Id, cancellation);
        var moved = await MovedMeanwhileAsync(cancellation);
        var themes = Themes(plan, old);
        var fresh = themes.Count(t => t.Id == 0);
        var run = Run(plan);
        db.MiningRuns.Add(run);
        await db.SaveChangesAsync(cancellation);
        Write(plan, [.. themes.Select(t => ThemesBefore.Target(old, t.Id))], moved, run.Id);
        var counts = await db.ThemeMembers.GroupBy(m => m.ThemeId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellation);
        run.Gone = Tidy(old, counts);
        foreach (var theme in themes.Where(t => !old.ContainsKey(t.Id)))
        {
            theme.Count = counts.GetValueOrDefault(theme.Id);
        }

        (run.Fresh, run.Unsorted) = (fresh, source.Count - counts.Values.Sum());
        run.Labels = Labels(plan, old, themes);
        run.Themes = old.Values.Concat(themes).Distinct().Count(t => t.Status != ThemeStatus.Rejected && t.MergedInto is null && db.Entry(t).State != EntityState.Deleted);
        db.Note(context.Caller, Room.Voices, "mine", "themes", "all", string.Create(CultureInfo.InvariantCulture, $"Found {run.Themes} themes, {fresh} of them new; {run.Moved} voices changed their theme"), "/voices");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return run;
    }

    private void Write(MiningPlan plan, long[] themeOfSlot, HashSet<long> moved, long run)
    {
        using var writer = Writer();
        foreach (var row in plan.Leaving.Where(r => !moved.Contains(r.Verbatim)))
        {
            writer.Delete(row.Id);
        }

        foreach (var placing in plan.Coming.Where(p => !moved.Contains(p.Member.Id)))
        {
            writer.Put(placing, themeOfSlot[placing.Slot]);
        }

        foreach (var change in plan.Changes.Where(c => !moved.Contains(c.Verbatim)))
        {
            writer.Note(run, change.Verbatim, change.From, change.Slot < 0 ? null : themeOfSlot[change.Slot]);
        }
    }

    /// <summary>Voices a person put somewhere while themes were being found: where they are now is right.</summary>
    private async Task<HashSet<long>> MovedMeanwhileAsync(CancellationToken cancellation)
    {
        if (!await db.ThemeJudgements.AnyAsync(j => j.Id > before.LastJudgement, cancellation))
        {
            return [];
        }

        var pinned = await db.ThemeMembers.Where(m => m.Pinned).Select(m => new { m.VerbatimId, m.ThemeId }).ToListAsync(cancellation);
        var takenOut = await db.KeptUnsorted.Select(k => k.VerbatimId).ToListAsync(cancellation);
        return pinned.Where(p => before.IndexOf(p.VerbatimId) is var at && (at < 0 || !before.Members[at].Pinned || before.Members[at].Theme != p.ThemeId)).Select(p => p.VerbatimId)
            .Concat(takenOut.Where(id => !before.KeptUnsorted.Contains(id))).ToHashSet();
    }

    private List<Theme> Themes(MiningPlan plan, Dictionary<long, Theme> old)
    {
        // themes that were there choose their names before new ones do
        var taken = old.Values.Where(before.IsJudged).Select(t => t.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var laid = plan.Themes.Index().OrderBy(t => t.Item.Before is null)
            .ToDictionary(t => t.Index, t => Lay(t.Item, t.Item.Before is { } id ? old.GetValueOrDefault(id) : null, taken));
        return [.. Enumerable.Range(0, plan.Themes.Count).Select(slot => laid[slot])];
    }

    /// <summary>Lays what was found over the theme it continues. A label that a person gave or accepted is theirs; a held theme keeps its own while it can.</summary>
    private Theme Lay(PlannedTheme planned, Theme? theme, HashSet<string> taken)
    {
        var found = planned.Found;
        var isNew = theme is null;
        theme ??= db.Themes.Add(new() { FoundAt = db.Now }).Entity;
        if (isNew || !before.IsJudged(theme))
        {
            string[] labels = isNew || afresh ? [found.Label, .. found.OtherLabels] : [theme.Label, found.Label, .. found.OtherLabels];
            theme.Label = labels.FirstOrDefault(l => l.Length > 0 && taken.Add(l)) ?? labels[0];
            theme.Kind = isNew || afresh ? found.Kind : theme.Kind;
        }

        theme.FoundLabel = found.Label.Length > 0 ? found.Label : theme.FoundLabel;
        theme.Cohesion = found.Cohesion;
        theme.Revision += isNew || theme.Count == planned.Count ? 0 : 1;
        theme.Count = planned.Count;
        return theme;
    }

    /// <summary>Counts every theme anew; one that nobody judged and nobody is in goes. Gives how many went.</summary>
    private int Tidy(Dictionary<long, Theme> old, Dictionary<long, int> counts)
    {
        var gone = 0;
        foreach (var theme in old.Values)
        {
            theme.Count = counts.GetValueOrDefault(theme.Id);
            if (theme.Count == 0 && !before.IsJudged(theme))
            {
                db.Themes.Remove(theme);
                gone++;
            }
        }

        return gone;
    }

    private MiningRun Run(MiningPlan plan) => new()
    {
        JobId = context.JobId,
        At = db.Now,
        ByName = context.Caller.Name,
        Afresh = afresh,
        Voices = source.Count,
        Kept = plan.Kept,
        Moved = plan.Changes.Count,
        Joined = plan.Joined,
        LastVerbatim = source.Last,
    };

    private static Dictionary<long, string> Labels(MiningPlan plan, Dictionary<long, Theme> old, List<Theme> themes)
    {
        var named = plan.Changes.Select(c => c.From).OfType<long>().Concat(plan.Changes.Where(c => c.Slot >= 0).Select(c => themes[c.Slot].Id)).ToHashSet();
        return old.Values.Concat(themes).Where(t => named.Contains(t.Id)).DistinctBy(t => t.Id).ToDictionary(t => t.Id, t => t.Label);
    }

    private SqliteMemberWriter Writer() => new((SqliteConnection)db.Database.GetDbConnection(), db.WorkspaceId);
}
