using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>A filter on one dimension: any number of values, in or out; without a dimension, the way to a new one.</summary>
public sealed partial class FilterMenu : IDisposable
{
    private const string NotWord = "not";
    private readonly CancellationTokenSource gone = new();
    private HashSet<string> chosen = new(StringComparer.Ordinal);
    private IReadOnlyList<string> values = [];
    private Dimension dimension;
    private string sought = "";
    private bool not, loaded;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    /// <summary>Null for a new filter.</summary>
    [Parameter]
    public Dimension? Dimension { get; set; }

    /// <summary>The filter as it stands.</summary>
    [Parameter]
    public IReadOnlyList<QuestionFilter> Chosen { get; set; } = [];

    /// <summary>Dimensions that have a filter of their own already.</summary>
    [Parameter]
    public IReadOnlyList<Dimension> Taken { get; set; } = [];

    [Parameter, EditorRequired]
    public required IFrictionDesk Desk { get; set; }

    [Parameter]
    public EventCallback<FilterChoice> OnChoose { get; set; }

    private string Label => Dimension is not { } own ? "Filter"
        : $"{Dimensions.Name(own)} {(Chosen.Any(c => c.Not) ? "is not" : "is")} {string.Join(", ", Chosen.Take(2).Select(c => SliceNames.Of(own, c.Value)))}{(Chosen.Count > 2 ? $" and {Chosen.Count - 2} more" : "")}";

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override void OnParametersSet()
    {
        if (Dimension is { } own)
        {
            (dimension, not) = (own, Chosen.Any(c => c.Not));
            chosen = Chosen.Select(c => c.Value).ToHashSet(StringComparer.Ordinal);
        }
        else if (Taken.Contains(dimension) || !loaded)
        {
            dimension = Dimensions.All.FirstOrDefault(d => d is Domain.Friction.Dimension.Channel && !Taken.Contains(d), Dimensions.All.FirstOrDefault(d => !Taken.Contains(d)));
            (loaded, values) = (false, []);
        }
    }

    // the values cost a walk over all signals, so they come when somebody looks
    private Task ToggleAsync() => loaded ? Task.CompletedTask : LoadAsync();

    private async Task ChooseAsync(Dimension other)
    {
        dimension = other;
        chosen.Clear();
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var found = await Desk.ValuesAsync(Caller, dimension, gone.Token);

        // a chosen value that no signal names any more can still be taken away
        values = found.Succeeded ? [.. found.Value, .. chosen.Except(found.Value, StringComparer.Ordinal)] : [];
        loaded = true;
    }

    private void Tick(string value, bool on)
    {
        if (on)
        {
            chosen.Add(value);
        }
        else
        {
            chosen.Remove(value);
        }
    }

    private async Task ApplyAsync()
    {
        var choice = new FilterChoice(dimension, not, [.. values.Where(chosen.Contains)]);
        if (Dimension is null)
        {
            (chosen, not, sought) = (new(StringComparer.Ordinal), false, "");
        }

        await OnChoose.InvokeAsync(choice);
    }
}
