using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>Guardrails to jump to by name.</summary>
internal sealed class GuardrailGoTo(IGuardrailDesk desk) : IGoToSource
{
    public async Task<IReadOnlyList<GoToItem>> FindAsync(Caller caller, string text, int limit, CancellationToken cancellation)
    {
        var all = await desk.ListAsync(caller, cancellation);
        return all.Succeeded
            ? [.. all.Value.Where(g => g.Name.Contains(text, StringComparison.OrdinalIgnoreCase)).Take(limit).Select(g => new GoToItem("Guardrail", g.Name, "shield", "/guardrails/" + g.Slug))]
            : [];
    }
}
