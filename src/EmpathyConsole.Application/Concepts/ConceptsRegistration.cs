using EmpathyConsole.Application.Concepts.Agreement;
using EmpathyConsole.Application.Concepts.Comparing;
using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Library.Searching;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Concepts.Taste;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Intelligence.Writing;
using Microsoft.Extensions.DependencyInjection;

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
