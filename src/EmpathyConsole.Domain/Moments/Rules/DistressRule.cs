namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>Distress always meets a person, and never an offer.</summary>
internal sealed class DistressRule() : MomentRule("distress", 1, "Somebody in distress is always met by a person, and never by an offer.")
{
    public override Ruling? Judge(Deliberation moment)
    {
        var reading = moment.Lens.Reading;
        return reading.Kind != ReadingKind.Distressed
            ? null
            : new(Outcome.Human, Goal.Reassure, 3, Because(
                Words.Of(reading) + " A person answers, and no offer goes out.",
                "What you wrote sounds hard, and it deserves a person. Somebody on our team will answer you themselves."))
            {
                Queue = moment.Lens.Policy.DistressQueue,
            };
    }
}
