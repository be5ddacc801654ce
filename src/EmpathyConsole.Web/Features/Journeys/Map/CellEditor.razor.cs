using System.Globalization;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace EmpathyConsole.Web.Features.Journeys.Map;

/// <summary>Edits one cell in place. Enter saves, Esc leaves it as it was; when somebody else was faster, both are shown and nothing is lost.</summary>
public sealed partial class CellEditor
{
    private ElementReference statementInput;
    private string statement = "";
    private int level;
    private FearKind kind;
    private string? problem;
    private MapCell? theirs;
    private JourneyMap read = null!;
    private bool busy;

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Parameter, EditorRequired]
    public required MapBoard Board { get; set; }

    [Parameter, EditorRequired]
    public required MapStage Stage { get; set; }

    [Parameter, EditorRequired]
    public required MapCell Cell { get; set; }

    /// <summary>The person wants to see or link the voices behind the cell.</summary>
    [Parameter]
    public EventCallback OnEvidence { get; set; }

    /// <summary>The person wants to read or write comments on the cell.</summary>
    [Parameter]
    public EventCallback OnComment { get; set; }

    private string Name => $"{Cell.Part} at {Stage.Name}";

    private string Question => Cell.Part switch
    {
        StagePart.Intent => "What do they want here?",
        StagePart.Fear => "What are they afraid of?",
        _ => "What does it ask of them?",
    };

    /// <summary>Saves; true when the editor could close.</summary>
    public async Task<bool> KeepAsync()
    {
        if (busy)
        {
            return false;
        }

        busy = true;
        var saved = await Board.Save(Edit());
        busy = false;
        if (saved.Succeeded && saved.Value.Saved)
        {
            Board.Close(Place);
            return true;
        }

        problem = saved.Problem?.Sentence ?? "This stage is not on the map any more: somebody removed it. Copy what you wrote.";
        theirs = saved.Succeeded ? saved.Value.Map.Stage(Stage.Slug)?.Cell(Cell.Part) : null;

        // the person sees theirs now: saving again is meant to go over it
        read = saved.Succeeded && theirs is not null ? saved.Value.Map : read;
        return false;
    }

    protected override void OnInitialized()
    {
        (Board.KeepOpen, Board.Written) = (KeepAsync, () => statement.Trim());
        (read, statement, level, kind) = (Board.Map, Cell.Statement, Cell.Level, Cell.Kind);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await statementInput.FocusAsync();
        }
    }

    private PlanEdit Edit()
    {
        var stage = read.Plan.Stage(Stage.Slug)!;
        return PlanEdit.Of(read, read.Plan.With(stage.With(Cell.Part, stage.Part(Cell.Part) with { Statement = statement.Trim(), Level = level, Kind = kind })));
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Say(string statement, int level) =>
        string.Create(CultureInfo.InvariantCulture, $"{(statement.Length == 0 ? "Not described" : statement)} ({level})");

    private string Id(string what) => FormattableString.Invariant($"{what}-{Cell.Stage}-{(int)Cell.Part}");

    private void Key(KeyboardEventArgs e)
    {
        if (e.Key == "Escape")
        {
            Leave();
        }
    }

    // the page has read theirs already; closing shows it
    private void Leave() => Board.Close(Place);

    private string Place => MapPlace.Cell(Stage.Slug, Cell.Part);
}
