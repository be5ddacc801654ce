namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>A question is answered even where no message may be sent: by a person, in reply, without marketing.</summary>
internal sealed class DirectQuestionRule() : MomentRule("direct-question", 1, "A question is answered by a person where no message may be sent.")
{
    public override Ruling? Judge(Deliberation moment) =>
        !moment.Closed ? null : new(Outcome.Human, Goal.Help, 2, Because(
            "They asked a question, and no message may be sent to them: a person replies, without an offer.",
            "You asked us something, so a person will answer it. It won\u2019t put you on any list."))
        {
            Queue = moment.Lens.Policy.CareQueue,
        };
}
