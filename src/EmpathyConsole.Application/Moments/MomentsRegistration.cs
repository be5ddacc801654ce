using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Moments.People;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Moments;

/// <summary>What the Moments room brings.</summary>
internal static class MomentsRegistration
{
    public static IServiceCollection AddMoments(this IServiceCollection services) => services
        .AddSingleton<DecisionGate>()
        .AddSingleton<IMomentsDesk, MomentsDesk>()
        .AddSingleton<IPeopleDesk, PeopleDesk>()
        .AddSingleton<IRoomReport, MomentsReport>()
        .AddSingleton<IGoToSource, PeopleGoTo>();
}
