using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Tests.House;

/// <summary>The console's databases, which a test can close: whoever opens one then has failed.</summary>
internal sealed class ClosingDatabases(IDbContextFactory<ConsoleDb> real) : IDbContextFactory<ConsoleDb>
{
    public bool Closed { get; set; }

    public static void Into(IServiceCollection services)
    {
        var real = services.Last(s => s.ServiceType == typeof(IDbContextFactory<ConsoleDb>));
        services.AddSingleton(p => new ClosingDatabases((IDbContextFactory<ConsoleDb>)(real.ImplementationFactory?.Invoke(p) ?? ActivatorUtilities.CreateInstance(p, real.ImplementationType!))));
        services.AddSingleton<IDbContextFactory<ConsoleDb>>(p => p.GetRequiredService<ClosingDatabases>());
    }

    public ConsoleDb CreateDbContext() => Closed ? throw new InvalidOperationException("The database was opened before the right was looked at.") : real.CreateDbContext();
}
