using System.Diagnostics;
using System.Globalization;
using EmpathyConsole.Application.Concepts.Comparing;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts.Compare;

/// <summary>Two finalists side by side, blind, until the round is whole; then the order it gave.</summary>
public sealed partial class ComparePage : IDisposable
{
    private readonly Stopwatch glance = Stopwatch.StartNew();
    private Loading<ComparisonTable> table = null!;
    private TippedBy? tipped;
    private string said = "";
    private long shown;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Parameter]
    public long Id { get; set; }

    /// <summary>So long a pair has to lie open before a key can answer it.</summary>
    [Parameter]
    public TimeSpan Glance { get; set; } = TimeSpan.FromMilliseconds(120);

    [Inject]
    public required IComparisonDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required Keys Keys { get; init; }

    private string Root => $"/concepts/briefs/{Id}";

    public void Dispose() => table.Dispose();

    protected override void OnInitialized()
    {
        table = new(StateHasChanged);
        Keys.Say([.. CompareKeys.Sheet]);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (shown != Id)
        {
            (shown, tipped) = (Id, null);
            await table.LoadAsync(c => Desk.TableAsync(Caller, Id, c));
        }
    }

    private static string Width(ComparisonTable round) => string.Create(CultureInfo.InvariantCulture, $"{(round.Target > 0 ? 100.0 * round.Done / round.Target : 0):0.0}%");

    private static string Left(ComparisonTable round) => round.Target - round.Done is var left && left == 1 ? "the last one" : $"{left} to go";

    private static string Points(double won) => won.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Steady(ComparisonTable round) => round.Swapped switch
    {
        0 => "Too few pairs came twice to say how steady your answers are.",
        var n when round.Same == n => $"{n} {(n == 1 ? "pair" : "pairs")} came back with the sides swapped, and you chose the same again.",
        var n => $"{n} {(n == 1 ? "pair" : "pairs")} came back with the sides swapped; you chose the same in {round.Same}. Where you wavered, the order is open.",
    };

    private async Task PressAsync(string key)
    {
        if (CompareKeys.ChoiceOf(key) is { } choice)
        {
            await ChooseAsync(choice);
        }
        else if (CompareKeys.TipOf(key) is { } tip)
        {
            Tip(tip);
        }
        else if (key is "u")
        {
            await UndoAsync();
        }

        StateHasChanged();
    }

    private void Tip(TippedBy tip) => tipped = tipped == tip ? null : tip;

    private async Task ChooseAsync(ComparisonChoice choice)
    {
        // a key that bounces must not answer a pair nobody has seen
        if (table.Value is not { Left: { } left, Right: { } right } round || glance.Elapsed < Glance)
        {
            return;
        }

        var looked = (long)glance.Elapsed.TotalMilliseconds;
        var result = await Desk.ChooseAsync(Caller, Id, new(left.ConceptId, right.ConceptId, choice, round.Done, looked, tipped) { Seen = (left.ContentHash, right.ContentHash) }, CancellationToken.None);
        if (!result.Succeeded)
        {
            Toasts.Trouble(result.Problem.Sentence);
            await table.RetryAsync();
            glance.Restart();
            return;
        }

        Show(result.Value, result.Value.Left is null ? "The round is whole. Your order is below." : $"Pair {result.Value.Done + 1} of {result.Value.Target}.");
    }

    private async Task UndoAsync()
    {
        var result = await Desk.UndoAsync(Caller, Id, CancellationToken.None);
        if (result.Succeeded)
        {
            Show(result.Value, "Taken back. The pair is on the table again.");
        }
        else
        {
            Toasts.Trouble(result.Problem.Sentence);
        }
    }

    private void Show(ComparisonTable round, string words)
    {
        (tipped, said) = (null, words);
        table.Set(round);
        glance.Restart();
    }
}
