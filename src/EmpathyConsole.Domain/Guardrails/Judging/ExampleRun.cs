using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Runs a guardrail's own examples, it alone.</summary>
public static class ExampleRun
{
    /// <summary>One outcome an example, in order. A rule that fails fires on nothing as it should.</summary>
    public static IReadOnlyList<ExampleOutcome> Of(Guardrail guardrail, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(guardrail);
        if (OfPeople(guardrail.Rule) is { } stops)
        {
            return [.. guardrail.Examples.Select(e => Outcome(e, stops(e) ? [OverTheLimit(guardrail, e)] : []))];
        }

        var book = RuleBook.Of([guardrail]);
        return [.. guardrail.Examples.Select(e => Outcome(e, book.Judge(e.ToCopy(now), now).Findings))];
    }

    /// <summary>For a rule that Moments executes, whether it stops the example; else null.</summary>
    private static Func<GuardrailExample, bool>? OfPeople(RuleKind rule) => rule switch
    {
        FrequencyRule r => e => e.AlreadySent >= r.Most,
        QuietHoursRule r => e => e.LocalTime is { } time && time.IsBetween(r.From, r.To),
        RecipientRule r => e => e.Recipient is { } state && r.States.Contains(state),
        _ => null,
    };

    // a limit judges a person, so the whole example is what it objects to
    private static Finding OverTheLimit(Guardrail guardrail, GuardrailExample example) => new(
        guardrail.Slug, guardrail.Version, guardrail.Family, guardrail.Severity, CopyPart.Text, 0, example.Text.Length, example.Text, guardrail.Wording.Reason, guardrail.Wording.Suggestion);

    private static ExampleOutcome Outcome(GuardrailExample example, IReadOnlyList<Finding> findings) =>
        new(example, findings, findings.Count > 0 == example.MustFire);
}
