namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>Nothing rings at night, by the person's own clock.</summary>
internal sealed class QuietHoursRule() : MomentRule("quiet-hours", 1, "In quiet hours, by the person\u2019s own clock, nothing is sent that rings or blinks.")
{
    /// <summary>When it is quiet for the person now and the channel would ring: when that ends; else null.</summary>
    internal static DateTimeOffset? EndsAt(Lens lens) => Channels.IsPresent(lens.Channel) ? null : lens.QuietHours?.EndsAfter(lens.Now, lens.Zone);

    public override Ruling? Judge(Deliberation moment)
    {
        var lens = moment.Lens;
        if (lens.Wrote || lens.QuietHours is not { } quiet || EndsAt(lens) is not { } end)
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
