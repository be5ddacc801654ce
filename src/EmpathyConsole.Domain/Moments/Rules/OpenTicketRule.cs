namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>No selling while a request is open.</summary>
internal sealed class OpenTicketRule() : MomentRule("open-ticket", 1, "While a ticket is open nothing is sold: what they write goes to whoever has it, else silence.")
{
    public override Ruling? Judge(Deliberation moment)
    {
        var lens = moment.Lens;
        if (lens.Tickets.MinBy(t => t.Opened) is not { } ticket)
        {
            return null;
        }

        var about = ticket.Intent is null ? "" : $" ({Words.Spoken(ticket.Intent)})";
        var reading = lens.Reading;
        if (lens.Wrote && (reading.Asks || reading.Kind is ReadingKind.ProblemSolving or ReadingKind.Frustrated or ReadingKind.Unsure))
        {
            return new(Outcome.Human, Goal.Help, 3, Because(
                $"Ticket {ticket.Number}{about} has been open since {Words.Day(ticket.Opened, lens.Zone)}, and they wrote again. {Words.Of(reading)} It goes to whoever has the ticket.",
                "We are still working on your request, so what you wrote goes straight to the person who knows it. We won\u2019t send you offers until it is sorted."))
            {
                Queue = ticket.Queue ?? lens.Policy.CareQueue,
            };
        }

        return new(Outcome.Suppress, null, 0, Because(
            $"Ticket {ticket.Number}{about} has been open since {Words.Day(ticket.Opened, lens.Zone)}: no selling until it is closed.",
            "You have asked us for help and we are not done yet. Until it is sorted we won\u2019t send you anything else."));
    }
}
