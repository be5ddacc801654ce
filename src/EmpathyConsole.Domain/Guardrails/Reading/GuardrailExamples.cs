using System.Globalization;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>Adds, changes and takes away examples of a guardrail.</summary>
public static class GuardrailExamples
{
    /// <summary>How many one guardrail may have.</summary>
    public const int Most = 500;

    /// <summary>Longest example in characters.</summary>
    public const int Longest = 5000;

    /// <summary>With one more at the end.</summary>
    public static Result<Guardrail> Add(Guardrail guardrail, GuardrailExample example)
    {
        ArgumentNullException.ThrowIfNull(guardrail);
        ArgumentNullException.ThrowIfNull(example);
        return Wrong(guardrail, example, except: -1) is { } wrong
            ? wrong
            : guardrail.Examples.Count >= Most
                ? Problem.Invalid($"The guardrail has {Most} examples already. Take one away first.", "examples")
                : guardrail with { Examples = [.. guardrail.Examples, Tidy(example)] };
    }

    /// <summary>With the example at a place, 0 or more, changed.</summary>
    public static Result<Guardrail> Change(Guardrail guardrail, int at, GuardrailExample example)
    {
        ArgumentNullException.ThrowIfNull(guardrail);
        ArgumentNullException.ThrowIfNull(example);
        return (Missing(guardrail, at) ?? Wrong(guardrail, example, at)) is { } wrong
            ? wrong
            : guardrail with { Examples = [.. guardrail.Examples.Take(at), Tidy(example), .. guardrail.Examples.Skip(at + 1)] };
    }

    /// <summary>Without the example at a place, 0 or more.</summary>
    public static Result<Guardrail> Remove(Guardrail guardrail, int at)
    {
        ArgumentNullException.ThrowIfNull(guardrail);
        return Missing(guardrail, at) is { } wrong ? wrong : guardrail with { Examples = [.. guardrail.Examples.Where((_, i) => i != at)] };
    }

    private static Problem? Missing(Guardrail guardrail, int at) => at >= 0 && at < guardrail.Examples.Count
        ? null
        : Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"There is no example {at + 1}; the guardrail has {guardrail.Examples.Count}."), "examples");

    private static Problem? Wrong(Guardrail guardrail, GuardrailExample example, int except)
    {
        var tidy = Tidy(example);
        return tidy.Text.Length == 0
            ? Problem.Invalid("The example is empty. Write the text that must fire or stay silent.", "examples")
            : tidy.Text.Length > Longest
                ? Problem.Invalid($"The example is longer than {Longest} characters. Keep what matters.", "examples")
                : guardrail.Examples.Index().Any(e => e.Index != except && Same(e.Item, tidy))
                    ? Problem.Invalid("There is such an example already.", "examples")
                    : null;
    }

    // the same text may fire with one offer and stay silent with another; only the same question twice is one too many
    private static bool Same(GuardrailExample a, GuardrailExample b) => a with { MustFire = b.MustFire, Value = b.Value, Siblings = b.Siblings } == b
        && Equals(a.Value?.Name, b.Value?.Name) && (a.Siblings ?? []).SequenceEqual(b.Siblings ?? []);

    private static GuardrailExample Tidy(GuardrailExample example) => example with { Text = (example.Text ?? "").Trim() };
}
