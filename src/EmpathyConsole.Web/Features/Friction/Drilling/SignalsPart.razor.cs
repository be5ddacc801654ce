using EmpathyConsole.Application.Friction.Drilling;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>The signals behind a number, for those who may open them; nothing is opened before it is asked for.</summary>
public sealed partial class SignalsPart : IDisposable
{
    private const int PageSize = 50;

    private readonly Loading<SignalLines> state;
    private readonly CancellationTokenSource gone = new();
    private DrillPart part;
    private bool opened;
    private SignalLine? near;
    private IReadOnlyList<SignalLine> around = [];

    public SignalsPart() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Parameter, EditorRequired]
    public required DrillQuestion Question { get; set; }

    /// <summary>What can be told apart among what is counted.</summary>
    [Parameter]
    public IReadOnlyList<DrillPiece> Pieces { get; set; } = [];

    [Inject]
    public required IDrillDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
        state.Dispose();
    }

    private Task OpenAsync(DrillPart which, int skip)
    {
        (opened, part, near) = (true, which, null);
        return state.LoadAsync(c => Desk.SignalsAsync(Caller, Question with { Part = which }, skip, PageSize, c));
    }

    /// <summary>What else this person did around then; a second press closes it.</summary>
    private async Task NearAsync(SignalLine line)
    {
        if (ReferenceEquals(near, line))
        {
            near = null;
            return;
        }

        var found = await Desk.AroundAsync(Caller, line.Person, line.Time, gone.Token);
        if (found.Problem is { } problem)
        {
            Toasts.Trouble(problem.Sentence);
            return;
        }

        (near, around) = (line, found.Value);
    }

    private async Task SaveAsync()
    {
        var file = await Desk.ExportAsync(Caller, Question with { Part = part }, gone.Token);
        if (file.Problem is { } problem)
        {
            Toasts.Trouble(problem.Sentence);
            return;
        }

        await Js.SaveAsync(Assets["js/shell.js"], file.Value);
    }
}
