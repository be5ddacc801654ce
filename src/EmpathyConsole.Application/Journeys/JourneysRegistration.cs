using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Voices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmpathyConsole.Application.Journeys;

/// <summary>What the Journeys room brings.</summary>
internal static class JourneysRegistration
{
    public static IServiceCollection AddJourneys(this IServiceCollection services)
    {
        services.TryAddSingleton<IThemeEvidence, NoThemes>();
        return services
            .AddSingleton<IStageLookup, StageLookup>()
            .AddSingleton<IJourneyDesk, JourneyDesk>()
            .AddSingleton<IRoomReport, JourneysReport>()
            .AddSingleton<IGoToSource, JourneysGoTo>();
    }
}
