using EmpathyConsole.Domain.Moments.Rules;

namespace EmpathyConsole.Domain.Moments;

/// <summary>
/// Decides a moment: the rules are asked in a fixed order and the first that settles it has decided. Consent and pause come
/// first: they close the way for every message, and no later rule can open it. No clock, no chance, no model.
/// </summary>
public static class Decider
{
    private static readonly MomentRule[] InOrder =
    [
        new ConsentRule(), new PauseRule(), new DistressRule(), new ClosedRule(), new RecipientGuardrailRule(), new FrustrationRule(), new OpenTicketRule(),
        new HelpRule(), new UnclearRule(), new DirectQuestionRule(), new QuietHoursRule(), new FatigueRule(), new ChoiceRule(),
    ];

    /// <summary>The rules in the order they are asked.</summary>
    public static IReadOnlyList<IMomentRule> Precedence => InOrder;

    /// <summary>The decision, without an id, with the smallest change that flips it.</summary>
    public static Decision Decide(DecisionInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var decision = WithoutCounterfactual(input);
        return decision with { Counterfactual = Flips.Smallest(input, decision) };
    }

    internal static Decision WithoutCounterfactual(DecisionInput input)
    {
        var moment = new Deliberation(input);
        foreach (var rule in InOrder)
        {
            if (rule.Judge(moment) is { } ruling)
            {
                return Written(input, moment, DirectQuestionRule.AnswerOwed(moment.Lens, ruling) ?? ruling);
            }
        }

        throw new InvalidOperationException("The last rule settles every moment.");
    }

    private static Decision Written(DecisionInput input, Deliberation moment, Ruling ruling)
    {
        // An answer needs no word on marketing: nobody in trouble wants to read why they get no offers.
        IEnumerable<Reason> besides = ruling.Outcome switch
        {
            Outcome.Send or Outcome.Substitute or Outcome.Defer => moment.Notes,
            Outcome.Suppress => moment.Closings.Where(r => !string.Equals(r.Rule, ruling.Reason.Rule, StringComparison.Ordinal)),
            _ => ruling.Besides,
        };
        return new(
            "",
            input.Now,
            input.Moment.Person,
            ruling.Outcome,
            ruling.Goal,
            ruling.Concept,
            ruling.Article,
            ruling.Question,
            ruling.Queue,
            ruling.Until,
            ruling.Rung,
            input.Reading.Kind,
            input.Reading.Sureness,
            [ruling.Reason, .. besides],
            moment.Lens.Used,
            null);
    }
}
