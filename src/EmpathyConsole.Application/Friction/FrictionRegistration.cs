using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Friction;

/// <summary>What the Friction room brings.</summary>
internal static class FrictionRegistration
{
    public static IServiceCollection AddFriction(this IServiceCollection services) => services;
}
