using System.Globalization;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>The question as controls; every change is a new address.</summary>
public sealed partial class FrictionFilters : IDisposable
{
    private static readonly int[] Presets = [7, 14, 28, 84, 180];

    private static readonly (string Value, string Name)[] Cuts =
    [
        ("stage,channel", "Stage, channel"), ("stage", "Stage"), ("channel", "Channel"), ("journey", "Journey"), ("source", "Source"), ("campaign", "Campaign"),
        ("segment", "Segment"), ("subject", "Subject"), ("segment,channel", "Segment, channel"), ("subject,channel", "Subject, channel"), ("", "nothing"),
    ];

    private readonly CancellationTokenSource gone = new();
    private Dimension? adding;
    private IReadOnlyList<string> values = [];

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Parameter, EditorRequired]
    public required FrictionAddress Address { get; set; }

    /// <summary>The days shown when the address names none.</summary>
    [Parameter]
    public DaySpan? Days { get; set; }

    /// <summary>The day of the newest signal; the presets end there.</summary>
    [Parameter]
    public DateOnly? Newest { get; set; }

    [Parameter, EditorRequired]
    public required IFrictionDesk Desk { get; set; }

    [Parameter]
    public EventCallback<FrictionAddress> OnChange { get; set; }

    private string By => string.Join(',', Address.By.Select(Dimensions.Slug));

    private string Preset => Days is { } days && days.To == Newest && Presets.Contains(days.Days) ? days.Days.ToString(CultureInfo.InvariantCulture) : "own";

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    private static string Text(ChangeEventArgs change) => change.Value?.ToString() ?? "";

    private static IReadOnlyList<Dimension> ParseBy(string value) =>
        [.. value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(s => Dimensions.TryParse(s, out var d) ? d : throw new ArgumentOutOfRangeException(nameof(value)))];

    private Task ChoosePreset(ChangeEventArgs change) =>
        int.TryParse(Text(change), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && Newest is { } to
            ? OnChange.InvokeAsync(Address with { Days = DaySpan.Last(count, to) })
            : Task.CompletedTask;

    private Task ChooseDay(string text, bool first)
    {
        if (Days is not { } days || !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Task.CompletedTask;
        }

        // a day beyond the other end takes that end with it
        var chosen = first ? new DaySpan(day, day > days.To ? day : days.To) : new DaySpan(day < days.From ? day : days.From, day);
        return OnChange.InvokeAsync(Address with { Days = chosen });
    }

    private async Task ChooseDimensionAsync(Dimension dimension)
    {
        adding = dimension;
        var found = await Desk.ValuesAsync(Caller, dimension, gone.Token);
        values = found.Succeeded ? found.Value : [];
    }

    private Task AddFilter(ChangeEventArgs change)
    {
        if (adding is not { } dimension || Text(change).Length == 0)
        {
            return Task.CompletedTask;
        }

        adding = null;
        return OnChange.InvokeAsync(Address with { Filters = [.. Address.Filters, new(dimension, Text(change))] });
    }
}
