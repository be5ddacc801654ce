using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>Executes the guardrails about recipients. Who wrote to us is answered by the rules that follow, and service messages go on.</summary>
internal sealed class RecipientGuardrailRule() : MomentRule("recipient-guardrail", 1, "A guardrail may keep messages from people whom one would hurt now; what happens instead is what the guardrail says.")
{
    public override Ruling? Judge(Deliberation moment)
    {
        var lens = moment.Lens;
        if (lens.Recipients.Count == 0 || lens.Wrote || string.Equals(lens.Purpose, Purposes.Service, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var limit in lens.Recipients)
        {
            foreach (var state in limit.States)
            {
                if (Holds(state, lens))
                {
                    return Ruling(limit, state, lens);
                }
            }
        }

        return null;
    }

    private static bool Holds(RecipientState state, Lens lens) => state switch
    {
        RecipientState.OpenComplaint => lens.Tickets.Count > 0,
        RecipientState.Grief => lens.Reading.Kind == ReadingKind.Distressed,
        RecipientState.Paused => lens.PausedUntil > lens.Now,
        RecipientState.Frustrated => lens.Reading.Kind == ReadingKind.Frustrated,
        _ => false,
    };

    private static Ruling Ruling(RecipientLimit limit, RecipientState state, Lens lens)
    {
        var (staff, customer) = state switch
        {
            RecipientState.OpenComplaint => ("A request of theirs is still open.", "You have asked us for help and we are not done yet. Until it is sorted we won\u2019t send you anything else."),
            RecipientState.Grief => ("What we read speaks of a great worry.", "This is no time for messages from us."),
            RecipientState.Paused => ("They asked for a pause.", "You asked us for a pause, and we keep to that."),
            _ => ("They come across as frustrated.", "Things have not gone well between us lately, so we won\u2019t send you offers now."),
        };
        var reason = new Reason(limit.Guardrail, limit.Version, $"{staff} {limit.Reason}".Trim(), customer);

        var story = limit.OnFail == OnFail.BrandStory && state == RecipientState.Frustrated && MayHearOne(lens) ? Shelf.StoryUnderCeiling(lens) : null;
        return limit.OnFail switch
        {
            OnFail.BrandStory when story is not null => new(Outcome.Substitute, Goal.Affinity, 0, reason) { Concept = story.Concept },
            OnFail.Human => new(Outcome.Human, Goal.Help, 3, reason) { Queue = lens.Policy.CareQueue },
            OnFail.Defer => new(Outcome.Defer, null, 0, reason) { Until = lens.Now.AddDays(1) },
            _ => new(Outcome.Suppress, null, 0, reason),
        };
    }

    // No guardrail opens what the rules of the house keep closed: a story goes to nobody who waits for help, asked for quiet or set a
    // limit of their own that is reached, and to nobody at all while the cap is 0.
    private static bool MayHearOne(Lens lens) =>
        lens.Tickets.Count == 0 && !FatigueRule.NothingMoreFits(lens) && QuietHoursRule.EndsAt(lens) is null;
}
