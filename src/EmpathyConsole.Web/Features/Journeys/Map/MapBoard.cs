using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Zone;

namespace EmpathyConsole.Web.Features.Journeys.Map;

/// <summary>What every piece of an open map shares: the map as it is on screen, and how it is changed.</summary>
public sealed class MapBoard
{
    /// <summary>The map as it stands on screen.</summary>
    public required JourneyMap Map { get; set; }

    /// <summary>What was measured; null until it came, and for those who may not read friction.</summary>
    public MeasuredMap? Measured { get; set; }

    /// <summary>Open comment threads by place.</summary>
    public IReadOnlyDictionary<string, int> Comments { get; set; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Whether the person may change the map.</summary>
    public required bool CanEdit { get; init; }

    /// <summary>Saves an edit and shows what came of it.</summary>
    public required Func<PlanEdit, Task<Result<EditOutcome>>> Save { get; init; }

    /// <summary>The place that is edited, of <see cref="MapPlace"/>; null when none is.</summary>
    public string? Editing { get; private set; }

    /// <summary>Keeps what is written in the open editor; false when it can't be kept, and stays open to say why.</summary>
    public Func<Task<bool>>? KeepOpen { get; set; }

    /// <summary>What is written in the open editor and not saved yet; null when the editor does not say.</summary>
    public Func<string>? Written { get; set; }

    /// <summary>The open editor closes or another opens: the grid draws itself again.</summary>
    public event Action? Changed;

    /// <summary>A place whose editor has closed, so that the grid puts the focus back there.</summary>
    public event Action<string>? Left;

    /// <summary>Opens the editor of a place; what was written in another is kept first.</summary>
    public async Task OpenAsync(string place)
    {
        if (Editing == place || !CanEdit || (Editing is not null && KeepOpen is not null && !await KeepOpen()))
        {
            return;
        }

        Editing = place;
        Changed?.Invoke();
    }

    /// <summary>
    /// Closes the editor when its stage is not on the map any more; else it would be asked for ever to keep what can't be kept, and no
    /// other editor would open. What was written in it; null when nothing had to close.
    /// </summary>
    public string? CloseWhatIsGone()
    {
        if (Editing is not { } place || Map.Plan.Stages.Any(s => MapPlace.Stage(s.Key) == place.Split('|')[0]))
        {
            return null;
        }

        var written = Written?.Invoke() ?? "";
        (Editing, KeepOpen, Written) = (null, null, null);
        Changed?.Invoke();
        return written;
    }

    /// <summary>The editor of a place is done.</summary>
    public void Close(string place)
    {
        if (Editing != place)
        {
            return;
        }

        (Editing, KeepOpen, Written) = (null, null, null);
        Changed?.Invoke();
        Left?.Invoke(place);
    }

    /// <summary>What to do with AI at a stage, from the map and what was measured there.</summary>
    public ZoneAdvice Advice(MapStage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return Measured?.Stages.GetValueOrDefault(stage.Slug) is { } found
            ? ZoneAdvice.Of(ZoneFacts.Of(stage.Plan, found.Effort, (int)(found.Figure("customer-effort")?.N ?? 0), found.Met?.Trial))
            : stage.Advice;
    }

    /// <summary>Changes the plan on screen and saves that; nothing happens when it says the same.</summary>
    public Task<Result<EditOutcome>> ChangeAsync(Func<JourneyPlan, JourneyPlan> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Save(PlanEdit.Of(Map, change(Map.Plan)));
    }
}
