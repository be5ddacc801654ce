using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace EmpathyConsole.Web.Features.Voices.Library;

/// <summary>Puts words of a voice into a collection, one that is there or a new one.</summary>
public sealed partial class CollectDialog
{
    private IReadOnlyList<CollectionLine> lines = [];
    private VoiceHit? voice;
    private ElementReference box;
    private int start;
    private int length;
    private long into;
    private string name = "";
    private string note = "";
    private string? trouble;
    private bool busy;

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required ICollectionsDesk Desk { get; init; }

    [Inject]
    public required IVoiceSearchDesk Voices { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    [Parameter, EditorRequired]
    public required Caller Caller { get; set; }

    [Parameter, EditorRequired]
    public required WorkspaceClock Clock { get; set; }

    [Parameter, EditorRequired]
    public long Verbatim { get; set; }

    /// <summary>The words to keep; with length 0 the whole voice.</summary>
    [Parameter]
    public int Start { get; set; }

    [Parameter]
    public int Length { get; set; }

    private string Chosen => voice!.Text.Substring(start, length);

    /// <summary>Opens it, and says where the quote went; undo takes it out again.</summary>
    public static async Task AskAsync(DialogService dialogs, Toasts toasts, Caller caller, WorkspaceClock clock, long verbatim, int start, int length)
    {
        var answer = await dialogs.OpenAsync<CollectDialog>(
            "Collect this quote",
            new(StringComparer.Ordinal) { [nameof(Caller)] = caller, [nameof(Clock)] = clock, [nameof(Verbatim)] = verbatim, [nameof(Start)] = start, [nameof(Length)] = length },
            new() { Width = "34rem", CloseDialogOnEsc = true });
        if (answer is Collected collected)
        {
            toasts.Done($"Collected into “{collected.Name}”", collected.Undo);
        }
    }

    protected override async Task OnInitializedAsync()
    {
        var found = await Voices.VoiceAsync(Caller, Verbatim, CancellationToken.None);
        lines = (await Desk.ListAsync(Caller, false, CancellationToken.None)).Match(l => l, _ => []);
        into = lines.Count > 0 ? lines[0].Id : 0;
        (voice, trouble) = (found.Match<VoiceHit?>(v => v, _ => null), found.Problem?.Sentence);
        if (voice is { } there)
        {
            // what was selected may have changed since; the whole voice is always right
            (start, length) = Length > 0 && Start >= 0 && Start <= there.Text.Length - Length ? (Start, Length) : (0, there.Text.Length);
            Trim();
        }
    }

    private async Task TakeSelectedAsync()
    {
        var (from, count) = await QuoteSelection.InBoxAsync(Js, Assets, box);
        if (count == 0)
        {
            trouble = "No words are selected yet: select some above first.";
            return;
        }

        var end = BoxOffset.InText(voice!.Text, from + count);
        (start, trouble) = (BoxOffset.InText(voice.Text, from), null);
        length = end - start;
        Trim();
    }

    /// <summary>Blanks at the ends are selected by accident.</summary>
    private void Trim()
    {
        var words = Chosen;
        var left = words.Length - words.TrimStart().Length;
        var kept = words.Trim().Length;
        if (kept > 0)
        {
            (start, length) = (start + left, kept);
        }
    }

    private async Task SaveAsync()
    {
        if (busy || voice is null)
        {
            return;
        }

        busy = true;
        var target = into == 0 ? await Desk.CreateAsync(Caller, new(name, ""), CancellationToken.None) : Domain.House.Results.Of(into);
        var saved = target.Succeeded ? await Desk.CollectAsync(Caller, target.Value, new(Verbatim, start, length, note), CancellationToken.None) : target;
        (busy, trouble) = (false, saved.Problem?.Sentence);
        if (target.Succeeded && into == 0)
        {
            // when only the second step was refused, the collection is there already
            lines = (await Desk.ListAsync(Caller, false, CancellationToken.None)).Match(l => l, _ => lines);
            into = target.Value;
        }

        if (saved.Succeeded)
        {
            var (desk, caller, quote) = (Desk, Caller, saved.Value);
            Dialogs.Close(new Collected(lines.FirstOrDefault(l => l.Id == target.Value)?.Name ?? name.Trim(), () => desk.RemoveAsync(caller, quote, CancellationToken.None)));
        }
    }
}
