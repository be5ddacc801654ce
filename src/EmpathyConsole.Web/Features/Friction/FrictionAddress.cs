using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>The question in the page's address. What is not said there has its usual value, so that short links work.</summary>
public sealed record FrictionAddress(string Metric, IReadOnlyList<Dimension> By, DaySpan? Days, IReadOnlyList<QuestionFilter> Filters, Comparison Compare, Bucket Step)
{
    /// <summary>What the page shows to those who come with nothing.</summary>
    public static FrictionAddress Usual { get; } = new("form-abandonment", [Dimension.Stage, Dimension.Channel], null, [], Comparison.Previous, Bucket.None);

    /// <summary>As questions for the desk: the table's.</summary>
    public FrictionQuestion Question => new(Metric, By, Days, Filters, Compare);

    /// <summary>The address of the page for this question.</summary>
    public string Link(NavigationManager navigation) => navigation.GetUriWithQueryParameters("/friction", new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["metric"] = Metric,
        ["by"] = By.Count == 0 ? "nothing" : string.Join(',', By.Select(Dimensions.Slug)),
        ["from"] = Days is { } d ? QuestionText.Day(d.From) : null,
        ["to"] = Days is { } e ? QuestionText.Day(e.To) : null,
        ["filter"] = Filters.Count == 0 ? null : QuestionText.Filters(Filters),
        ["compare"] = Compare == Comparison.Previous ? null : Compare.ToString().ToLowerInvariant(),
        ["step"] = Step == Bucket.None ? null : Step.ToString().ToLowerInvariant(),
    });

    /// <summary>This question with one value of a dimension only.</summary>
    public FrictionAddress Only(Dimension dimension, string value) =>
        this with { Filters = [.. Filters.Where(f => f.Dimension != dimension), new(dimension, value)] };

    /// <summary>This question without a filter.</summary>
    public FrictionAddress Without(QuestionFilter filter) => this with { Filters = [.. Filters.Where(f => f != filter)] };

    /// <summary>Whether only this value of a dimension is let through.</summary>
    public bool Shows(Dimension dimension, string value) => Filters.Any(f => f.Dimension == dimension && string.Equals(f.Value, value, StringComparison.Ordinal));
}
