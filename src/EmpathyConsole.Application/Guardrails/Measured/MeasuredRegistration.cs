using EmpathyConsole.Application.Guardrails.Measured.Labels;
using EmpathyConsole.Application.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>What labelled lines and measuring bring.</summary>
internal static class MeasuredRegistration
{
    public static IServiceCollection AddMeasured(this IServiceCollection services)
    {
        services.AddSingleton<MeasureQueue>();
        services.AddSingleton<ILabelDesk, LabelDesk>();
        services.AddSingleton<IMeasuredDesk, MeasuredDesk>();
        services.AddScoped<IJobHandler, BringLabelsJob>();
        services.AddScoped<IJobHandler, MeasureJob>();
        return services;
    }
}
