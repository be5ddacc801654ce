using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Moments;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Replaying;

internal sealed class ReplayDesk(IDbContextFactory<ConsoleDb> databases, IGuardrailDraftDesk drafts) : IReplayDesk
{
    private static readonly TimeSpan History = TimeSpan.FromDays(90);

    public async Task<Result<ReplayAnswer>> ReplayAsync(Caller caller, string definition, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(definition);
        var draft = GuardrailJson.Parse(definition);
        if (!draft.Succeeded)
        {
            return draft.Problem;
        }

        var radius = await drafts.RadiusAsync(caller, draft.Value, cancellation);
        if (!radius.Succeeded)
        {
            return radius.Problem;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        int? people = draft.Value.Rule is FrequencyRule limit ? await SuppressedAsync(db, limit, cancellation) : null;
        return ReplayAnswer.Of(radius.Value, people, ExampleRun.Of(draft.Value, db.Now));
    }

    /// <summary>People of whom the limit would have held back at least one of the sends that were decided; what it holds back does not count against later sends.</summary>
    private static async Task<int> SuppressedAsync(ConsoleDb db, FrequencyRule limit, CancellationToken cancellation)
    {
        var window = TimeSpan.FromDays(limit.Days);
        var (now, from) = (db.Now, db.Now - History);
        var earliest = from - window;
        var sends = await db.Decisions.AsNoTracking().Where(d => d.Outcome == Outcome.Send && d.At > earliest && d.At <= now)
            .OrderBy(d => d.At).ThenBy(d => d.Id).Select(d => new { d.PersonKey, d.At }).ToListAsync(cancellation);
        return sends.GroupBy(s => s.PersonKey, StringComparer.Ordinal).Count(person =>
        {
            Queue<DateTimeOffset> kept = new();
            foreach (var send in person)
            {
                while (kept.TryPeek(out var oldest) && oldest <= send.At - window)
                {
                    kept.Dequeue();
                }

                if (kept.Count < limit.Most)
                {
                    kept.Enqueue(send.At);
                }
                else if (send.At > from)
                {
                    return true;
                }
            }

            return false;
        });
    }
}
