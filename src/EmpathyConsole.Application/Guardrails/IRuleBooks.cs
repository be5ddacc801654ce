using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>Hands out the compiled live guardrails of a workspace; cached until one changes.</summary>
public interface IRuleBooks
{
    Task<IRuleBook> LiveAsync(Caller caller, CancellationToken cancellation);
}
