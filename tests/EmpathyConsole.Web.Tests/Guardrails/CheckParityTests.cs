using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Tests.Hosting;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Guardrails;

public sealed class CheckParityTests(GuardedHost guarded) : IClassFixture<GuardedHost>
{
    private static readonly string[] Texts = ["A quiet cup at four.", "Hurry, \"only 3 left\"!", "Everyone is switching,\nso act now", "No thanks, I'd rather pay full price"];

    private readonly ConsoleHost host = guarded.Host;

    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ApiAndCommandLine_GiveTheSameFindings()
    {
        var client = await host.ClientAsync(Scopes.Check);
        var file = Path.Combine(host.Folder, "texts.csv");
        await File.WriteAllTextAsync(file, "id,text\n" + string.Concat(Texts.Select((t, i) => $"{i},\"{t.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n")), None);

        var (code, output, error) = await CliRun.Async(host.Folder, "check", file, "--format", "json");

        code.ShouldBe(1, error);
        using var rows = JsonDocument.Parse(output);
        rows.RootElement.GetArrayLength().ShouldBe(Texts.Length);
        foreach (var (index, row) in rows.RootElement.EnumerateArray().Index())
        {
            var answer = await client.PostAsJsonAsync("/api/v1/guardrails/check", new { text = Texts[index] }, None);
            using var api = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(None));
            row.GetProperty("text").GetString().ShouldBe(Texts[index]);
            row.GetProperty("row").GetInt32().ShouldBe(index + 1);
            row.GetProperty("verdict").GetString().ShouldBe(api.RootElement.GetProperty("verdict").GetString());
            Plain(row.GetProperty("findings")).ShouldBe(Plain(api.RootElement.GetProperty("findings")));
        }
    }

    [Fact]
    public async Task ApiOfAFile_AndCommandLine_GiveTheSameSarifAndCsv()
    {
        var client = await host.ClientAsync(Scopes.Check);
        var file = Path.Combine(host.Folder, "same.csv");
        var content = "id;copy\n1;\"Quiet, and\nHurry, \"\"only 3 left\"\"!\"\n2;Tea\n";
        await File.WriteAllTextAsync(file, content, None);
        foreach (var format in new[] { "sarif", "csv" })
        {
            var (code, output, error) = await CliRun.Async(host.Folder, "check", file, "--column", "copy", "--format", format);
            code.ShouldBe(1, error);
            using var body = new StringContent(content, System.Text.Encoding.UTF8, "text/csv");
            var answer = await client.PostAsync(new Uri($"/api/v1/guardrails/check/batch?column=copy&format={format}&file={Uri.EscapeDataString(file)}", UriKind.Relative), body, None);
            (await answer.Content.ReadAsStringAsync(None)).Trim().ShouldBe(output.Trim());
        }
    }

    [Fact]
    public async Task Replay_OfADraftInAFile_AnswersInTheShapeOfTheContract()
    {
        const string draft = """{"slug":"no-tea","name":"No tea","family":"tone","rule":{"kind":"lexical","phrases":["tea"],"allowed":[]},"scope":{"channels":[],"parts":[],"stages":[]},"severity":"block","wording":{"reason":"Because.","suggestion":""},"examples":[{"text":"Coffee","mustFire":true}]}""";
        var (code, output, error) = await CliRun.WithInputAsync(host.Folder, draft, "replay", "-", "--format", "json");
        code.ShouldBe(1, error);
        using var answer = JsonDocument.Parse(output);
        string[] contract = ["newlyBlocked", "newlyAllowed", "unchanged", "formerPicksNowBlocked", "peopleSuppressed", "examplesFailed"];
        answer.RootElement.EnumerateObject().Select(p => p.Name).Take(6).ShouldBe(contract);
        answer.RootElement.GetProperty("examplesFailed")[0].GetProperty("text").GetString().ShouldBe("Coffee");
        (await CliRun.WithInputAsync(host.Folder, "{", "replay", "-")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task Api_AnswersInTheShapeOfTheContract()
    {
        var client = await host.ClientAsync(Scopes.Check);
        var answer = await client.PostAsJsonAsync("/api/v1/guardrails/check", new { parts = new { headline = "Tea", body = "Only 3 left" }, channel = "email" }, None);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(None));
        json.RootElement.GetProperty("verdict").GetString().ShouldBe("block");
        var finding = json.RootElement.GetProperty("findings")[0];
        string[] names = [.. finding.EnumerateObject().Select(p => p.Name)];
        names.ShouldBe(["guardrail", "version", "family", "severity", "part", "start", "length", "text", "reason", "suggestion"]);
        (finding.GetProperty("part").GetString(), finding.GetProperty("family").GetString(), finding.GetProperty("severity").GetString()).ShouldBe(("body", "tone", "block"));
    }

    [Fact]
    public async Task Api_WithoutTheScope_OrWithoutAText_IsRefusedInWords()
    {
        var reader = await host.ClientAsync(Scopes.Read);
        (await reader.PostAsJsonAsync("/api/v1/guardrails/check", new { text = "a" }, None)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var checker = await host.ClientAsync(Scopes.Check);
        var empty = await checker.PostAsJsonAsync("/api/v1/guardrails/check", new { }, None);
        empty.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await empty.Content.ReadAsStringAsync(None)).ShouldContain("There is no text to check");
    }

    [Fact]
    public async Task CommandLine_OnStandardInput_PassesAndBlocksByExitCode()
    {
        (await CliRun.WithInputAsync(host.Folder, "A quiet cup.\n\nStill warm.\n", "check", "-")).Code.ShouldBe(0);
        var (code, output, error) = await CliRun.WithInputAsync(host.Folder, "A quiet cup.\nHurry!\n", "check", "-");
        code.ShouldBe(1);
        output.ShouldStartWith("2: block \"Hurry\"");
        error.ShouldContain("Checked 2: 1 pass, 0 with advice, 0 with a warning, 1 blocked.");
    }

    [Fact]
    public async Task CommandLine_Sarif_PointsAtTheWords()
    {
        var (_, output, _) = await CliRun.WithInputAsync(host.Folder, "A quiet cup.\nDo hurry!\n", "check", "-", "--format", "sarif");
        using var sarif = JsonDocument.Parse(output);
        sarif.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()).ShouldBe(("no-false-urgency", "error"));
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32()).ShouldBe((2, 4, 9));
    }

    [Fact]
    public async Task CommandLine_OnAMissingColumnOrFile_SaysWhatToDo()
    {
        var (code, _, error) = await CliRun.WithInputAsync(host.Folder, "a,b\n1,2\n", "check", "-", "--column", "copy");
        (code, error.Trim()).ShouldBe((2, "- has no column \"copy\". It has: a, b. Name one with --column."));
        (await CliRun.Async(host.Folder, "check", "nowhere.csv")).Code.ShouldBe(2);
    }

    private static string Plain(JsonElement element) => JsonSerializer.Serialize(element);
}
