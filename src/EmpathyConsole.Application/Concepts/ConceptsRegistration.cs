using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Concepts;

/// <summary>What the Concepts room brings.</summary>
internal static class ConceptsRegistration
{
    public static IServiceCollection AddConcepts(this IServiceCollection services) => services;
}
