namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>Somebody who is fed up gets a person.</summary>
internal sealed class FrustrationRule() : MomentRule("frustration", 1, "Somebody who writes in frustration is answered by a person.")
{
    public override Ruling? Judge(Deliberation moment)
    {
        var lens = moment.Lens;
        if (lens.Reading.Kind != ReadingKind.Frustrated || !lens.Wrote)
        {
            return null;
        }

        var ticket = lens.Tickets.MinBy(t => t.Opened);
        return new(Outcome.Human, Goal.Help, ticket is null ? 2 : 3, Because(
            Words.Of(lens.Reading) + (ticket is null ? " A person answers." : $" Ticket {ticket.Number} is open, so it goes to whoever has it."),
            ticket is null
                ? "This has not gone the way it should, and we are sorry. A person will look at it and answer you. We won\u2019t send you offers in reply."
                : "You have asked us about this before, so we are bringing in the person who knows your request. We won\u2019t send you offers until it is sorted."))
        {
            Queue = ticket?.Queue ?? lens.Policy.CareQueue,
        };
    }
}
