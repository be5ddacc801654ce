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

    /// <summary>People of whom the limit would have held back at least one of the offers they were sent; what it holds back does not count against later ones. Service messages count nothing, stories their weight.</summary>
    private static async Task<int> SuppressedAsync(ConsoleDb db, FrequencyRule limit, CancellationToken cancellation)
    {
        var window = TimeSpan.FromDays(limit.Days);
        var (now, from) = (db.Now, db.Now - History);
        var earliest = from - window;
        var sent = await db.Exposures.AsNoTracking().Where(e => e.Time > earliest && e.Time <= now)
            .OrderBy(e => e.Time).ThenBy(e => e.Id).Select(e => new { e.PersonId, Fact = new ExposureFact(e.Time, e.Channel, e.Purpose) }).ToListAsync(cancellation);
        return sent.GroupBy(s => s.PersonId).Count(person => HoldsBack(limit, window, from, person.Select(s => s.Fact)));
    }

    private static bool HoldsBack(FrequencyRule limit, TimeSpan window, DateTimeOffset from, IEnumerable<ExposureFact> sent)
    {
        Queue<(DateTimeOffset Time, double Weight)> kept = new();
        foreach (var message in sent.Where(m => !m.IsService))
        {
            while (kept.TryPeek(out var oldest) && oldest.Time <= message.Time - window)
            {
                kept.Dequeue();
            }

            if (message.IsStory || kept.Sum(k => k.Weight) + 1 <= limit.Most)
            {
                kept.Enqueue((message.Time, message.IsStory ? MomentPolicy.Starter.StoryWeight : 1));
            }
            else if (message.Time > from)
            {
                return true;
            }
        }

        return false;
    }
}
