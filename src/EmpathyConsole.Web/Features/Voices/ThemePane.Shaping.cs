using EmpathyConsole.Application.Voices.Shaping;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Web.Features.Voices.Shaping;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>Splitting the theme, and moving its voices.</summary>
public sealed partial class ThemePane
{
    private static readonly DialogOptions Wide = new() { Width = "34rem", CloseDialogOnEsc = true, CloseDialogOnOverlayClick = true, AutoFocusFirstElement = true };

    [Inject]
    public required IThemeShapingDesk Shaping { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    private async Task SplitAsync()
    {
        if (busy || detail.Value is not { Line: { Inferred: null } line })
        {
            return;
        }

        var answer = await Dialogs.OpenAsync<SplitDialog>($"Split “{line.Label}”", new(StringComparer.Ordinal) { [nameof(SplitDialog.Caller)] = Caller, [nameof(SplitDialog.Theme)] = line }, Wide);
        await TellAsync(answer);
    }

    private async Task MoveAsync(ThemeVoice voice)
    {
        var answer = await Dialogs.OpenAsync<MoveDialog>(
            "Move this voice",
            new(StringComparer.Ordinal) { [nameof(MoveDialog.Caller)] = Caller, [nameof(MoveDialog.Voice)] = voice, [nameof(MoveDialog.From)] = Id },
            Wide);
        await TellAsync(answer);
    }

    private async Task OutAsync(ThemeVoice voice)
    {
        var moved = await Shaping.MoveAsync(Caller, voice.Quote.Verbatim, null, CancellationToken.None);
        if (moved.Succeeded)
        {
            await Changed.InvokeAsync(new(Id, ThemeVerb.Move, "Taken out of this theme"));
        }
        else
        {
            Toasts.Trouble(moved.Problem.Sentence);
        }
    }

    private Task TellAsync(object? answer) => answer is ThemeJudged judged ? Changed.InvokeAsync(judged) : Task.CompletedTask;
}
