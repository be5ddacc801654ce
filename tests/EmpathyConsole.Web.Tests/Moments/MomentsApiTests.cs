using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Tests.Hosting;

namespace EmpathyConsole.Web.Tests.Moments;

public sealed class MomentsApiTests
{
    private const string Moments = """
        {"person":"p-1","channel":"email","stage":"nurture-email","time":"2026-06-18T12:00:00+00:00"}
        {"person":"p-1","channel":"chat","time":"2026-06-18T12:00:00+00:00","text":"Where is my parcel? It should be here."}
        {"person":"p-1","channel":"email","time":"2026-06-18T23:30:00+00:00"}
        {"person":"p-9","channel":"email","time":"2026-06-18T12:00:00+00:00"}
        {"person":"p-1","channel":"chat","time":"2026-06-18T12:00:00+00:00","text":"I can't cope any more, please help me"}
        {"channel":"email"}
        no json
        """;

    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Decide_ByApiBatchAndCommandLine_GivesTheSameAnswers()
    {
        await using var host = new ConsoleHost();
        await KnowAsync(host);
        var client = await host.ClientAsync(Scopes.Decide);
        var lines = Moments.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var single = new List<string>();
        foreach (var line in lines.Take(5))
        {
            var answer = await client.PostAsync("/api/v1/moments/decide?dryRun=true", new StringContent(line, Encoding.UTF8, "application/json"), None);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            single.Add(await answer.Content.ReadAsStringAsync(None));
        }

        var batch = await client.PostAsync("/api/v1/moments/decide/batch?dryRun=true", new StringContent(Moments, Encoding.UTF8, "application/x-ndjson"), None);
        var batched = (await batch.Content.ReadAsStringAsync(None)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var (code, printed, error) = await CliRun.WithInputAsync(host.Folder, Moments, "decide", "-", "--dry-run", "--format", "json");
        Assert.Equal(single, batched.Take(5));
        Assert.Equal(single, printed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Equal(["suppress", "human", "defer", "suppress", "human"], single.Select(s => JsonDocument.Parse(s).RootElement.GetProperty("outcome").GetString()));
        Assert.Equal(7, batched.Length);
        Assert.Contains("\"line\":7", batched[6], StringComparison.Ordinal);
        Assert.Equal(2, code);
        Assert.Contains("Moment 7", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"channel\":\"email\"}", "person")]
    [InlineData("{\"person\":\"p-1\",\"channel\":3}", "channel")]
    [InlineData("nothing", null)]
    [InlineData("[]", null)]
    public async Task Decide_WhatIsNoMoment_IsRefusedInWords(string body, string? field)
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Decide);
        var answer = await client.PostAsync("/api/v1/moments/decide", new StringContent(body, Encoding.UTF8, "application/json"), None);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(None));
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
        Assert.Equal(field, problem.RootElement.TryGetProperty("field", out var named) ? named.GetString() : null);
    }

    [Fact]
    public async Task Decide_UnknownFields_AreIgnoredWithAWarning()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Decide);
        var answer = await client.PostAsJsonAsync("/api/v1/moments/decide", new { person = "p-1", channel = "email", mood = "sunny" }, None);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("mood", answer.Headers.GetValues("Empathy-Warning").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_WithAKeyThatOnlyReads_IsForbidden()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read);
        var body = new { person = "p-1", channel = "email" };
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsJsonAsync("/api/v1/moments/decide", body, None)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsJsonAsync("/api/v1/moments/decide/batch", body, None)).StatusCode);
    }

    [Fact]
    public async Task People_PutExportErase_GoRound()
    {
        await using var host = new ConsoleHost();
        await KnowAsync(host);
        var client = await host.ClientAsync(Scopes.Read | Scopes.Write);
        using var file = JsonDocument.Parse(await client.GetStringAsync("/api/v1/people/p-1/export", None));
        Assert.Equal("students", file.RootElement.GetProperty("segment").GetString());
        Assert.Equal("22:00:00", file.RootElement.GetProperty("preferences").GetProperty("quietFrom").GetString());
        Assert.Equal(1, file.RootElement.GetProperty("consents").GetArrayLength());
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync("/api/v1/people/p-1", None)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/people/p-1/export", None)).StatusCode);
    }

    [Fact]
    public async Task Import_FromTheCommandLineTwice_AddsNothingTheSecondTime()
    {
        await using var host = new ConsoleHost();
        await host.CallerAsync();
        var path = Path.Combine(host.Folder, "tickets.csv");
        await File.WriteAllTextAsync(path, "ticket,person,opened,closed,intent,queue,status\nT-1,p-1,2026-06-18T08:00:00Z,,parcel-late,parcels,open\nT-2,,2026-06-18T08:00:00Z,,,,open\n", None);
        var (code, first, error) = await CliRun.Async(host.Folder, "import", "tickets", path, "--format", "json");
        Assert.True(code == 0, error);
        Assert.Equal(1, JsonDocument.Parse(first).RootElement.GetProperty("imported").GetInt32());
        Assert.Equal(3, JsonDocument.Parse(first).RootElement.GetProperty("rejects")[0].GetProperty("line").GetInt32());
        var (_, second, _) = await CliRun.Async(host.Folder, "import", "tickets", path, "--format", "json");
        Assert.Equal(0, JsonDocument.Parse(second).RootElement.GetProperty("imported").GetInt32());
    }

    private static async Task KnowAsync(ConsoleHost host)
    {
        var client = await host.ClientAsync(Scopes.Write);
        Assert.Equal(HttpStatusCode.Created, (await client.PutAsJsonAsync("/api/v1/people/p-1", new { segment = "students", timeZone = "Europe/Lisbon" }, None)).StatusCode);
        var choices = new { quietFrom = "22:00", quietTo = "07:00", consents = new[] { new { purpose = "marketing", channel = "email", granted = true, time = "2026-01-12T09:00:00Z" } } };
        Assert.Equal(HttpStatusCode.NoContent, (await client.PutAsJsonAsync("/api/v1/people/p-1/preferences", choices, None)).StatusCode);
    }
}
