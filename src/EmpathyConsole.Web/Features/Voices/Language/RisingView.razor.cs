using System.Globalization;
using EmpathyConsole.Application.Voices.Language;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Voices.Language;

/// <summary>Words heard more in the last days than before.</summary>
public sealed partial class RisingView : IDisposable
{
    private const int UsualDays = 30;
    private static readonly int[] Choices = [7, 14, 30, 60, 90, 180];
    private Loading<EmergingWords> words = null!;
    private (string?, int)? asked;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required ILanguageDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required SliceChoices Groups { get; set; }

    [Parameter]
    public string? Source { get; set; }

    [Parameter]
    public int? Days { get; set; }

    private int DaysShown => Days is { } days && Choices.Contains(days) ? days : UsualDays;

    private IReadOnlyList<(string Value, int Voices)> Sources => Groups.Fields.Where(f => f.Field == SliceField.Source).SelectMany(f => f.Values).ToList();

    public void Dispose() => words.Dispose();

    protected override void OnInitialized() => words = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        var now = (Source, DaysShown);
        if (asked != now)
        {
            asked = now;
            await words.LoadAsync(c => Desk.EmergingAsync(Caller, string.IsNullOrEmpty(now.Source) ? null : now.Source, now.DaysShown, c));
        }
    }

    private void Go(string name, string? value) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(name, string.IsNullOrEmpty(value) || (name == "days" && value == UsualDays.ToString(CultureInfo.InvariantCulture)) ? null : value));

    private string Link(EmergingWord word) => Navigation.GetUriWithQueryParameters("/voices/language", new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["view"] = "context",
        ["phrase"] = word.Phrase.Text,
        ["order"] = "newest",
        ["within"] = string.IsNullOrEmpty(Source) ? null : $"source:{Source}",
    });
}
