using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Keys;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Processes.Tests;

public sealed class KilledImportTests
{
    private const string VoicesJob = "import-voices";
    private const string SignalsJob = "import-signals";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Voices_ProgramKilledHalfway_GoOnWithoutLossOrDoubles()
    {
        const int Known = 200;
        const int Rows = 9_000;
        await using var console = await TestConsole.StartAsync();
        var key = await KeyAsync(console);
        await using (var first = await RunningConsole.StartAsync(console.Folder, key))
        {
            (await SendVoicesAsync(first.Http, VoiceLines(0, Known))).GetProperty("imported").GetInt32().ShouldBe(Known - (Known / 100));

            // the first 200 again, then many new ones, every 100th without a word
            var sending = SendVoicesAsync(first.Http, VoiceLines(0, Rows));
            await Wait.UntilAsync(
                async () => await Jobs.NewestAsync(console, VoicesJob) is { Total: > Known, Checkpoint.Length: > 0 }, () => $"The import did not get under way:\n{first.Child.Said}");
            await first.Child.KillAsync();
            await Should.ThrowAsync<HttpRequestException>(sending);
        }

        var left = (await Jobs.NewestAsync(console, VoicesJob))!;
        left.State.ShouldBe(JobState.Running, "the plug was to be pulled in the middle");
        left.Done.ShouldBeInRange(1, left.Total - 1);
        var saved = await VoicesAsync(console);
        saved.Count.ShouldBeGreaterThan(Known, "a batch was to be saved before the plug was pulled");

        await using var second = await RunningConsole.StartAsync(console.Folder, key);
        var ended = await Jobs.UntilEndedAsync(console, VoicesJob, second.Child);
        ended.State.ShouldBe(JobState.Done, ended.Trouble);
        ended.Resumed.ShouldBe(1);
        var rejected = Rows / 100;
        await using var db = await console.OpenAsync();
        var import = await db.VoiceImports.AsNoTracking().OrderByDescending(i => i.Id).FirstAsync(Token);
        (import.Total, import.Rejected, import.Duplicates).ShouldBe((Rows, rejected, Known - (Known / 100)));
        (import.Imported + import.Duplicates + import.Rejected).ShouldBe(import.Total);
        (await db.RejectedRows.CountAsync(r => r.ImportId == import.Id, Token)).ShouldBe(rejected);
        var voices = await VoicesAsync(console);
        voices.Count.ShouldBe(Rows - rejected);
        voices.Distinct().Count().ShouldBe(voices.Count);
        saved.ShouldBeSubsetOf(voices);
    }

    [Fact]
    public async Task Signals_AcknowledgedThenKilled_AreKept_AndAKilledImportGoesOn()
    {
        const int Acknowledged = 500;
        const int Lines = 70_000;
        await using var console = await TestConsole.StartAsync();
        var key = await KeyAsync(console);
        var from = DateTimeOffset.UtcNow.AddDays(-20);
        await using (var first = await RunningConsole.StartAsync(console.Folder, key))
        {
            using var body = new StringContent(SignalLines(from, Acknowledged), Encoding.UTF8, "text/csv");
            var answer = await first.Http.PostAsync(new Uri("/api/v1/signals", UriKind.Relative), body, Token);
            var counts = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
            await first.Child.KillAsync();
            counts.GetProperty("accepted").GetInt32().ShouldBe(Acknowledged);
        }

        (await SignalsAsync(console)).ShouldBe(Acknowledged);
        var file = Path.Combine(console.Folder, "visits.csv");
        await File.WriteAllTextAsync(file, SignalLines(from, Lines), Token);
        await using (var import = Child.Start("empathy.dll", "import", "signals", file, "--data", console.Folder))
        {
            await Jobs.UntilUnderWayAsync(console, SignalsJob, import);
            await import.KillAsync();
        }

        var left = (await Jobs.NewestAsync(console, SignalsJob))!;
        left.State.ShouldBe(JobState.Running, "the plug was to be pulled in the middle");
        left.Done.ShouldBeInRange(1, Lines - 1);

        // the web program takes up what the command line left
        await using var second = await RunningConsole.StartAsync(console.Folder, key);
        var ended = await Jobs.UntilEndedAsync(console, SignalsJob, second.Child);
        ended.State.ShouldBe(JobState.Done, ended.Trouble);
        ended.Resumed.ShouldBe(1);
        await using var db = await console.OpenAsync();
        var counted = await db.SignalImports.AsNoTracking().SingleAsync(i => i.JobId == ended.Id, Token);
        (counted.Total, counted.Accepted, counted.Duplicates, counted.Rejected).ShouldBe((Lines, Lines - Acknowledged, Acknowledged, 0));
        (await SignalsAsync(console)).ShouldBe(Lines);
    }

    private static async Task<string> KeyAsync(TestConsole console) =>
        (await console.Get<IKeysDesk>().CreateAsync(console.Admin, "kill", Scopes.Write | Scopes.Read, Token)).Value.Key;

    private static async Task<JsonElement> SendVoicesAsync(HttpClient http, string csv)
    {
        using var body = new StringContent(csv, Encoding.UTF8, "text/csv");
        var answer = await http.PostAsync(new Uri("/api/v1/voices/import", UriKind.Relative), body, Token);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(Token));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    private static async Task<List<string>> VoicesAsync(TestConsole console)
    {
        await using var db = await console.OpenAsync();
        return await db.Verbatims.AsNoTracking().Select(v => v.Text).ToListAsync(Token);
    }

    private static async Task<long> SignalsAsync(TestConsole console)
    {
        using var store = new SqliteSignalStore(console.Get<IDbContextFactory<ConsoleDb>>(), SignalStoreOptions.Usual);
        var health = await store.VerifyAsync(Token);
        health.Troubles.ShouldBeEmpty();
        return health.Signals;
    }

    private static string VoiceLines(int from, int count)
    {
        string[] said = ["The powder clumps in cold water", "I am afraid the price goes up after a month", "The note in the parcel made me smile", "Which tin keeps it fresh"];
        var csv = new StringBuilder("text,time,channel\n");
        for (var i = from; i < from + count; i++)
        {
            var text = i % 100 == 99 ? "" : string.Create(CultureInfo.InvariantCulture, $"{said[i % said.Length]}, order {i}");
            csv.Append(CultureInfo.InvariantCulture, $"\"{text}\",{new DateTime(2025, 7, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(i):yyyy-MM-dd HH:mm},web\n");
        }

        return csv.ToString();
    }

    private static string SignalLines(DateTimeOffset from, int count)
    {
        var csv = new StringBuilder("time,person,session,stage,channel,kind,subject\n");
        for (var i = 0; i < count; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{from.AddSeconds(i):O},p-{i % 900},s-{i / 3},form-fill,web,{(i % 3 == 0 ? "form-start" : i % 3 == 1 ? "field-error" : "form-submit")},order\n");
        }

        return csv.ToString();
    }
}
