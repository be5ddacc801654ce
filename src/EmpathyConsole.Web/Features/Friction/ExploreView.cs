using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>What the views of people's ways have in common: the question is read from the address, asked when it changes, and handed out as a file.</summary>
/// <typeparam name="TQuestion">What is asked.</typeparam>
/// <typeparam name="TAnswer">What comes.</typeparam>
public abstract class ExploreView<TQuestion, TAnswer> : ComponentBase, IDisposable
    where TQuestion : class
    where TAnswer : class
{
    private readonly CancellationTokenSource gone = new();
    private string? asked;

    protected ExploreView() => State = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Parameter, EditorRequired]
    public required FrictionAddress Address { get; set; }

    [Inject]
    public required IExploreDesk Desk { get; init; }

    [Inject]
    public required IFrictionDesk Values { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    protected Loading<TAnswer> State { get; }

    /// <summary>What the address asks; null where it can't be read.</summary>
    protected TQuestion? Question { get; private set; }

    /// <summary>Stages and channels to choose from.</summary>
    protected IReadOnlyList<(Dimension Dimension, IReadOnlyList<string> Values)> Choices { get; private set; } = [];

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
        State.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads the question of an address.</summary>
    protected abstract Result<TQuestion> Read(FrictionAddress address);

    /// <summary>Asks it.</summary>
    protected abstract Task<Result<TAnswer>> AskAsync(TQuestion question, CancellationToken cancellation);

    /// <summary>The answer as a file.</summary>
    protected abstract SheetFile File(TAnswer answer, string format);

    protected override async Task OnParametersSetAsync()
    {
        if (string.Equals(asked, Address.Key, StringComparison.Ordinal))
        {
            return;
        }

        asked = Address.Key;
        var read = Read(Address);
        Question = read.Succeeded ? read.Value : null;
        await State.LoadAsync(c => read.Succeeded ? AskAsync(read.Value, c) : Task.FromResult(Domain.House.Results.Fail<TAnswer>(read.Problem)));
        if (Choices.Count == 0 && !gone.IsCancellationRequested)
        {
            // taken once: whoever leaves meanwhile takes the source of the token away
            var until = gone.Token;
            Choices = [await ChoicesAsync(Dimension.Stage, until), await ChoicesAsync(Dimension.Channel, until)];
        }
    }

    /// <summary>The page with other words of this view.</summary>
    protected void Go(params ReadOnlySpan<(string Name, string? Value)> words) => Navigation.NavigateTo(Address.With(words).Link);

    protected async Task SaveAsync(string format)
    {
        if (State.Value is { } answer)
        {
            await Js.SaveAsync(Assets["js/shell.js"], File(answer, format));
        }
    }

    private async Task<(Dimension Dimension, IReadOnlyList<string> Values)> ChoicesAsync(Dimension dimension, CancellationToken cancellation)
    {
        var found = await Values.ValuesAsync(Caller, dimension, cancellation);
        return (dimension, found.Succeeded ? found.Value : []);
    }
}
