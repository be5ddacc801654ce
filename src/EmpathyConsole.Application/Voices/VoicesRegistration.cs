using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices.Feelings;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Language;
using EmpathyConsole.Application.Voices.Learnings;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Application.Voices.Mining;
using EmpathyConsole.Application.Voices.Prose;
using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Application.Voices.Shaping;
using EmpathyConsole.Application.Voices.Stories;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Application.Voices.Watching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmpathyConsole.Application.Voices;

/// <summary>What the Voices room brings.</summary>
internal static class VoicesRegistration
{
    public static IServiceCollection AddVoices(this IServiceCollection services)
    {
        services.AddSingleton<StagingShelf>();
        services.AddSingleton<IVoicesDesk, VoicesDesk>();
        services.AddSingleton<ILanguageDesk, LanguageDesk>();
        services.AddSingleton<IFeelingsDesk, FeelingsDesk>();
        services.AddSingleton<ImportLook>();
        services.AddSingleton<IBringInDesk, BringInDesk>();
        services.AddSingleton<IVoiceHold, JudgedThemesHold>();
        services.AddSingleton<IWatchDesk, WatchDesk>();
        services.AddSingleton<FolderRounds>();
        services.TryAddSingleton(new WatchRoots([]));
        services.AddSingleton<IMiningDesk, MiningDesk>();
        services.AddSingleton<IThemeShapingDesk, ThemeShapingDesk>();
        services.AddSingleton<IThemeFiles, ThemeFiles>();
        services.AddSingleton<IThemeProseDesk, ThemeProseDesk>();
        services.AddSingleton<IThemeEvidence, ThemeEvidenceDesk>();
        services.AddSingleton<IRoomReport, VoicesReport>();
        services.AddSingleton<IGoToSource, ThemeGoTo>();
        services.AddScoped<IJobHandler, ImportVoicesJob>();
        services.AddScoped<IJobHandler, MineThemesJob>();
        services.AddSingleton<IVoiceIndex, SqliteVoiceIndex>();
        services.AddSingleton<VoiceFinder>();
        services.AddSingleton<IVoiceSearchDesk, VoiceSearchDesk>();
        services.AddSingleton<ISavedSearchDesk, SavedSearchDesk>();
        services.AddSingleton<ICollectionsDesk, CollectionsDesk>();
        services.AddSingleton<ILearningsDesk, LearningsDesk>();
        services.AddSingleton<IStoriesDesk, StoriesDesk>();
        services.AddSingleton<ICollectionEvidence, CollectionEvidenceDesk>();
        services.AddSingleton<IGoToSource, CollectionGoTo>();
        return services;
    }
}
