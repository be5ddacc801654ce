using EmpathyConsole.Application.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.House;

/// <summary>What the house itself brings: jobs, record, team, brand, keys, inbox.</summary>
internal static class HouseRegistration
{
    public static IServiceCollection AddHouse(this IServiceCollection services)
    {
        services.AddSingleton<JobRunner>();
        services.AddSingleton<IJobs>(s => s.GetRequiredService<JobRunner>());
        return services;
    }
}
