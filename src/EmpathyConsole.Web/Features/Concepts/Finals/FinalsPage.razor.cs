using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts.Finals;

/// <summary>Choose three of what was kept and put them in order, by keyboard or mouse; two can be laid side by side.</summary>
public sealed partial class FinalsPage : IDisposable
{
    private Loading<FinalsTable> table = null!;
    private long on;
    private long marked;
    private bool asking;
    private string said = "";
    private long shown;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Parameter]
    public long Id { get; set; }

    /// <summary>Two concepts to compare.</summary>
    [SupplyParameterFromQuery]
    public long? Left { get; set; }

    [SupplyParameterFromQuery]
    public long? Right { get; set; }

    [Inject]
    public required IFinalsDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required Keys Keys { get; init; }

    private string Here => $"/concepts/briefs/{Id}/finals";

    public void Dispose() => table.Dispose();

    protected override void OnInitialized()
    {
        table = new(StateHasChanged);
        Keys.Say([.. FinalsKeys.Sheet]);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (shown != Id)
        {
            shown = Id;
            await table.LoadAsync(c => Desk.TableAsync(Caller, Id, c));
            on = table.Value is { Finalists: [var first, ..] } ? first.Card.ConceptId : 0;
        }

        if (Left is { } left && on != left && on != Right)
        {
            on = left;
        }
    }

    private (Finalist Left, Finalist Right)? Pair(FinalsTable finals)
    {
        var left = finals.Finalists.FirstOrDefault(f => f.Card.ConceptId == Left);
        var right = finals.Finalists.FirstOrDefault(f => f.Card.ConceptId == Right);
        return left is null || right is null || left == right ? null : (left, right);
    }

    private async Task PressAsync(string key)
    {
        if (table.Value is not { Finalists.Count: > 0 } finals)
        {
            return;
        }

        var row = Pair(finals) is { } pair ? [pair.Left, pair.Right] : finals.Finalists;
        var at = row.ToList().FindIndex(f => f.Card.ConceptId == on);
        switch (key)
        {
            case "arrowleft" or "arrowup":
                Move(row, Math.Max(0, at - 1));
                break;
            case "arrowright" or "arrowdown":
                Move(row, Math.Min(row.Count - 1, at + 1));
                break;
            case "1" or "2" or "3" when at >= 0:
                await RankAsync(row[at], key[0] - '0');
                break;
            case "0" when at >= 0:
                await RankAsync(row[at], 0);
                break;
            case "c" when at >= 0 && Left is null:
                Compare(on);
                break;
            case "escape":
                marked = 0;
                Navigation.NavigateTo(Here);
                break;
            case "a" when Left is null:
                await AskAsync();
                break;
        }

        StateHasChanged();
    }

    private void Move(IReadOnlyList<Finalist> row, int to)
    {
        on = row[to].Card.ConceptId;
        said = row[to].Card.Text.Headline;
    }

    /// <summary>The first one is marked; with the second both are laid side by side.</summary>
    private void Compare(long concept)
    {
        if (marked == 0 || marked == concept)
        {
            marked = marked == concept ? 0 : concept;
            said = marked == 0 ? "Nothing is marked." : "Marked. Choose another one and press C to compare the two.";
            return;
        }

        var (left, right) = (marked, concept);
        marked = 0;
        Navigation.NavigateTo($"{Here}?left={left}&right={right}");
    }

    private Task RankAsync(Finalist finalist, int rank)
    {
        var ranking = Ranking.Of(table.Value!.Ranking)!;
        var id = finalist.Card.ConceptId;
        return SetAsync(rank == 0 || ranking.RankOf(id) == rank ? ranking.Without(id) : ranking.Place(id, rank));
    }

    private async Task SetAsync(Ranking ranking)
    {
        if (table.Value is not { } finals)
        {
            return;
        }

        var result = await Desk.RankAsync(Caller, Id, finals.Brief.Revision, ranking.Concepts, CancellationToken.None);
        if (!result.Succeeded)
        {
            Toasts.Trouble(result.Problem.Sentence);
            return;
        }

        table.Set(result.Value);
        said = $"{ranking.Concepts.Count} of {Ranking.Size} are chosen.";
    }

    private async Task AskAsync()
    {
        if (table.Value is not { MayPick: true, WhyNotAsk: null })
        {
            said = table.Value?.WhyNotAsk ?? "";
            return;
        }

        if (asking)
        {
            return;
        }

        asking = true;
        var asked = await Desk.AskAsync(Caller, Id, CancellationToken.None);
        if (asked.Succeeded)
        {
            Toasts.Done("Asked for approval. The approvers have it in their inbox.");
            Navigation.NavigateTo($"/concepts/briefs/{Id}/approval");
        }
        else
        {
            asking = false;
            Toasts.Trouble(asked.Problem.Sentence);
            await table.RetryAsync();
        }
    }
}
