using System.Collections.Concurrent;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Guardrails;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmpathyConsole.Application.Guardrails.SecondReading;

/// <summary>
/// The trained reader of each workspace. It learns when it is first asked for in a process; when the lines change it learns again beside
/// the work, and until then the reader of before answers.
/// </summary>
internal sealed partial class SecondReaders(IDbContextFactory<ConsoleDb> databases, TimeProvider time, ILogger<SecondReaders> log) : IDisposable
{
    /// <summary>The newest lines are learned from; more make it slow and hardly better.</summary>
    private const int MostLines = 5_000;

    private static readonly TimeSpan LookAge = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<long, Held> held = new();
    private readonly ConcurrentDictionary<long, byte> learning = new();
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>The reader of the caller's workspace; null when it is off or has too little to learn from.</summary>
    public async Task<ISecondReader?> LiveAsync(Caller caller, CancellationToken cancellation)
    {
        var before = held.GetValueOrDefault(caller.Workspace);
        if (before is not null && time.GetElapsedTime(before.LookedAt) < LookAge)
        {
            return before.Reader;
        }

        var lookedAt = time.GetTimestamp();
        await using var db = await databases.OpenAsync(caller, cancellation);
        var stamp = await db.SecondReaders.AnyAsync(r => r.On, cancellation) ? await StampAsync(db, cancellation) : "";
        if (stamp.Length == 0)
        {
            return (held[caller.Workspace] = new(null, "", lookedAt)).Reader;
        }

        if (before?.Reader is null)
        {
            return await LearnAsync(caller.Workspace, cancellation);
        }

        held[caller.Workspace] = before with { LookedAt = lookedAt };
        if (before.Stamp != stamp && learning.TryAdd(caller.Workspace, 0))
        {
            _ = Task.Run(() => AgainAsync(caller.Workspace), CancellationToken.None);
        }

        return before.Reader;
    }

    public void Dispose() => one.Dispose();

    /// <summary>The next caller looks anew.</summary>
    public void Forget(long workspace) => held.TryRemove(workspace, out _);

    /// <summary>Which lines there are to learn from: a change of any of them changes it.</summary>
    private static async Task<string> StampAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var lines = await db.LabelledLines.Where(l => l.Family == GuardrailFamily.Tone).GroupBy(_ => 1)
            .Select(g => new { Count = g.Count(), Sum = g.Sum(l => l.Id), Newest = g.Max(l => l.ChangedAt) }).SingleOrDefaultAsync(cancellation);
        return FormattableString.Invariant($"{lines?.Count ?? 0}.{lines?.Sum ?? 0}.{lines?.Newest.ToUnixTimeMilliseconds() ?? 0}");
    }

    private async Task AgainAsync(long workspace)
    {
        try
        {
            await LearnAsync(workspace, CancellationToken.None);
        }
        catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException or InvalidOperationException or ObjectDisposedException)
        {
            // the reader of before goes on; the next look tries again
            LearningFailed(log, e, workspace);
        }
        finally
        {
            learning.TryRemove(workspace, out _);
        }
    }

    private async Task<ISecondReader?> LearnAsync(long workspace, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            var lookedAt = time.GetTimestamp();
            await using var db = await databases.OpenAsync(Caller.CommandLine(workspace), cancellation);
            var stamp = await StampAsync(db, cancellation);
            if (held.GetValueOrDefault(workspace) is { Reader: not null } there && there.Stamp == stamp)
            {
                return there.Reader;
            }

            var lines = await db.LabelledLines.AsNoTracking().Where(l => l.Family == GuardrailFamily.Tone).OrderByDescending(l => l.Id).Take(MostLines)
                .Select(l => new MarkedText(l.Text, l.MustFire, l.Site)).ToListAsync(cancellation);
            var version = await NumberAsync(db, stamp, cancellation);
            var reader = SecondReader.CanLearn(lines) ? await Task.Run(() => SecondReaderTrainer.Train(lines, version, cancellation), cancellation) : null;
            held[workspace] = new(reader, stamp, lookedAt);
            return reader;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>The same lines keep their number, in every process; other lines get the next.</summary>
    private static async Task<int> NumberAsync(ConsoleDb db, string stamp, CancellationToken cancellation)
    {
        await db.SecondReaders.Where(r => r.LearnedFrom != stamp).ExecuteUpdateAsync(s => s.SetProperty(r => r.LearnedFrom, stamp).SetProperty(r => r.Version, r => r.Version + 1), cancellation);
        return await db.SecondReaders.Select(r => r.Version).SingleOrDefaultAsync(cancellation);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The second reader of workspace {Workspace} could not learn again; the one of before goes on.")]
    private static partial void LearningFailed(ILogger log, Exception e, long workspace);

    private sealed record Held(ISecondReader? Reader, string Stamp, long LookedAt);
}
