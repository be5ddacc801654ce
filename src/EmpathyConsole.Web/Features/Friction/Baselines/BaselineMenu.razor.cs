using System.Globalization;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Targets;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Targets;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>Freezes the numbers of the page, or sets a target for its metric and slice.</summary>
public sealed partial class BaselineMenu
{
    private string name = "";
    private string value = "";
    private TargetWay way;
    private DateOnly by;
    private string? unfrozen;
    private string? unset;
    private string? metricWas;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Parameter, EditorRequired]
    public required FrictionAddress Address { get; set; }

    /// <summary>What is asked for; null when it is not there.</summary>
    [Parameter]
    public Metric? Metric { get; set; }

    /// <summary>Something was frozen or set.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    public required IBaselinesDesk Baselines { get; init; }

    [Inject]
    public required ITargetsDesk Targets { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private bool InPercent => Metric?.Unit is MetricUnit.Share or MetricUnit.Return;

    private string Unit => Metric?.Unit switch
    {
        MetricUnit.Share or MetricUnit.Return => "%",
        MetricUnit.Points => "points",
        MetricUnit.Minutes => "minutes",
        MetricUnit.Seconds => "seconds",
        MetricUnit.Hours => "hours",
        MetricUnit.PerDay => "a day",
        MetricUnit.MinutesPerDay => "minutes a day",
        _ => "",
    };

    protected override void OnParametersSet()
    {
        by = by == default ? Clock.Today.AddDays(90) : by;
        if (!string.Equals(metricWas, Address.Metric, StringComparison.Ordinal))
        {
            (metricWas, way) = (Address.Metric, Metric?.Direction == MetricDirection.HigherIsBetter ? TargetWay.AtLeast : TargetWay.AtMost);
        }
    }

    private async Task FreezeAsync()
    {
        var frozen = await Baselines.FreezeAsync(Caller, name, Address.Question, CancellationToken.None);
        unfrozen = frozen.Problem?.Sentence;
        if (frozen.Succeeded)
        {
            Toasts.Done($"Frozen as '{name.Trim()}'. Choose it under Against to compare later days with it.");
            name = "";
            await OnChanged.InvokeAsync();
        }
    }

    private async Task SetAsync()
    {
        if (!double.TryParse(value.Trim().TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            unset = $"'{value}' is not a number like 12.5.";
            return;
        }

        var set = await Targets.SetAsync(Caller, new(Address.Metric, Address.Filters, way, InPercent ? number / 100 : number, by), CancellationToken.None);
        unset = set.Problem?.Sentence;
        if (set.Succeeded)
        {
            Toasts.Done("The target is set. It stands on the metric's tiles, here and under Baselines.", undo: async () => await Targets.DropAsync(Caller, set.Value, CancellationToken.None));
            value = "";
            await OnChanged.InvokeAsync();
        }
    }
}
