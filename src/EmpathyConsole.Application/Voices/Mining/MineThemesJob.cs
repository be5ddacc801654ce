using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices.Feelings;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Voices;
using EmpathyConsole.Intelligence.Voices.Mining;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>
/// Finds the themes of all English voices, beginning with those there are, and lists what changed. Nothing is written before all is found;
/// then who is in which theme changes in one transaction, so that no reader sees a half-laid state and a killed run leaves the themes as
/// they were: it begins again.
/// </summary>
internal sealed class MineThemesJob(IDbContextFactory<ConsoleDb> databases) : IJobHandler
{
    public const string JobKind = "mine-themes";

    public string Kind => JobKind;

    /// <summary>Queues a run, or gives the one of its kind that waits already.</summary>
    public static async Task<long> QueueAsync(IJobs jobs, Caller caller, CancellationToken cancellation, bool afresh = false)
    {
        var title = afresh ? "Finding themes afresh" : "Finding themes";
        var waiting = (await jobs.FindAsync(caller, JobKind, 5, cancellation)).FirstOrDefault(j => j.State == JobState.Waiting && j.Title == title);
        return waiting?.JobId ?? (await jobs.StartAsync(caller, JobKind, title, new MiningWish(afresh), cancellation)).JobId;
    }

    public async Task<Result<object>> RunAsync(JobContext context, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(context.Caller, cancellation);
        var before = await ThemesBefore.ReadAsync(db, cancellation);
        var source = await StoredVoices.OpenAsync(databases, context.Caller, cancellation);
        var afresh = context.Input<MiningWish>().Afresh || before.Held.Count == 0;
        var options = afresh ? MiningOptions.Default : MiningOptions.Default with { Held = before.Held, KnownTo = before.KnownTo };

        // the last quarter of the way is writing
        var total = source.Count * 8L / 3;
        var mined = ThemeMiner.Mine(source, options, (step, done, _) => context.Report(step, done, total), cancellation);
        var laying = new ThemeLaying(db, context, before, source, afresh);
        var run = await laying.LayAsync(mined, (step, done) => context.Report(step, (2L * source.Count) + (done * 2L / 3), total), cancellation);
        await FeelingsStep.RunAsync(db, source.Read(cancellation), cancellation);
        return new MiningDone(run.Voices, run.Themes, run.Fresh, run.Unsorted) { Run = run.Id, Kept = run.Kept, Moved = run.Moved, Joined = run.Joined };
    }

    /// <summary>What the run is asked to do.</summary>
    internal sealed record MiningWish(bool Afresh = false);
}
