using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Journeys.Board;
using EmpathyConsole.Application.Journeys.Lived;
using EmpathyConsole.Application.Journeys.Measured;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Journeys;

/// <summary>What the Journeys room brings.</summary>
internal static class JourneysRegistration
{
    public static IServiceCollection AddJourneys(this IServiceCollection services) => services
        .AddSingleton<MapWatch>()
        .AddSingleton<MapStore>()
        .AddSingleton<MapReading>()
        .AddSingleton<IStageLookup, StageLookup>()
        .AddSingleton<IJourneyDesk, JourneyDesk>()
        .AddSingleton<ILivedDesk, LivedDesk>()
        .AddSingleton<IJourneyBoardDesk, JourneyBoardDesk>()
        .AddSingleton<IMeasuredDesk, MeasuredDesk>()
        .AddSingleton<IRoomReport, JourneysReport>()
        .AddSingleton<IGoToSource, JourneysGoTo>();
}
