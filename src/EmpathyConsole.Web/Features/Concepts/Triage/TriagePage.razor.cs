using System.Diagnostics;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts.Triage;

/// <summary>One card at a time, by keyboard: verdict, reasons, next.</summary>
public sealed partial class TriagePage : IDisposable
{
    private Loading<TriageTable> table = null!;
    private readonly Stopwatch glance = Stopwatch.StartNew();
    private AfterVerdict? after;
    private LastCard? last;
    private List<TriageReason> reasons = [];
    private Phrase? phrase;
    private string said = "";
    private (long Brief, bool Theirs) shown;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Parameter]
    public long Id { get; set; }

    /// <summary>So long a card has to lie open before a key can judge it.</summary>
    [Parameter]
    public TimeSpan Glance { get; set; } = TimeSpan.FromMilliseconds(120);

    /// <summary>"slow" stays on a card until Enter; else a verdict deals the next card at once.</summary>
    [SupplyParameterFromQuery]
    public string? Pace { get; set; }

    /// <summary>In a deck that is shared out: whether to be dealt what colleagues judged or hold, too.</summary>
    [SupplyParameterFromQuery]
    public bool? Theirs { get; set; }

    [Inject]
    public required ITriageDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required Keys Keys { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private bool Slow => Pace == "slow";

    private string OtherPace => Navigation.GetUriWithQueryParameter("pace", Slow ? null : "slow");

    private string OtherDeck => Navigation.GetUriWithQueryParameter("theirs", Theirs == true ? null : true);

    private DealtCard? Card => table.Value?.Card;

    private string AfterWords => after?.Own switch { TriageChoice.Keep => "Kept.", TriageChoice.Maybe => "Maybe.", _ => reasons.Count == 0 ? "No. You may say why." : "No." };

    public void Dispose() => table.Dispose();

    protected override void OnInitialized()
    {
        table = new(StateHasChanged);
        Keys.Say([.. TriageKeys.Sheet]);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (shown != (Id, Theirs == true))
        {
            shown = (Id, Theirs == true);
            last = null;
            await ReloadAsync();
        }
    }

    private static string Back(TriageTable deck) =>
        deck.Judged.Count == 0 ? "" : $" the last of {deck.Judged.Count}";

    private static string EndTitle(TriageTable deck) =>
        deck.MoreAreComing ? "The writer is still at work" : deck.OnTheirTables > 0 ? "The rest is with colleagues" : deck.Total == 0 ? "No concepts yet" : "That was the last card";

    private static string EndText(TriageTable deck) =>
        deck.OnTheirTables > 0 ? $"{deck.OnTheirTables} more lie on colleagues’ tables; what they leave comes to you." :
        deck.MoreAreComing ? $"You have judged all {deck.Total} that have landed. More are on their way."
        : $"You kept {deck.Kept}, said maybe to {deck.Maybe} and no to {deck.No}. Three of them go on.";

    private async Task ReloadAsync()
    {
        Clear();
        await table.LoadAsync(c => Desk.DealAsync(Caller, Id, Theirs == true, c));
    }

    /// <summary>Reads the card on the table anew, when a guardrail or its words changed. What waits for Enter is judged already: it stays till then.</summary>
    private async Task RefreshAsync()
    {
        if (after is not null)
        {
            return;
        }

        var before = Card;
        await table.RetryAsync();
        if (Card?.ConceptId != before?.ConceptId || Card?.ContentHash != before?.ContentHash)
        {
            // reasons and a phrase belong to the words they were given for, and a key that was on its way must not judge others
            Clear();
            glance.Restart();
        }
    }

    private async Task PressAsync(string key)
    {
        if (TriageKeys.ChoiceOf(key) is { } choice)
        {
            await JudgeAsync(choice);
        }
        else if (TriageKeys.ReasonOf(key) is { } reason)
        {
            await ToggleAsync(reason);
        }
        else if (key is "enter")
        {
            await NextAsync();
        }
        else if (key is "u")
        {
            await UndoAsync();
        }
        else if (key is "p")
        {
            await PointAsync();
        }

        StateHasChanged();
    }

    private async Task JudgeAsync(TriageChoice choice)
    {
        if (Card is not { } card)
        {
            return;
        }

        // a key that bounces must not judge a card nobody has seen
        if (!Slow && last is not null && glance.Elapsed < Glance)
        {
            return;
        }

        var result = await Desk.JudgeAsync(Caller, card.ConceptId, new(choice, reasons, phrase, card.ContentHash), CancellationToken.None);
        if (!result.Succeeded)
        {
            Toasts.Trouble(result.Problem.Sentence);
            await RefreshAsync();
            return;
        }

        if (!Slow)
        {
            last = new(card, result.Value, [.. reasons], phrase);
            said = $"{TriageKeys.Done(choice)} Next card.";
            await GoOnAsync();
            return;
        }

        Count(choice);
        after = result.Value;
        said = choice switch
        {
            TriageChoice.Keep => "Kept. Enter for the next card.",
            TriageChoice.Maybe => "Maybe. Enter for the next card.",
            _ => "No. Say why with a letter, or Enter for the next card.",
        };
    }

    /// <summary>The next card without a wait in between: the one before stays in sight until it is there.</summary>
    private async Task GoOnAsync()
    {
        Clear();
        var next = await Desk.DealAsync(Caller, Id, Theirs == true, CancellationToken.None);
        if (next.Succeeded)
        {
            table.Set(next.Value);
            glance.Restart();
        }
        else
        {
            Toasts.Trouble(next.Problem.Sentence);
        }
    }

    /// <summary>A reason that comes to mind once the card is gone.</summary>
    private async Task ToggleLastAsync(TriageReason reason)
    {
        if (last is not { } card)
        {
            return;
        }

        IReadOnlyList<TriageReason> now = card.Reasons.Contains(reason) ? [.. card.Reasons.Where(r => r != reason)] : [.. card.Reasons, reason];
        var result = await Desk.JudgeAsync(Caller, card.Card.ConceptId, new(card.After.Own, now, card.Phrase, card.Card.ContentHash), CancellationToken.None);
        if (result.Succeeded)
        {
            last = card with { Reasons = now };
        }
        else
        {
            Toasts.Trouble(result.Problem.Sentence);
        }
    }

    /// <summary>The strip shows the verdict at once, without dealing anew.</summary>
    private void Count(TriageChoice choice)
    {
        var deck = table.Value!;
        IReadOnlyList<TriageChoice> judged = after is null ? [.. deck.Judged, choice] : [.. deck.Judged.Take(deck.Judged.Count - 1), choice];
        table.Set(deck with { Judged = judged });
    }

    private async Task ToggleAsync(TriageReason reason)
    {
        if (!reasons.Remove(reason))
        {
            reasons.Add(reason);
        }

        await JudgedAgainAsync();
    }

    /// <summary>Steps through headline, sentences and button; behind the last, nothing is marked.</summary>
    private async Task PointAsync()
    {
        if (Card is not { Phrases: { Count: > 0 } phrases })
        {
            return;
        }

        var at = phrase is null ? -1 : phrases.ToList().IndexOf(phrase);
        phrase = at + 1 < phrases.Count ? phrases[at + 1] : null;
        said = phrase is null ? "No phrase is marked." : "Marked: " + phrase.Text;
        await JudgedAgainAsync();
    }

    /// <summary>Reasons and a phrase may come before the verdict or after it.</summary>
    private Task JudgedAgainAsync() => after is { } verdict ? JudgeAsync(verdict.Own) : Task.CompletedTask;

    private async Task NextAsync()
    {
        if (after is null)
        {
            said = "Say no, maybe or keep first: 1, 2 or 3.";
            return;
        }

        await ReloadAsync();
        said = "";
    }

    private async Task UndoAsync()
    {
        var undone = await Desk.UndoAsync(Caller, Id, CancellationToken.None);
        if (!undone.Succeeded)
        {
            Toasts.Trouble(undone.Problem.Sentence);
            return;
        }

        Clear();
        last = null;
        table.Set(undone.Value);
        said = "Taken back. The card is on the table again.";
    }

    private void Clear() => (after, reasons, phrase) = (null, [], null);
}
