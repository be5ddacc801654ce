using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>Everything of a guardrail that can be changed, each by a key, and the one way to change it. Examples have their own: <see cref="GuardrailExamples"/>.</summary>
public static class GuardrailParameters
{
    /// <summary>Longest name in characters.</summary>
    public const int LongestName = 80;

    /// <summary>Longest reason and suggestion in characters.</summary>
    public const int LongestWording = 400;

    /// <summary>All parameters with their values: the rule's own first.</summary>
    public static IReadOnlyList<GuardrailParameter> Of(Guardrail guardrail) => [.. All(guardrail).Select(e => e.Shown)];

    /// <summary>One parameter, or null when the guardrail has none of that key.</summary>
    public static GuardrailParameter? Of(Guardrail guardrail, string key) => Find(guardrail, key)?.Shown;

    /// <summary>The guardrail with one parameter changed, or what is wrong with the value. The version stays.</summary>
    public static Result<Guardrail> Set(Guardrail guardrail, string key, string value)
    {
        ArgumentNullException.ThrowIfNull(guardrail);
        return Find(guardrail, key) is { } found
            ? found.Set(value ?? "")
            : Problem.Invalid($"This guardrail has nothing called \"{key}\". It has {string.Join(", ", All(guardrail).Select(e => e.Shown.Key))}.", "key");
    }

    private static Editable? Find(Guardrail guardrail, string key) => All(guardrail).FirstOrDefault(e => string.Equals(e.Shown.Key, key, StringComparison.Ordinal));

    private static IEnumerable<Editable> All(Guardrail guardrail)
    {
        ArgumentNullException.ThrowIfNull(guardrail);
        return [.. RuleParameters.Of(guardrail), .. Common(guardrail)];
    }

    private static IEnumerable<Editable> Common(Guardrail g)
    {
        yield return Editables.Choice("severity", "How hard it speaks", g.Severity, Spoken.Of, s => g with { Severity = s });
        yield return Editables.Slugs("channels", "Channels", g.Scope.Channels, "Empty for every channel", s => g with { Scope = g.Scope with { Channels = s } });
        yield return Editables.Choices("parts", "Parts", g.Scope.Parts, Spoken.Part, mayBeEmpty: true, p => g with { Scope = g.Scope with { Parts = p } });
        yield return Editables.Slugs("stages", "Stages", g.Scope.Stages, "Empty for every stage", s => g with { Scope = g.Scope with { Stages = s } });
        yield return Editables.Slugs("audiences", "Audiences", g.Scope.Audiences, "Personas and segments; empty for everybody", s => g with { Scope = g.Scope with { Audiences = s } });
        yield return Editables.Text("name", "Name", g.Name, LongestName, mayBeEmpty: false, n => g with { Name = n });
        yield return Editables.Choice("family", "What it protects", g.Family, Spoken.Of, f => g with { Family = f });
        yield return Editables.Text("reason", "Reason", g.Wording.Reason, LongestWording, mayBeEmpty: false, r => g with { Wording = g.Wording with { Reason = r } });
        yield return Editables.Text("suggestion", "Suggestion", g.Wording.Suggestion, LongestWording, mayBeEmpty: true, s => g with { Wording = g.Wording with { Suggestion = s } });
        yield return Editables.Choice("on-fail", "When it objects", g.OnFail, Spoken.Of, o => g with { OnFail = o });
        yield return Editables.Choice("on-error", "When the rule itself fails", g.OnError, Spoken.Of, o => g with { OnError = o });
    }
}
