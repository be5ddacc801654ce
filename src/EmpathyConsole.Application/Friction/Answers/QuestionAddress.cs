using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Questions in the explorer's address. What is not said there has its usual value, so that short links work.</summary>
public static class QuestionAddress
{
    /// <summary>What the explorer shows to those who come with nothing.</summary>
    public static FrictionQuestion Usual { get; } = new("form-abandonment", [Dimension.Stage, Dimension.Channel], null, [], Comparison.Previous);

    /// <summary>Reads the question; says in a sentence what can't be read. Metrics that are not there are left to the desk to name.</summary>
    /// <param name="one">The value of a name of the address, or null.</param>
    public static Result<FrictionQuestion> Read(Func<string, string?> one)
    {
        var by = one("by") is not { } cut ? string.Join(',', Usual.By.Select(Dimensions.Slug)) : string.Equals(cut, "nothing", StringComparison.Ordinal) ? "" : cut;
        return QuestionText.Read(one("metric") ?? Usual.Metric, by, one("from"), one("to"), one("filter"), one("compare") ?? "previous", one("step"), one("days"));
    }

    /// <summary>The same of what stands behind an address's question mark.</summary>
    public static Result<FrictionQuestion> Read(string query)
    {
        var parts = Parts(query);
        return Read(name => parts.GetValueOrDefault(name));
    }

    /// <summary>Which of the explorer's other views it asks for (funnel, paths, ...), whose question is not only a metric; null for the overview.</summary>
    public static string? View(string query) => Parts(query).TryGetValue("view", out var view) && !string.Equals(view, "overview", StringComparison.OrdinalIgnoreCase) ? view.ToLowerInvariant() : null;

    /// <summary>The names and values of what stands behind an address's question mark.</summary>
    public static IReadOnlyDictionary<string, string> Parts(string query)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at > 0)
            {
                parts[Plain(part[..at])] = Plain(part[(at + 1)..]);
            }
        }

        return parts;
    }

    private static string Plain(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
