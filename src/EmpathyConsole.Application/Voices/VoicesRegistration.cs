using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Voices;

/// <summary>What the Voices room brings.</summary>
internal static class VoicesRegistration
{
    public static IServiceCollection AddVoices(this IServiceCollection services)
    {
        services.AddSingleton<IThemeEvidence, ThemeEvidenceDesk>();
        return services;
    }
}
