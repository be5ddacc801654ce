using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices.Feelings;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>Finds the themes of all English voices and lays them over those there were: what a person accepted, renamed or rejected stays so.</summary>
internal sealed class MineThemesJob(IDbContextFactory<ConsoleDb> databases) : IJobHandler
{
    public const string JobKind = "mine-themes";

    public string Kind => JobKind;

    /// <summary>Queues a run, or gives the one that waits already.</summary>
    public static async Task<long> QueueAsync(IJobs jobs, Caller caller, CancellationToken cancellation)
    {
        var waiting = (await jobs.FindAsync(caller, JobKind, 5, cancellation)).FirstOrDefault(j => j.State == JobState.Waiting);
        return waiting?.JobId ?? (await jobs.StartAsync(caller, JobKind, "Finding themes", new { }, cancellation)).JobId;
    }

    public async Task<Result<object>> RunAsync(JobContext context, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(context.Caller, cancellation);
        var voices = await db.Verbatims.Where(v => !v.SetAside).Select(v => new VoiceText(v.Id, v.Text)).ToListAsync(cancellation);
        var mined = ThemeMiner.Mine(voices, report: context.Report, cancellation: cancellation);
        var fresh = await SaveAsync(context, db, mined, cancellation);
        await FeelingsStep.RunAsync(db, voices, cancellation);
        var unsorted = voices.Count - await db.ThemeMembers.CountAsync(cancellation);
        return new MiningDone(voices.Count, await db.Themes.CountAsync(cancellation), fresh, unsorted);
    }

    private static async Task<int> SaveAsync(JobContext context, ConsoleDb db, MinedThemes mined, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var old = await db.Themes.Where(t => !t.Inferred).ToDictionaryAsync(t => t.Id, cancellation);
        var members = (await db.ThemeMembers.AsNoTracking().Select(m => new { m.ThemeId, m.VerbatimId }).ToListAsync(cancellation))
            .GroupBy(m => m.ThemeId).ToDictionary(g => g.Key, g => g.Select(m => m.VerbatimId).ToHashSet());
        var matches = ThemeMatch.Find(mined.Themes, members);

        // a judged theme that is no longer found keeps its voices; an unjudged one goes
        var kept = old.Values.Where(t => IsJudged(t) && !matches.ContainsValue(t.Id)).Select(t => t.Id).ToList();
        var held = kept.SelectMany(id => members.GetValueOrDefault(id) ?? []).ToHashSet();
        await db.ThemeMembers.Where(m => !kept.Contains(m.ThemeId)).ExecuteDeleteAsync(cancellation);
        db.Themes.RemoveRange(old.Values.Where(t => !IsJudged(t) && !matches.ContainsValue(t.Id)));

        var taken = old.Values.Where(IsJudged).Select(t => t.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var themes = new List<(Theme Theme, List<MinedMember> Members)>();
        for (var i = 0; i < mined.Themes.Count; i++)
        {
            var found = mined.Themes[i].Members.Where(m => !held.Contains(m.Id)).ToList();
            if (found.Count > 0 || matches.ContainsKey(i))
            {
                themes.Add((Lay(db, mined.Themes[i], found.Count, matches.TryGetValue(i, out var id) ? old[id] : null, taken), found));
            }
        }

        var fresh = themes.Count(t => t.Theme.Id == 0);
        db.Note(context.Caller, Room.Voices, "mine", "themes", "all", string.Create(CultureInfo.InvariantCulture, $"Found {themes.Count} themes, {fresh} of them new"), "/voices");
        await db.SaveChangesAsync(cancellation);
        db.ThemeMembers.AddRange(themes.SelectMany(t => t.Members.Select((m, rank) => new ThemeMember
        {
            ThemeId = t.Theme.Id,
            VerbatimId = m.Id,
            Rank = rank + 1,
            Contrast = m.Contrast,
            Similarity = m.Similarity,
            QuoteStart = m.QuoteStart,
            QuoteLength = m.QuoteLength,
        })));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return fresh;
    }

    private static bool IsJudged(Theme theme) => theme.Status != ThemeStatus.New || theme.Renamed;

    /// <summary>Lays what was found over the theme it continues. A label that a person gave or accepted is theirs.</summary>
    private static Theme Lay(ConsoleDb db, MinedTheme found, int count, Theme? before, HashSet<string> taken)
    {
        var theme = before ?? db.Themes.Add(new() { FoundAt = db.Now }).Entity;
        if (!IsJudged(theme))
        {
            (theme.Label, theme.Kind) = (found.OtherLabels.Prepend(found.Label).FirstOrDefault(taken.Add) ?? found.Label, found.Kind);
        }

        (theme.FoundLabel, theme.Cohesion, theme.Count) = (found.Label, found.Cohesion, count);
        theme.Revision += before is null ? 0 : 1;
        return theme;
    }
}
