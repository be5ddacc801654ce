using EmpathyConsole.Application.Friction.Keeping;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>Reads all of a workspace's signals and says what is not as it was written.</summary>
internal sealed class SignalProof(SqliteSignalTables tables, long workspace)
{
    private const int MostTroubles = 100;
    private readonly SignalWords words = new();
    private readonly Dictionary<int, DayKeys> keys = [];

    public long Signals { get; private set; }

    public int Segments { get; private set; }

    public int Batches { get; private set; }

    public long Bytes { get; private set; }

    public List<string> Troubles { get; } = [];

    public void Run(CancellationToken cancellation)
    {
        tables.ReadWords(workspace, words);
        foreach (var segment in tables.Directory(workspace))
        {
            cancellation.ThrowIfCancellationRequested();
            Segments++;
            var blocks = Read($"Segment {segment.Id}", tables.Segment(segment.Id) ?? []);
            if (blocks.Count > 0 && (blocks is not [var block] || block.Day != segment.Day || block.Count != segment.Count || block.Span != (segment.First, segment.Last)))
            {
                Say($"Segment {segment.Id} is not what its row says.");
            }
        }

        foreach (var (id, count, data) in tables.Batches(workspace, tables.Standing(workspace).SealedThrough))
        {
            cancellation.ThrowIfCancellationRequested();
            Batches++;
            if (Read($"Batch {id}", data) is { Count: > 0 } blocks && blocks.Sum(b => b.Count) != count)
            {
                Say($"Batch {id} does not hold the {count} signals its row says.");
            }
        }

        Rollups(cancellation);
    }

    /// <summary>Totals follow day on day, and each is what was written.</summary>
    private void Rollups(CancellationToken cancellation)
    {
        int? last = null;
        foreach (var rollup in tables.Rollups(workspace, int.MinValue, int.MaxValue))
        {
            cancellation.ThrowIfCancellationRequested();
            Bytes += rollup.Data.Length;
            if (last is { } before && rollup.Day != before + 1)
            {
                Say($"Totals of {rollup.Day - before - 1} days before {DateOnly.FromDayNumber(rollup.Day):yyyy-MM-dd} are missing.");
            }

            last = rollup.Day;
            try
            {
                if (DayTotalsCodec.Decode(rollup.Data).Day.DayNumber != rollup.Day)
                {
                    Say($"The totals of {DateOnly.FromDayNumber(rollup.Day):yyyy-MM-dd} are those of another day.");
                }
            }
            catch (Exception e) when (e is InvalidDataException or EndOfStreamException or FormatException or ArgumentOutOfRangeException)
            {
                Say($"Totals of {DateOnly.FromDayNumber(rollup.Day):yyyy-MM-dd}: {e.Message}");
            }
        }
    }

    private List<SignalBlock> Read(string what, byte[] data)
    {
        Bytes += data.Length;
        try
        {
            var blocks = BlockBytes.Read(data, names: true);
            foreach (var block in blocks)
            {
                Look(what, block);
            }

            return blocks;
        }
        catch (Exception e) when (e is InvalidDataException or IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            Say($"{what}: {(e is InvalidDataException ? e.Message : "its columns do not fit together.")}");
            return [];
        }
    }

    private void Look(string what, SignalBlock block)
    {
        Signals += block.Count;
        if (!keys.TryGetValue(block.Day, out var known))
        {
            keys[block.Day] = known = new(block.Count);
        }

        var (twice, nameless) = (0, 0);
        for (var row = 0; row < block.Count; row++)
        {
            twice += known.Add(SignalTag.KeyOf(block.Row(row))) ? 0 : 1;
            nameless += words.Word(block.Persons[row]) is null ? 1 : 0;
            if (row > 0 && block.Persons[row] < block.Persons[row - 1])
            {
                Say($"{what}: its persons are out of order.");
                break;
            }
        }

        foreach (var slice in block.Slices)
        {
            foreach (var code in slice.Words)
            {
                nameless += code != 0 && words.Word(code) is null ? 1 : 0;
            }
        }

        if (twice > 0)
        {
            Say($"{what} holds {twice} signals that are kept elsewhere too.");
        }

        if (nameless > 0)
        {
            Say($"{what} names {nameless} words the dictionary does not hold.");
        }
    }

    private void Say(FormattableString trouble)
    {
        if (Troubles.Count < MostTroubles)
        {
            Troubles.Add(FormattableString.Invariant(trouble));
        }
    }
}
