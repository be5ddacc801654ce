namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>A pause is kept to the minute.</summary>
internal sealed class PauseRule() : MomentRule("pause", 1, "While a person has paused messages, nothing is sent.")
{
    public override Ruling? Judge(Deliberation moment)
    {
        var lens = moment.Lens;
        if (lens.PausedUntil is { } until && until > lens.Now)
        {
            // A pause without an end is kept as the far future.
            var openEnded = until.Year >= 9000;
            moment.Close(Because(
                openEnded ? "They paused all messages, with no end set." : $"They paused all messages until {Words.DayAndHour(until, lens.Zone)}.",
                openEnded ? "You asked us for a pause, so we stay quiet until you end it." : $"You asked us for a pause until {Words.Day(until, lens.Zone)}, so we stay quiet until then."));
        }

        return null;
    }
}
