using System.Globalization;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>The question in the page's address. What is not said there has its usual value, so that short links work.</summary>
/// <param name="Asked">What every view asks of: metric, cuts, days, filters, comparison.</param>
/// <param name="Tab">Which view.</param>
public sealed record FrictionAddress(FrictionQuestion Asked, FrictionTab Tab)
{
    /// <summary>What the page shows to those who come with nothing.</summary>
    public static FrictionAddress Usual { get; } = new(QuestionAddress.Usual, FrictionTab.Overview);

    /// <summary>The table's order: "n", "-value"; null for the usual.</summary>
    public string? Sort { get; init; }

    /// <summary>What one view adds to the question, by its name in the address: steps, window, start, ...</summary>
    public IReadOnlyDictionary<string, string> More { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string Metric => Asked.Metric;

    public IReadOnlyList<Dimension> By => Asked.By;

    public IReadOnlyList<QuestionFilter> Filters => Asked.Filters;

    public Comparison Compare => Asked.Compare;

    public Bucket Step => Asked.Over;

    /// <summary>For the desk: the table's question.</summary>
    public FrictionQuestion Question => Asked with { Over = Bucket.None };

    /// <summary>What has to be asked anew when it changes: all but the table's order.</summary>
    public string Key => Query("/friction", this with { Sort = null });

    /// <summary>The address of the page for this question.</summary>
    public string Link => Query("/friction", this);

    /// <summary>The address of what one number is made of.</summary>
    /// <param name="slice">The number's own slice, as filters; none for the whole.</param>
    public string NumberLink(IEnumerable<QuestionFilter> slice)
    {
        var open = QuestionText.Filters(slice);
        return Query("/friction/number", this with { Tab = FrictionTab.Overview, Sort = null, More = open.Length == 0 ? new Dictionary<string, string>(StringComparer.Ordinal) : new(StringComparer.Ordinal) { ["open"] = open } });
    }

    /// <summary>The address of the persons behind one number of a funnel.</summary>
    /// <param name="step">From 1 on.</param>
    /// <param name="lost">Those who came to the step before and not to this one.</param>
    /// <param name="slice">The value of the funnel's cut; null for all.</param>
    public string PersonsLink(int step, bool lost, string? slice = null) =>
        Query("/friction/persons", With(("at", step.ToString(CultureInfo.InvariantCulture)), ("lost", lost ? "yes" : null), ("of", slice)));

    /// <summary>Reads an address; says in a sentence what can't be read. Metrics that are not there are left to the desk to name.</summary>
    public static Result<FrictionAddress> Read(Uri address)
    {
        var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address.Query);
        string? One(string name) => query.TryGetValue(name, out var value) ? value.ToString() : null;
        var question = QuestionAddress.Read(One);
        if (!question.Succeeded)
        {
            return question.Problem;
        }

        var tab = Enum.TryParse<FrictionTab>(One("view"), ignoreCase: true, out var named) && Enum.IsDefined(named) ? named : FrictionTab.Overview;
        var more = MoreNames.Select(n => (Name: n, Value: One(n))).Where(p => !string.IsNullOrWhiteSpace(p.Value)).ToDictionary(p => p.Name, p => p.Value!, StringComparer.Ordinal);
        return new FrictionAddress(question.Value, tab) { Sort = One("sort"), More = more };
    }

    /// <summary>What stands behind the question mark of an address that was kept; null where it can't be read any more.</summary>
    public static FrictionAddress? OfQuery(string query) => Read(new("http://localhost/friction?" + query)) is { Succeeded: true, Value: var address } ? address : null;

    /// <summary>This question with one value of a dimension only.</summary>
    public FrictionAddress Only(Dimension dimension, string value) => WithFilters([.. Filters.Where(f => f.Dimension != dimension), new(dimension, value)]);

    /// <summary>This question with other values of a dimension, in or out; none takes the filter away.</summary>
    public FrictionAddress With(Dimension dimension, bool not, IEnumerable<string> values) =>
        WithFilters([.. Filters.Where(f => f.Dimension != dimension), .. values.Select(v => new QuestionFilter(dimension, v, not))]);

    /// <summary>This question with other filters.</summary>
    public FrictionAddress WithFilters(IReadOnlyList<QuestionFilter> filters) => this with { Asked = Asked with { Filters = filters } };

    /// <summary>This question with other words of a view; null takes one away.</summary>
    public FrictionAddress With(params ReadOnlySpan<(string Name, string? Value)> words)
    {
        var more = new Dictionary<string, string>(More, StringComparer.Ordinal);
        foreach (var (name, value) in words)
        {
            more.Remove(name);
            if (!string.IsNullOrWhiteSpace(value))
            {
                more[name] = value;
            }
        }

        return this with { More = more };
    }

    /// <summary>Whether only this value of a dimension is let through.</summary>
    public bool Shows(Dimension dimension, string value) => Filters.Any(f => !f.Not && f.Dimension == dimension && string.Equals(f.Value, value, StringComparison.Ordinal));

    /// <summary>The names a view may add to the address.</summary>
    private static readonly string[] MoreNames = ["steps", "order", "window", "hours", "start", "end", "nodes", "first", "then", "open", "at", "lost", "of"];

    private static string Query(string path, FrictionAddress a)
    {
        var asked = a.Asked;
        List<(string Name, string? Value)> parts =
        [
            ("view", a.Tab == FrictionTab.Overview ? null : a.Tab.ToString().ToLowerInvariant()),
            ("metric", asked.Metric),
            ("by", asked.By.Count == 0 ? "nothing" : string.Join(',', asked.By.Select(Dimensions.Slug))),
            ("days", asked.Days is null && asked.Preset is { } preset ? DayPresets.Slug(preset) : null),
            ("from", asked.Days is { } d ? QuestionText.Day(d.From) : null),
            ("to", asked.Days is { } e && e.To != DaySpan.Newest ? QuestionText.Day(e.To) : null),
            ("filter", asked.Filters.Count == 0 ? null : QuestionText.Filters(asked.Filters)),
            ("compare", asked.Compare == Comparison.Previous ? null : QuestionText.Compare(asked)),
            ("step", asked.Over == Bucket.None ? null : asked.Over.ToString().ToLowerInvariant()),
            ("sort", a.Sort),
            .. a.More.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => (m.Key, (string?)m.Value)),
        ];
        return path + "?" + string.Join('&', parts.Where(p => p.Value is not null).Select(p => p.Name + "=" + Uri.EscapeDataString(p.Value!)));
    }
}
