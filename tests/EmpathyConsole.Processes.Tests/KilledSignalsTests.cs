using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Keys;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Processes.Tests;

/// <summary>The web program is killed again and again while senders deliver and the store seals: nothing acknowledged is lost, nothing is doubled.</summary>
public sealed class KilledSignalsTests(ITestOutputHelper output)
{
    private const int Lines = 100;
    private const int Senders = 4;
    private static readonly int Kills = Environment.GetEnvironmentVariable("EMPATHY_LONG_TESTS") == "1" ? 100 : 1;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task KilledWhileSignalsComeAndAreSealed_WhatWasAcknowledgedIsThere_Once()
    {
        await using var console = await TestConsole.StartAsync();
        var key = (await console.Get<IKeysDesk>().CreateAsync(console.Admin, "kill", Scopes.Write, Token)).Value.Key;
        var acknowledged = new ConcurrentDictionary<int, bool>();
        var (random, next, most) = (new Random(11), 0, 0L);
        for (var kill = 0; kill < Kills; kill++)
        {
            // sealing every couple of thousand signals, so that kills fall into it as well
            await using var running = await RunningConsole.StartAsync(console.Folder, key, ("Console__SealAtSignals", "2000"));
            using var stop = new CancellationTokenSource();
            var sending = Enumerable.Range(0, Senders).Select(_ => SendAsync(running.Http, () => Interlocked.Increment(ref next), acknowledged, stop.Token)).ToList();
            var before = acknowledged.Count;
            await Wait.UntilAsync(() => Task.FromResult(acknowledged.Count > before + 20), () => $"Nothing is acknowledged:\n{running.Child.Said}");
            await Task.Delay(random.Next(600), Token);
            await running.Child.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(sending);
            var health = await VerifyAsync(console);
            health.Troubles.ShouldBeEmpty($"after kill {kill + 1}");
            health.Signals.ShouldBeGreaterThanOrEqualTo(acknowledged.Count * Lines);
            most = Math.Max(most, health.Segments);
        }

        // whoever got no answer sends again, as a sender does: then everything is there, once
        await using var last = await RunningConsole.StartAsync(console.Folder, key);
        for (var batch = 1; batch <= next; batch++)
        {
            if (!acknowledged.ContainsKey(batch))
            {
                (await PostAsync(last.Http, batch, Token)).ShouldBe(Lines);
            }
        }

        (await VerifyAsync(console)).Signals.ShouldBe((long)next * Lines);
        most.ShouldBeGreaterThan(0, "sealing was to go on meanwhile");
        output.WriteLine(FormattableString.Invariant($"{Kills} kills, {next} batches of {Lines}, {next - acknowledged.Count} without an answer, up to {most} segments: nothing lost, nothing doubled"));
    }

    private static async Task SendAsync(HttpClient http, Func<int> next, ConcurrentDictionary<int, bool> acknowledged, CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var batch = next();
                if (await PostAsync(http, batch, stop) == Lines)
                {
                    acknowledged[batch] = true;
                }
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            // the plug was pulled
        }
    }

    /// <summary>Signals of the batch that are there now.</summary>
    private static async Task<int> PostAsync(HttpClient http, int batch, CancellationToken cancellation)
    {
        var from = DateTimeOffset.UtcNow.Date.AddDays(-1 - (batch % 3)).AddSeconds(batch);
        var lines = new StringBuilder("id,time,person,session,stage,channel,kind,subject,case\n");
        for (var i = 0; i < Lines; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{batch}-{i},{from.AddSeconds(i):yyyy-MM-ddTHH:mm:ss}Z,p-{(batch + i) % 700},s-{batch}-{i / 4},support,web,contact-open,delivery,c-{batch}-{i}\n");
        }

        using var body = new StringContent(lines.ToString(), Encoding.UTF8, "text/csv");
        using var answer = await http.PostAsync(new Uri("/api/v1/signals", UriKind.Relative), body, cancellation);
        answer.EnsureSuccessStatusCode();
        var counts = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        return counts.GetProperty("accepted").GetInt32() + counts.GetProperty("duplicates").GetInt32();
    }

    private static async Task<SignalHealth> VerifyAsync(TestConsole console)
    {
        using var store = new SqliteSignalStore(console.Get<IDbContextFactory<ConsoleDb>>(), SignalStoreOptions.Usual);
        return await store.VerifyAsync(Token);
    }
}
