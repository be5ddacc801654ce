using EmpathyConsole.Intelligence.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmpathyConsole.Application.Models;

/// <summary>What asking language models brings. Without a configured one nothing is opened.</summary>
internal static class ModelRegistration
{
    public static IServiceCollection AddModels(this IServiceCollection services)
    {
        services.TryAddSingleton(ModelDefaults.None);
        services.TryAddSingleton<ModelClients>(s => new(s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ModelSource>();
        return services.AddSingleton<IModelDesk, ModelDesk>();
    }
}
