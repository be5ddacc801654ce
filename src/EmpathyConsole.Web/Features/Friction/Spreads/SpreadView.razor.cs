using System.Globalization;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>How a metric's values are spread: a histogram and quantiles.</summary>
public sealed partial class SpreadView : IDisposable
{
    private readonly Loading<SpreadAnswer> state;
    private SpreadDrawing? drawing;
    private MetricColumn? column;
    private string? asked;

    public SpreadView() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Parameter, EditorRequired]
    public required FrictionAddress Address { get; set; }

    /// <summary>What is asked for; null when the address names none there is.</summary>
    [Parameter]
    public Metric? Metric { get; set; }

    [Inject]
    public required IExploreDesk Desk { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    public void Dispose() => state.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        if (string.Equals(asked, Address.Key, StringComparison.Ordinal) || (Metric is { } known && !SpreadText.HasSpread(known)))
        {
            return;
        }

        asked = Address.Key;
        var question = new SpreadQuestion(Address.Metric, Address.By.Count > 0 ? Address.By[0] : null, Address.Asked.Days, Address.Asked.Preset, Address.Filters);
        await state.LoadAsync(async c =>
        {
            var answer = await Desk.SpreadAsync(Caller, question, c);
            if (answer.Succeeded)
            {
                drawing = SpreadDrawing.Of(answer.Value);
                column = MetricColumn.Of(answer.Value.Metric, answer.Value.Rows.Select(r => r.Spread).Append(answer.Value.Whole).SelectMany(r => r.Quantiles).Where(q => q.Share <= .5).Select(q => q.Interval.Value));
            }

            return answer;
        });
    }

    private string Number(double value) => state.Value!.IsAnswers ? value.ToString("0.#", CultureInfo.InvariantCulture) : column!.Value(value);

    private async Task SaveAsync(string format)
    {
        if (state.Value is { } answer)
        {
            await Js.SaveAsync(Assets["js/shell.js"], SpreadSheet.File(answer, format));
        }
    }
}
