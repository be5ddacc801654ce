using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Journeys.Board;
using EmpathyConsole.Application.Journeys.Boundary;
using EmpathyConsole.Application.Journeys.Comments;
using EmpathyConsole.Application.Journeys.Lived;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Application.Journeys.Shares;
using EmpathyConsole.Application.Journeys.Versions;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Journeys;

/// <summary>What the Journeys room brings.</summary>
internal static class JourneysRegistration
{
    public static IServiceCollection AddJourneys(this IServiceCollection services) => services
        .AddSingleton<MapWatch>()
        .AddSingleton<MapStore>()
        .AddSingleton<MapReading>()
        .AddSingleton<MapLabels>()
        .AddSingleton<IStageLookup, StageLookup>()
        .AddSingleton<IJourneyDesk, JourneyDesk>()
        .AddSingleton<ILivedDesk, LivedDesk>()
        .AddSingleton<IJourneyBoardDesk, JourneyBoardDesk>()
        .AddSingleton<IMeasuredDesk, MeasuredDesk>()
        .AddSingleton<IVersionsDesk, VersionsDesk>()
        .AddSingleton<CommentWatch>()
        .AddSingleton<ICommentsDesk, CommentsDesk>()
        .AddSingleton<ISharesDesk, SharesDesk>()
        .AddSingleton<ISharedJourneys, SharedJourneys>()
        .AddSingleton<IBoundaryDesk, BoundaryDesk>()
        .AddSingleton<IRoomReport, JourneysReport>()
        .AddSingleton<IGoToSource, JourneysGoTo>();
}
