namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>Nothing rings at night, by the person's own clock.</summary>
internal sealed class QuietHoursRule() : MomentRule("quiet-hours", 1, "In quiet hours, by the person\u2019s own clock, nothing is sent that rings or blinks.")
{
    public override Ruling? Judge(Deliberation moment)
    {
        var lens = moment.Lens;
        if (lens.Wrote || Channels.IsPresent(lens.Channel) || lens.QuietHours is not { } quiet || quiet.EndsAfter(lens.Now, lens.Zone) is not { } end)
        {
            return null;
        }

        var reason = Because(
            $"It is quiet for them from {quiet.From:HH\\:mm} to {quiet.To:HH\\:mm} ({lens.Zone.Id}). Ask again on {Words.DayAndHour(end, lens.Zone)}.",
            $"These are quiet hours where you are, so nothing from us reaches you before {quiet.To:HH\\:mm}.");
        return new(Outcome.Defer, null, 0, lens.QuietBy is { } limit ? reason with { Rule = limit.Guardrail, Version = limit.Version } : reason)
        {
            Until = end,
        };
    }
}
