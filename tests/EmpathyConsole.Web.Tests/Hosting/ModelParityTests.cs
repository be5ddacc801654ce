using System.Text.Json;
using EmpathyConsole.Domain.House;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Hosting;

/// <summary>Which model writes is the same at the command line and over the API, and no key of the API changes it.</summary>
public sealed class ModelParityTests
{
    [Fact]
    public async Task SetAtTheCommandLine_IsReadOverTheApi_WithoutAddressOrKey()
    {
        await using var host = new ConsoleHost();
        await host.CallerAsync();
        var (code, said, error) = await CliRun.Async(host.Folder, "model", "set", "OpenAiCompatible", "--address", "http://127.0.0.1:9/v1", "--model", "small-7b", "--budget", "5000", "--format", "json");
        code.ShouldBe(0, error);
        using var set = JsonDocument.Parse(said);
        set.RootElement.GetProperty("form").GetProperty("tokenBudget").GetInt32().ShouldBe(5000);

        var client = await host.ClientAsync(Scopes.Read | Scopes.Write);
        var answer = await client.GetStringAsync("/api/v1/model", TestContext.Current.CancellationToken);
        using var model = JsonDocument.Parse(answer);
        model.RootElement.GetProperty("kind").GetString().ShouldBe("open-ai-compatible");
        model.RootElement.GetProperty("writer").GetString().ShouldBe(set.RootElement.GetProperty("writer").GetString());
        answer.ShouldNotContain("127.0.0.1");
        var writers = await client.GetStringAsync("/api/v1/writers", TestContext.Current.CancellationToken);
        writers.ShouldContain("sketches by the built-in writer");
        writers.ShouldContain("by the model small-7b");
        using var put = new StringContent("{}", null, "application/json");
        ((int)(await client.PutAsync("/api/v1/model", put, TestContext.Current.CancellationToken)).StatusCode).ShouldBe(405);
    }
}
