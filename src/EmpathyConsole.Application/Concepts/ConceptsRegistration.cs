using EmpathyConsole.Application.Concepts.Agreement;
using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Comparing;
using EmpathyConsole.Application.Concepts.Handover;
using EmpathyConsole.Application.Concepts.Handover.Webhooks;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Library.Searching;
using EmpathyConsole.Application.Concepts.Live;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Concepts.Taste;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Intelligence.Writing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmpathyConsole.Application.Concepts;

/// <summary>What the Concepts room brings.</summary>
internal static class ConceptsRegistration
{
    public static IServiceCollection AddConcepts(this IServiceCollection services)
    {
        services.AddSingleton<IConceptWriter, BuiltInWriter>();
        services.AddSingleton<RunWriters>();
        services.AddSingleton<BriefMaterials>();
        services.AddSingleton<BriefSummaries>();
        services.AddSingleton<DeckOrders>();
        services.AddSingleton<TasteCards>();
        services.AddSingleton<TasteAnswers>();
        services.AddSingleton<Tastes>();
        services.AddSingleton<ITasteDesk, TasteDesk>();
        services.AddSingleton<ConceptJudging>();
        services.AddSingleton<ConceptWatch>();
        services.AddSingleton<IVerdictRounds, VerdictRounds>();
        services.AddSingleton<IBriefDesk, BriefDesk>();
        services.AddSingleton<IRunDesk, RunDesk>();
        services.AddSingleton<IConceptIndex, SqliteConceptIndex>();
        services.AddSingleton<ConceptFinder>();
        services.AddSingleton<IConceptDesk, ConceptDesk>();
        services.AddSingleton<ILibraryDesk, LibraryDesk>();
        services.AddSingleton<IHandoverDesk, HandoverDesk>();
        services.AddSingleton<IResultsDesk, ResultsDesk>();
        services.TryAddSingleton(WebhookReach.Outside);
        services.AddSingleton<WebhookSecrets>();
        services.AddSingleton<WebhookSender>(s => new(s.GetRequiredService<WebhookReach>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IWebhookDesk, WebhookDesk>();
        services.AddSingleton<IWebhookRounds, WebhookRounds>();
        services.AddSingleton<ITriageDesk, TriageDesk>();
        services.AddSingleton<IComparisonDesk, ComparisonDesk>();
        services.AddSingleton<IAgreementDesk, AgreementDesk>();
        services.AddSingleton<IFinalsDesk, FinalsDesk>();
        services.AddSingleton<IApprovalDesk, ApprovalDesk>();
        services.AddSingleton<IApprovedConcepts, ApprovedConcepts>();
        services.AddSingleton<IRoomReport, ConceptsReport>();
        services.AddSingleton<IGoToSource, ConceptsGoTo>();
        return services.AddScoped<IJobHandler, WriteConceptsJob>();
    }
}
