using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>What waits in the room: guardrails whose own examples come out wrong, and a workspace nothing guards.</summary>
internal sealed class GuardrailRoomReport(IDbContextFactory<ConsoleDb> databases, IGuardrailDesk desk) : IRoomReport
{
    public Room Room => Room.Guardrails;

    public async Task<IReadOnlyList<Need>> NeedsAsync(Caller caller, CancellationToken cancellation)
    {
        if (!caller.May(Operation.GuardrailsEdit))
        {
            return [];
        }

        var all = await desk.ListAsync(caller, cancellation);
        return all.Succeeded ? [.. all.Value.Where(g => g.On && g.ExamplesAsTheyShould < g.Examples).Select(Wrong)] : [];
    }

    public async Task<LoopStep> StepAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var on = await db.Guardrails.CountAsync(g => g.LiveVersion != null, cancellation);
        return new(Room.Guardrails, on.ToString("N0", CultureInfo.InvariantCulture), on == 1 ? "guardrail live" : "guardrails live");
    }

    private static Need Wrong(GuardrailSummary guardrail)
    {
        var wrong = guardrail.Examples - guardrail.ExamplesAsTheyShould;
        return new(
            Room.Guardrails,
            "shield",
            guardrail.Name,
            string.Create(CultureInfo.InvariantCulture, $"{wrong} of its {guardrail.Examples} examples {(wrong == 1 ? "does" : "do")} not come out as {(wrong == 1 ? "it" : "they")} should."),
            guardrail.ChangedAt,
            "Look",
            "/guardrails/" + guardrail.Slug);
    }
}
