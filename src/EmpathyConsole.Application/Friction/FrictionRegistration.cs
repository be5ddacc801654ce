using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Digests;
using EmpathyConsole.Application.Friction.Digests.Mail;
using EmpathyConsole.Application.Friction.Drilling;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Friction.Keeping;
using EmpathyConsole.Application.Friction.Metrics.Own;
using EmpathyConsole.Application.Friction.Saved;
using EmpathyConsole.Application.Friction.Sites;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Friction.Targets;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmpathyConsole.Application.Friction;

/// <summary>What the Friction room brings.</summary>
internal static class FrictionRegistration
{
    public static IServiceCollection AddFriction(this IServiceCollection services)
    {
        services.AddSingleton(SignalStoreOptions.Usual);
        services.AddSingleton<SqliteSignalStore>();
        services.AddSingleton<ISignalStore>(s => s.GetRequiredService<SqliteSignalStore>());
        services.AddSingleton<ISignalUpkeep>(s => s.GetRequiredService<SqliteSignalStore>());
        services.AddSingleton<ISignalRetiring>(s => s.GetRequiredService<SqliteSignalStore>());
        services.AddSingleton<SignalKeeper>();
        services.AddSingleton<ISignalKeeper>(s => s.GetRequiredService<SignalKeeper>());
        services.AddSingleton<IKeepingDesk, KeepingDesk>();
        services.AddScoped<IJobHandler, KeepingJob>();
        services.AddSingleton<IFrictionDesk, FrictionDesk>();
        services.AddSingleton<IExploreDesk, ExploreDesk>();
        services.AddSingleton<IDrillDesk, DrillDesk>();
        services.AddSingleton<IOwnMetricDesk, OwnMetricDesk>();
        services.AddSingleton<ISavedQuestionDesk, SavedQuestionDesk>();
        services.AddSingleton<SignalDelivery>();
        services.AddSingleton<ISiteDoor, SiteDoor>();
        services.AddSingleton<ISiteDesk, SiteDesk>();
        services.AddSingleton<IBoardsDesk, BoardsDesk>();
        services.AddSingleton<IBaselinesDesk, BaselinesDesk>();
        services.AddSingleton<ITargetsDesk, TargetsDesk>();
        services.AddSingleton<IDigestDesk, DigestDesk>();
        services.TryAddSingleton(SmtpSettings.Off);
        services.AddSingleton<LetterSender>();
        services.AddSingleton<IDigestMailDesk, DigestMailDesk>();
        services.AddSingleton<IDigestRounds, DigestRounds>();
        services.AddSingleton<IRoomReport, FrictionReport>();
        services.AddSingleton<IGoToSource, FrictionGoTo>();
        services.AddSingleton<SignalStaging>();
        services.AddSingleton<SignalLook>();
        services.AddSingleton<ISignalFilesDesk, SignalFilesDesk>();
        services.AddScoped<IJobHandler, SignalImportJob>();
        return services;
    }
}
