using System.Globalization;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>What a CX lead may change in a guardrail.</summary>
/// <param name="Severity">How hard it speaks.</param>
/// <param name="Reason">Why it objects, 1 to 400 characters.</param>
/// <param name="Suggestion">What to write instead, up to 400 characters.</param>
/// <param name="Most">Frequency only: 0 to 100 sends.</param>
/// <param name="Days">Frequency only: 1 to 365 days.</param>
/// <param name="StockBelow">Scarcity only: how few count as scarce, 1 or more.</param>
public sealed record GuardrailEdit(Severity Severity, string Reason, string Suggestion, int? Most = null, int? Days = null, int? StockBelow = null)
{
    private const int Longest = 400;

    /// <summary>The edit that changes nothing.</summary>
    public static GuardrailEdit From(Guardrail guardrail)
    {
        ArgumentNullException.ThrowIfNull(guardrail);
        var frequency = guardrail.Rule as FrequencyRule;
        return new(guardrail.Severity, guardrail.Wording.Reason, guardrail.Wording.Suggestion, frequency?.Most, frequency?.Days, (guardrail.Rule as ClaimEvidenceRule)?.StockBelow);
    }

    /// <summary>The next version, or what is wrong with the edit.</summary>
    internal Result<Guardrail> Apply(Guardrail guardrail)
    {
        if (Wrong() is { } wrong)
        {
            return wrong;
        }

        RuleKind rule = guardrail.Rule switch
        {
            FrequencyRule r => r with { Most = Most ?? r.Most, Days = Days ?? r.Days },
            ClaimEvidenceRule { Evidence: EvidenceKind.StockLeft } r => r with { StockBelow = StockBelow ?? r.StockBelow },
            var r => r,
        };
        var next = guardrail with { Severity = Severity, Wording = new(Reason.Trim(), Suggestion.Trim()), Rule = rule };
        return Changes(guardrail, next).Length == 0
            ? Problem.Invalid("Nothing was changed, so there is no new version.")
            : next with { Version = guardrail.Version + 1 };
    }

    /// <summary>What is different, in a sentence; empty when nothing is.</summary>
    internal static string Changes(Guardrail before, Guardrail after)
    {
        List<string> changes = [];
        if (before.Severity != after.Severity)
        {
            changes.Add($"severity from {Word(before.Severity)} to {Word(after.Severity)}");
        }

        if (!string.Equals(before.Wording.Reason, after.Wording.Reason, StringComparison.Ordinal))
        {
            changes.Add("the reason");
        }

        if (!string.Equals(before.Wording.Suggestion, after.Wording.Suggestion, StringComparison.Ordinal))
        {
            changes.Add("the suggestion");
        }

        if (before.Rule is FrequencyRule was && after.Rule is FrequencyRule now && was != now)
        {
            changes.Add(string.Create(CultureInfo.InvariantCulture, $"the limit from {was.Most} in {was.Days} days to {now.Most} in {now.Days} days"));
        }

        if (before.Rule is ClaimEvidenceRule { StockBelow: var wasBelow } && after.Rule is ClaimEvidenceRule { StockBelow: var nowBelow } && wasBelow != nowBelow)
        {
            changes.Add(string.Create(CultureInfo.InvariantCulture, $"scarce from below {wasBelow} to below {nowBelow}"));
        }

        return changes.Count == 0 ? "" : $"Changed {string.Join(", ", changes)}";
    }

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    private Problem? Wrong() => this switch
    {
        _ when !Enum.IsDefined(Severity) => Problem.Invalid("The severity is advise, warn or block.", nameof(Severity)),
        _ when string.IsNullOrWhiteSpace(Reason) => Problem.Invalid("The reason is empty. Say in a sentence why the guardrail objects.", nameof(Reason)),
        _ when Reason.Length > Longest => Problem.Invalid($"The reason is longer than {Longest} characters. Say it shorter.", nameof(Reason)),
        _ when Suggestion is null || Suggestion.Length > Longest => Problem.Invalid($"The suggestion is longer than {Longest} characters. Say it shorter.", nameof(Suggestion)),
        { Most: < 0 or > 100 } => Problem.Invalid("The limit is a number from 0 (never) to 100.", nameof(Most)),
        { Days: < 1 or > 365 } => Problem.Invalid("The window is 1 to 365 days.", nameof(Days)),
        { StockBelow: < 1 } => Problem.Invalid("Scarce is below 1 or more.", nameof(StockBelow)),
        _ => null,
    };
}
