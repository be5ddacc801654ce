using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Features.Voices.Shaping;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>Order, search, several chosen, and merging them.</summary>
public sealed partial class ThemesPage
{
    private readonly HashSet<long> picked = [];

    [Inject]
    public required DialogService Dialogs { get; init; }

    /// <summary>What is shown, in the order asked for.</summary>
    private IReadOnlyList<ThemeLine> Listed { get; set; } = [];

    private bool MayJudge => Caller.May(Operation.VoicesJudge);

    private bool IsNarrowed => IsFiltered || !string.IsNullOrWhiteSpace(Q);

    private static string Unsorted(ThemeList list) =>
        $"{NumberText.Count(list.Unsorted)} of {NumberText.Count(list.Voices)} voices ({NumberText.Share((double)list.Unsorted / Math.Max(1, list.Voices))}) are in no theme: they are too unlike all others, or were taken out.";

    private void OrderBy(string? order) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("sort", ThemeOrder.Known(order) is ThemeOrder.Share ? null : order), replace: true);

    private void Pick(long id)
    {
        if (MayJudge && Listed.FirstOrDefault(t => t.Id == id) is { Inferred: null } && !picked.Remove(id))
        {
            picked.Add(id);
        }
    }

    private async Task MergeAsync()
    {
        var chosen = picked.Count > 0 ? Listed.Where(t => picked.Contains(t.Id)).ToList() : Listed.Where(t => t.Id == selected && t.Inferred is null).ToList();
        if (!MayJudge || chosen.Count == 0)
        {
            return;
        }

        var answer = await Dialogs.OpenAsync<MergeDialog>(
            chosen.Count == 1 ? "Merge a theme" : $"Merge {chosen.Count} themes",
            new(StringComparer.Ordinal) { [nameof(MergeDialog.Caller)] = Caller, [nameof(MergeDialog.Themes)] = chosen },
            new() { Width = "34rem", CloseDialogOnEsc = true, CloseDialogOnOverlayClick = true, AutoFocusFirstElement = true });
        if (answer is ThemeJudged merged)
        {
            picked.Clear();
            await JudgedAsync(merged);
        }
    }
}
