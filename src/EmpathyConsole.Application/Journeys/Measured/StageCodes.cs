using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>The stages and the journey of a question as codes of the signals.</summary>
internal sealed class StageCodes
{
    private readonly Dictionary<int, int> places = [];
    private readonly HashSet<int> journeys;

    public StageCodes(MeasureQuestion question, ISignalWords words)
    {
        for (var i = 0; i < question.Stages.Count; i++)
        {
            if (words.Code(question.Stages[i]) is { } code)
            {
                places.TryAdd(code, i);
            }
        }

        journeys = words.Code(question.Journey) is { } journey ? [0, journey] : [0];
        Filters = [new(Dimension.Journey, journeys), new(Dimension.Stage, places.Keys.ToHashSet())];
    }

    /// <summary>Lets through what the question is about.</summary>
    public IReadOnlyList<SliceFilter> Filters { get; }

    /// <summary>The place of a row's stage in the question; -1 when the row is about something else.</summary>
    public int PlaceOf(SignalBlock block, int row) =>
        places.TryGetValue(block.Slices[(int)Dimension.Stage][row], out var place) && journeys.Contains(block.Slices[(int)Dimension.Journey][row]) ? place : -1;

    /// <summary>The place of a stage's code; only for codes that passed <see cref="Filters"/>.</summary>
    public int PlaceOf(int stage) => places[stage];
}
