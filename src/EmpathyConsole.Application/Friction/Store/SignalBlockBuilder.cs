using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>Gathers rows into a block of columns.</summary>
internal sealed class SignalBlockBuilder
{
    /// <summary>The most rows a block holds.</summary>
    public const int Most = 1 << 16;

    private static readonly int Width = Dimensions.All.Count;
    private List<long> times = [];
    private List<byte> kinds = [];
    private List<int> persons = [], sessions = [], cases = [];
    private List<double> values = [];
    private List<int>[] slices;
    private (long First, long Last) span = (long.MaxValue, long.MinValue);

    public SignalBlockBuilder() => slices = [.. Enumerable.Range(0, Width).Select(_ => new List<int>())];

    public int Count => times.Count;

    /// <summary>Adds a row; the slices are in the order of <see cref="Dimension"/>.</summary>
    public void Add(long time, byte kind, int person, int session, int @case, double value, ReadOnlySpan<int> slice)
    {
        times.Add(time);
        kinds.Add(kind);
        persons.Add(person);
        sessions.Add(session);
        cases.Add(@case);
        values.Add(value);
        for (var i = 0; i < Width; i++)
        {
            slices[i].Add(slice[i]);
        }

        span = (Math.Min(span.First, time), Math.Max(span.Last, time));
    }

    /// <summary>What was gathered so far; the builder can go on.</summary>
    public SignalBlock Build() => new()
    {
        Times = [.. times],
        Kinds = [.. kinds],
        Persons = [.. persons],
        Sessions = [.. sessions],
        Cases = [.. cases],
        Values = [.. values],
        Slices = [.. slices.Select(s => s.ToArray())],
        Span = span,
    };

    /// <summary>Starts again, empty.</summary>
    public void Clear()
    {
        (times, kinds, persons, sessions, cases, values) = ([], [], [], [], [], []);
        slices = [.. Enumerable.Range(0, Width).Select(_ => new List<int>())];
        span = (long.MaxValue, long.MinValue);
    }
}
