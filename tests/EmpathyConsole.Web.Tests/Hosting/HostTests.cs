using System.Net;
using System.Text.Json;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Tests.Hosting;

public sealed class HostTests
{
    [Fact]
    public async Task Health_NeedsNoKey()
    {
        await using var host = new ConsoleHost();
        var client = host.CreateClient();
        Assert.Equal("Healthy", await client.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
        Assert.Equal("Healthy", await client.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Api_WithoutKey_IsRefusedInWords()
    {
        await using var host = new ConsoleHost();
        var answer = await host.CreateClient().GetAsync("/api/v1/voices/themes", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task OpenApi_ListsTheApi()
    {
        await using var host = new ConsoleHost();
        using var document = JsonDocument.Parse(await host.CreateClient().GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken));
        Assert.Equal("Empathy Console", document.RootElement.GetProperty("info").GetProperty("title").GetString());
    }

    [Fact]
    public async Task Page_WithoutSignIn_LeadsToTheDoor()
    {
        await using var host = new ConsoleHost();
        var answer = await host.CreateClient(new() { AllowAutoRedirect = false }).GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_CarryAPolicyWithoutInlineScripts()
    {
        await using var host = new ConsoleHost();
        var answer = await host.CreateClient().GetAsync("/sign-in", TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_FromTheCommandLine_OpenTheApi()
    {
        await using var host = new ConsoleHost();
        await host.CallerAsync();
        var (code, key, error) = await CliRun.Async(host.Folder, "keys", "create", "nightly", "--scopes", "read");
        Assert.True(code == 0, error);
        Assert.StartsWith("ek_", key, StringComparison.Ordinal);
        var (bad, _, sentence) = await CliRun.Async(host.Folder, "keys", "create", "nightly", "--scopes", "all");
        Assert.Equal(2, bad);
        Assert.Contains("'all' is no scope", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_ShowsNoDemoAndNoDoorButtons()
    {
        await using var host = new ConsoleHost { Environment = "Production" };
        var page = await host.CreateClient().GetStringAsync("/sign-in", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("step into the demo", page, StringComparison.Ordinal);
        Assert.Contains("Password", page, StringComparison.Ordinal);
    }
}
