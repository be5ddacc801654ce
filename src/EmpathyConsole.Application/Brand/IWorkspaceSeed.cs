using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Brand;

/// <summary>What a room puts into every new workspace (starter guardrails, ...). Added to the context, saved by the caller.</summary>
public interface IWorkspaceSeed
{
    Task SeedAsync(ConsoleDb db, CancellationToken cancellation);
}
