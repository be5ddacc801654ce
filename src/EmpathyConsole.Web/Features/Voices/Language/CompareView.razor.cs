using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Voices.Language;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Voices.Language;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Voices.Language;

/// <summary>Two groups side by side: what each says more.</summary>
public sealed partial class CompareView : IDisposable
{
    private Loading<LanguageComparison> comparison = null!;
    private (string, string?)? asked;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required ILanguageDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    [Parameter, EditorRequired]
    public required SliceChoices Groups { get; set; }

    /// <summary>As in the address; null: the first group there is.</summary>
    [Parameter]
    public string? First { get; set; }

    /// <summary>As in the address; null: everyone else.</summary>
    [Parameter]
    public string? Second { get; set; }

    private string FirstShown => !string.IsNullOrEmpty(First) ? First
        : Groups.Fields.Count > 0 ? $"{VoiceSlice.Slug(Groups.Fields[0].Field)}:{Groups.Fields[0].Values[0].Value}"
        : "";

    public void Dispose() => comparison.Dispose();

    protected override void OnInitialized() => comparison = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        var now = (FirstShown, Second);
        if (asked != now)
        {
            asked = now;
            await comparison.LoadAsync(c => CompareAsync(now.FirstShown, now.Second, c));
        }
    }

    private static int Sure(PhraseDifferences d) => d.MoreInA.Concat(d.MoreInB).Count(p => p.Q <= PhraseDifferences.SureFrom);

    private async Task<Result<LanguageComparison>> CompareAsync(string first, string? second, CancellationToken cancellation)
    {
        var (a, b) = (VoiceSlice.Read(first), VoiceSlice.Read(second));
        return !a.Succeeded ? a.Problem : !b.Succeeded ? b.Problem
            : await Desk.CompareAsync(Caller, a.Value, string.IsNullOrEmpty(second) ? null : b.Value, cancellation);
    }

    private void Choose(string name, string? value) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(name, string.IsNullOrEmpty(value) ? null : value));

    private void Swap() =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { ["first"] = Second, ["second"] = FirstShown }));

    private async Task SaveAsync(LanguageComparison found)
    {
        var d = found.Differences;
        var rows = d.MoreInA.Concat(d.MoreInB).Select(p => SheetCsv.Row(p.Text, p.LogOdds > 0 ? SliceWords.Of(found.First) : SliceWords.Of(found.Second), p.InA, d.VoicesA, p.InB, d.VoicesB, p.LogOdds, p.Low, p.High, p.Q));
        var head = SheetCsv.Row("phrase", "said more by", "first voices", "first n", "second voices", "second n", "log odds", "low", "high", "q");
        await Js.SaveTextAsync(Assets["js/shell.js"], "language.csv", "text/csv", head + string.Concat(rows));
    }
}
