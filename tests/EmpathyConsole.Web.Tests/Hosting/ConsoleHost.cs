using System.Net.Http.Headers;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Keys;
using EmpathyConsole.Domain.House;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Web.Tests.Hosting;

/// <summary>The whole program on a test server, with a data folder of its own and no demo.</summary>
public sealed class ConsoleHost : WebApplicationFactory<Program>
{
    private Caller? caller;

    /// <summary>The data folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("empathy-web-").FullName;

    /// <summary>"Development" or "Production".</summary>
    public string Environment { get; init; } = "Development";

    /// <summary>The command line's caller in the one workspace; all rights.</summary>
    public async Task<Caller> CallerAsync() =>
        caller ??= Caller.CommandLine((await Services.GetRequiredService<IWorkspaceDesk>().ForCommandLineAsync(null, CancellationToken.None)).Value.Id);

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A client with a fresh key of these scopes; its addresses are relative to the root: "/api/v1/...".</summary>
    public async Task<HttpClient> ClientAsync(Scopes scopes)
    {
        var key = await Get<IKeysDesk>().CreateAsync(await CallerAsync(), "test", scopes, CancellationToken.None);
        var client = CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Value.Key);
        return client;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("data", Folder);
        builder.UseSetting("Console:Demo", "false");
    }
}
