using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Moments;

/// <summary>What the Moments room brings.</summary>
internal static class MomentsRegistration
{
    public static IServiceCollection AddMoments(this IServiceCollection services) => services;
}
