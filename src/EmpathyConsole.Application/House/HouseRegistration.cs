using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Keys;
using EmpathyConsole.Application.Team;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.House;

/// <summary>What the house itself brings: jobs, team, brand, keys, home.</summary>
internal static class HouseRegistration
{
    public static IServiceCollection AddHouse(this IServiceCollection services)
    {
        services.AddSingleton<JobRunner>();
        services.AddSingleton<IJobs>(s => s.GetRequiredService<JobRunner>());
        services.AddSingleton<IKeysDesk, KeysDesk>();
        services.AddSingleton<ITeamDesk, TeamDesk>();
        services.AddSingleton<IWorkspaceDesk, WorkspaceDesk>();
        services.AddSingleton<IBrandDesk, BrandDesk>();
        services.AddSingleton<IHouseDoctor, HouseDoctor>();
        services.AddSingleton<IHomeDesk, HomeDesk>();
        services.AddSingleton<IRoomReport, GovernanceReport>();
        return services;
    }
}
