using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>Gives a workspace the guardrails it begins with.</summary>
public interface IStarterGuardrails
{
    /// <summary>Adds every starter guardrail the workspace of this context does not have yet, switched on, and saves. The number added.</summary>
    Task<int> SeedAsync(ConsoleDb db, Caller caller, CancellationToken cancellation);
}
