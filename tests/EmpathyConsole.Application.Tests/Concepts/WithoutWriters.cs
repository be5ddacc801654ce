using EmpathyConsole.Domain.Concepts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmpathyConsole.Application.Tests.Concepts;

internal static class WithoutWriters
{
    /// <summary>Takes out whoever writes in the product.</summary>
    public static IServiceCollection RemoveWriters(this IServiceCollection services) => services.RemoveAll<IConceptWriter>();
}
