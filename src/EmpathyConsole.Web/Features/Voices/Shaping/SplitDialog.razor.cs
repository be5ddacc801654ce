using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Shaping;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Voices.Shaping;

/// <summary>Takes some voices of a theme into one of their own, chosen by a word or by ticking.</summary>
public sealed partial class SplitDialog : IDisposable
{
    private const int Shown = 4;
    private const int PageSize = 50;
    private readonly HashSet<long> ticked = [];
    private readonly CancellationTokenSource gone = new();
    private CancellationTokenSource? looking;
    private List<ThemeVoice> voices = [];
    private SplitLook? look;
    private int total;
    private bool byWord = true;
    private bool busy;
    private string name = "";
    private string phrase = "";
    private string? problem;

    [Inject]
    public required IThemeShapingDesk Desk { get; init; }

    [Inject]
    public required IVoicesDesk Voices { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public required Caller Caller { get; set; }

    [Parameter, EditorRequired]
    public required ThemeLine Theme { get; set; }

    private int Chosen => byWord ? look?.Taken ?? 0 : ticked.Count;

    private string Found => look is null
        ? "From the start of a word on: “cancel” finds “cancelling” too."
        : $"{NumberText.Count(look.Taken)} of {NumberText.Count(look.Of)} {(look.Of == 1 ? "voice" : "voices")} say it{(look.Taken > Shown ? ", such as:" : ".")}";

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
        looking?.Dispose();
    }

    private async Task LookAsync()
    {
        looking?.Cancel();
        looking?.Dispose();
        var mine = looking = CancellationTokenSource.CreateLinkedTokenSource(gone.Token);
        try
        {
            var found = await Desk.LookAsync(Caller, Theme.Id, phrase, Shown, mine.Token);
            if (mine == looking)
            {
                look = found.Succeeded ? found.Value : null;
            }
        }
        catch (OperationCanceledException) when (mine != looking || gone.IsCancellationRequested)
        {
            // a newer word is being looked for
        }
    }

    private async Task TickAsync()
    {
        byWord = false;
        if (voices.Count == 0)
        {
            await MoreAsync();
        }
    }

    private async Task MoreAsync()
    {
        var more = await Voices.ThemeVoicesAsync(Caller, Theme.Id, voices.Count, PageSize, gone.Token);
        if (more.Succeeded)
        {
            voices = [.. voices, .. more.Value.Items];
            total = more.Value.Total;
        }

        problem = more.Problem?.Sentence;
    }

    private void Tick(long voice)
    {
        if (!ticked.Remove(voice))
        {
            ticked.Add(voice);
        }
    }

    private async Task SplitAsync()
    {
        if (busy || Chosen == 0)
        {
            return;
        }

        busy = true;
        var made = await Desk.SplitAsync(Caller, Theme.Id, name, byWord ? SplitChoice.Saying(phrase) : SplitChoice.Of([.. ticked]), CancellationToken.None);
        (busy, problem) = (false, made.Problem?.Sentence);
        if (made.Succeeded)
        {
            Dialogs.Close(new ThemeJudged(made.Value, ThemeVerb.Split, $"Split off “{name.Trim()}”"));
        }
    }
}
