namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>A question, and anything said in a conversation, is never met with silence: where nothing can be sent, a person replies, without an offer.</summary>
internal sealed class DirectQuestionRule() : MomentRule(Name, Number, "A question is never met with silence, nor are words in a conversation: where nothing may be sent, or nothing fits, a person answers.")
{
    private const string Name = "direct-question";
    private const int Number = 2;

    /// <summary>The answer that takes the place of silence or waiting, when somebody asked.</summary>
    public static Ruling? AnswerOwed(Lens lens, Ruling ruling) =>
        ruling.Outcome is Outcome.Suppress or Outcome.Defer && lens.Wrote && lens.Reading.Asks
            ? Answer(lens, "They asked a question, and there is nothing to send them now: a person replies, without an offer.", Besides(ruling))
            : ruling.Outcome is Outcome.Suppress && lens.Wrote && Channels.IsPresent(lens.Channel)
            ? Answer(lens, "They wrote in a conversation, and there is nothing to send them: a person replies, without an offer.", Besides(ruling), "You wrote to us, so a person will read it and answer you.")
            : null;

    public override Ruling? Judge(Deliberation moment) =>
        moment.Closed ? Answer(moment.Lens, "They asked a question, and no message may be sent to them: a person replies, without an offer.", moment.Closings) : null;

    // "we had nothing to say" must not stand beside "a person will answer you"
    private static IReadOnlyList<Reason> Besides(Ruling ruling) =>
        string.Equals(ruling.Reason.Rule, ChoiceRule.Name, StringComparison.Ordinal) ? [] : [ruling.Reason];

    private static Ruling Answer(Lens lens, string staff, IReadOnlyList<Reason> besides, string customer = "You asked us something, so a person will answer you. It won\u2019t put you on any list.") =>
        new(Outcome.Human, Goal.Help, 2, new(Name, Number, staff, customer))
        {
            Queue = lens.Policy.CareQueue,
            Besides = besides,
        };
}
