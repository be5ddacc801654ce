using EmpathyConsole.Application.Friction.Keeping;
using EmpathyConsole.Application.Friction.Store;
using Microsoft.Data.Sqlite;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Seals the signals that came in, every few minutes; where many come the store does so itself, sooner. Once a day it makes old days totals, where a workspace wants that.</summary>
internal sealed partial class SignalClock(ISignalUpkeep upkeep, ISignalKeeper keeper, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<SignalClock> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    /// <summary>Console:SignalMemoryMegabytes and Console:SealAtSignals, where they are set.</summary>
    public static SignalStoreOptions OptionsOf(IConfiguration configuration)
    {
        var usual = SignalStoreOptions.Usual;
        return usual with
        {
            MemoryBytes = configuration.GetValue<long?>("Console:SignalMemoryMegabytes") is { } megabytes and > 0 ? megabytes << 20 : usual.MemoryBytes,
            SealAtSignals = configuration.GetValue<int?>("Console:SealAtSignals") is { } signals and > 0 ? signals : usual.SealAtSignals,
        };
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await lifetime.IsOpenAsync(stoppingToken))
        {
            return;
        }

        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await upkeep.SealAsync(all: true, stoppingToken);
                await keeper.KeepAllAsync(stoppingToken);
            }
            catch (Exception e) when (e is SqliteException or InvalidDataException)
            {
                LogTrouble(e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Signals could not be sealed, or old days not made totals. None is lost; it is tried again. If it goes on, run 'empathy doctor'.")]
    private partial void LogTrouble(Exception e);
}
