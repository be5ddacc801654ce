namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>Where no message may be sent and no answer is owed, silence.</summary>
internal sealed class ClosedRule() : MomentRule("messages-closed", 1, "Where no message may be sent and nobody waits for an answer, nothing happens.")
{
    public override Ruling? Judge(Deliberation moment)
    {
        if (!moment.Closed)
        {
            return null;
        }

        var reading = moment.Lens.Reading;
        var waits = moment.Lens.Wrote && (reading.Asks || reading.Kind is ReadingKind.ProblemSolving or ReadingKind.Frustrated or ReadingKind.Unsure);
        return waits ? null : new(Outcome.Suppress, null, 0, moment.Closings[0]);
    }
}
