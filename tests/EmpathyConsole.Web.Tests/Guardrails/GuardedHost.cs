using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Web.Tests.Guardrails;

/// <summary>A running console with the starter guardrails; one for all tests of a class, which only read.</summary>
public sealed class GuardedHost : IAsyncLifetime
{
    public ConsoleHost Host { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var caller = await Host.CallerAsync();
        await using var db = await Host.Get<IDbContextFactory<ConsoleDb>>().OpenAsync(caller, CancellationToken.None);
        await Host.Get<IStarterGuardrails>().SeedAsync(db, caller, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
