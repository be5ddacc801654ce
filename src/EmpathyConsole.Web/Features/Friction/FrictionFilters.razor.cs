using System.Globalization;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Domain.Friction;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>The question as controls; every change is a new address.</summary>
public sealed partial class FrictionFilters
{
    [Parameter, EditorRequired]
    public required FrictionAddress Address { get; set; }

    /// <summary>The days the address means.</summary>
    [Parameter, EditorRequired]
    public DaySpan Days { get; set; }

    [Parameter, EditorRequired]
    public required IFrictionDesk Desk { get; set; }

    /// <summary>Whether the view asks of a metric.</summary>
    [Parameter]
    public bool TakesMetric { get; set; } = true;

    /// <summary>What can be asked for.</summary>
    [Parameter]
    public IReadOnlyList<Metric> Metrics { get; set; } = MetricCatalogue.All;

    /// <summary>What is asked for; null when the address names none there is.</summary>
    [Parameter]
    public Metric? Metric { get; set; }

    /// <summary>How many cuts the view takes: 0 to 2.</summary>
    [Parameter]
    public int Cuts { get; set; } = 2;

    /// <summary>Whether the view compares with other days.</summary>
    [Parameter]
    public bool Compares { get; set; } = true;

    /// <summary>The workspace's frozen baselines.</summary>
    [Parameter]
    public IReadOnlyList<BaselineLine> Frozen { get; set; } = [];

    [Parameter]
    public EventCallback<FrictionAddress> OnChange { get; set; }

    private string Preset => Address.Asked.Days is not null ? "own" : DayPresets.Slug(Address.Asked.Preset ?? DayPreset.Last28);

    private string Against => Address.Asked is { Compare: Comparison.Baseline, Frozen: { } id } ? id.ToString(CultureInfo.InvariantCulture) : Address.Compare.ToString();

    // those of the metric, and the one that is chosen, whatever it is of: the answer says why it does not fit
    private IEnumerable<BaselineLine> Fitting => Frozen.Where(b => string.Equals(b.Metric, Address.Metric, StringComparison.OrdinalIgnoreCase) || b.Id == Address.Asked.Frozen);

    private static bool IsOwn(Metric metric) => metric.Slug.StartsWith("own-", StringComparison.Ordinal);

    private static string Text(ChangeEventArgs change) => change.Value?.ToString() ?? "";

    private Task Change(Func<FrictionQuestion, FrictionQuestion> change) => OnChange.InvokeAsync(Address with { Asked = change(Address.Asked) });

    private Task ChooseAgainst(string chosen) => long.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        ? Change(q => q with { Compare = Comparison.Baseline, Frozen = id })
        : Change(q => q with { Compare = Enum.Parse<Comparison>(chosen), Frozen = null });

    private string Cut(int place) => Address.By.Count > place ? Dimensions.Slug(Address.By[place]) : "";

    /// <summary>The cuts with another one at a place; without a first there is no second, and none stands twice.</summary>
    private List<Dimension> CutWith(int place, string slug)
    {
        var chosen = Dimensions.TryParse(slug, out var d) ? d : (Dimension?)null;
        var second = place == 1 ? chosen : Address.By.Count > 1 ? Address.By[1] : (Dimension?)null;
        var first = place == 0 ? chosen : Address.By.Count > 0 ? Address.By[0] : (Dimension?)null;
        return [.. new[] { first ?? second, first is null ? null : second }.OfType<Dimension>().Distinct()];
    }

    private Task ChoosePreset(string slug) => DayPresets.Find(slug) is { } preset
        ? Change(q => q with { Days = null, Preset = preset })
        : Change(q => q with { Days = Days, Preset = null });

    private Task ChooseDay(string text, bool first)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Task.CompletedTask;
        }

        // a day beyond the other end takes that end with it
        var chosen = first ? new DaySpan(day, day > Days.To ? day : Days.To) : new DaySpan(day < Days.From ? day : Days.From, day);
        return Change(q => q with { Days = chosen, Preset = null });
    }
}
