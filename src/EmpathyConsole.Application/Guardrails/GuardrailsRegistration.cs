using EmpathyConsole.Application.Guardrails.Attacking;
using EmpathyConsole.Application.Guardrails.BrandGuide;
using EmpathyConsole.Application.Guardrails.Checking;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Exceptions;
using EmpathyConsole.Application.Guardrails.Measured;
using EmpathyConsole.Application.Guardrails.Packs;
using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Application.Guardrails.Replaying;
using EmpathyConsole.Application.Guardrails.SecondReading;
using EmpathyConsole.Application.House;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>What the Guardrails room brings.</summary>
internal static class GuardrailsRegistration
{
    public static IServiceCollection AddGuardrails(this IServiceCollection services)
    {
        services.AddSingleton<SecondReaders>();
        services.AddSingleton<ISecondReaderDesk, SecondReaderDesk>();
        services.AddSingleton<RuleBooks>();
        services.AddSingleton<IRuleBooks>(s => s.GetRequiredService<RuleBooks>());
        services.AddSingleton<IStarterGuardrails, StarterGuardrails>();
        services.AddSingleton<GuardrailReading>();
        services.AddSingleton<JudgingAside>();
        services.AddSingleton<LiveJudging>();
        services.AddSingleton<ConceptShelves>();
        services.AddSingleton<GateCheck>();
        services.AddSingleton<IGuardrailDesk, GuardrailDesk>();
        services.AddSingleton<IGuardrailDraftDesk, GuardrailDraftDesk>();
        services.AddSingleton<IPublishDesk, PublishDesk>();
        services.AddSingleton<IGuardrailExceptionDesk, GuardrailExceptionDesk>();
        services.AddSingleton<IGuardrailPackDesk, GuardrailPackDesk>();
        services.AddSingleton<IBrandGuideDesk, BrandGuideDesk>();
        services.AddSingleton<IRoomReport, GuardrailRoomReport>();
        services.AddSingleton<IGoToSource, GuardrailGoTo>();
        services.AddSingleton<IFileCheckDesk, FileCheckDesk>();
        services.AddSingleton<IReplayDesk, ReplayDesk>();
        services.AddSingleton<IAttackDesk, AttackDesk>();
        services.AddMeasured();
        return services;
    }
}
