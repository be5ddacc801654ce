namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>A question is never met with silence: where nothing can be sent, a person replies, without an offer.</summary>
internal sealed class DirectQuestionRule() : MomentRule(Name, Number, "A question is never met with silence: where nothing may be sent, or nothing fits, a person answers it.")
{
    private const string Name = "direct-question";
    private const int Number = 1;

    /// <summary>The answer that takes the place of silence or waiting, when somebody asked.</summary>
    public static Ruling? AnswerOwed(Lens lens, Ruling ruling) =>
        ruling.Outcome is Outcome.Suppress or Outcome.Defer && lens.Wrote && lens.Reading.Asks
            ? Answer(lens, "They asked a question, and there is nothing to send them now: a person replies, without an offer.", [ruling.Reason])
            : null;

    public override Ruling? Judge(Deliberation moment) =>
        moment.Closed ? Answer(moment.Lens, "They asked a question, and no message may be sent to them: a person replies, without an offer.", moment.Closings) : null;

    private static Ruling Answer(Lens lens, string staff, IReadOnlyList<Reason> besides) =>
        new(Outcome.Human, Goal.Help, 2, new(Name, Number, staff, "You asked us something, so a person will answer you. It won\u2019t put you on any list."))
        {
            Queue = lens.Policy.CareQueue,
            Besides = besides,
        };
}
