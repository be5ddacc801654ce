using EmpathyConsole.Application.Concepts;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Models;
using EmpathyConsole.Application.Moments;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Telemetry;
using EmpathyConsole.Application.Voices;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmpathyConsole.Application;

/// <summary>Registers the console: the database in its data folder, and every room's desk.</summary>
public static class ConsoleServices
{
    /// <param name="services">Where to.</param>
    /// <param name="dataFolder">The folder that holds the SQLite file and staged uploads; must exist.</param>
    public static IServiceCollection AddConsole(this IServiceCollection services, string dataFolder)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.TryAddSingleton<ConsoleMeter>();
        services.TryAddSingleton<JobCounts>();
        services.AddSingleton(new DataFolder(dataFolder));

        // the keys that keep secrets; made when the first is kept
        services.AddDataProtection().SetApplicationName("EmpathyConsole").PersistKeysToFileSystem(new(Path.Combine(dataFolder, "keys")));
        services.AddDbContextFactory<ConsoleDb>(options => options.UseConsoleSqlite(Sqlite.FileIn(dataFolder)));
        return services.AddHouse().AddModels().AddInbox().AddRecord().AddVoices().AddJourneys().AddGuardrails().AddConcepts().AddMoments().AddFriction();
    }
}
