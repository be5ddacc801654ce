using System.Buffers;
using System.Runtime.CompilerServices;

namespace EmpathyConsole.Domain.Friction;

/// <summary>
/// Some signals of one UTC day as columns, all of one length, in the order of person, then time. Texts are codes into one
/// dictionary of the workspace; code 0 is "no value". A sealed segment and a handful of rows of this minute look the same from here.
/// </summary>
public sealed class SignalBlock
{
    /// <summary>The most signals a block holds: every index into a column's dictionary fits in 16 bits.</summary>
    public const int Most = 1 << 16;

    private const long DayLength = 86_400_000;

    /// <summary>How many signals.</summary>
    public int Count => Persons.Length;

    /// <summary>Days since 1970, UTC.</summary>
    public required int Day { get; init; }

    /// <summary>Milliseconds since the day began.</summary>
    public required int[] Offsets { get; init; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public TimeColumn Times => new(Day * DayLength, Offsets);

    /// <summary><see cref="SignalKind"/> as a number.</summary>
    public required byte[] Kinds { get; init; }

    /// <summary>Codes, ascending.</summary>
    public required int[] Persons { get; init; }

    /// <summary>Tags of sessions; 0 where none was named.</summary>
    public required DictionaryColumn<long> Sessions { get; init; }

    /// <summary>Tags of cases.</summary>
    public required DictionaryColumn<long> Cases { get; init; }

    /// <summary>What the cases are called, in the order of <c>Cases.Words</c>; null where they were not asked for. Kept for people who open a number.</summary>
    public string?[]? CaseNames { get; init; }

    /// <summary>Tags of the senders' ids; 0 where the content is the id.</summary>
    public required DictionaryColumn<long> Ids { get; init; }

    /// <summary>NaN where there is none.</summary>
    public required ValueColumn Values { get; init; }

    /// <summary>One column for each <see cref="Dimension"/>, in its order.</summary>
    public required DictionaryColumn<int>[] Slices { get; init; }

    /// <summary>The earliest and the latest time, so that a block outside a question is passed over.</summary>
    public required (long First, long Last) Span { get; init; }

    /// <summary>About how much memory it takes, bytes.</summary>
    public long Bytes => (9L * Count) + Values.Bytes + Sessions.Bytes + Cases.Bytes + Ids.Bytes + Slices.Sum(s => s.Bytes);

    /// <summary>The day of a time, since 1970, UTC.</summary>
    public static int DayOf(long time) => (int)Math.DivRem(time, DayLength, out var rest) - (rest < 0 ? 1 : 0);

    /// <summary>When a day begins, milliseconds since 1970.</summary>
    public static long StartOf(int day) => day * DayLength;

    /// <summary>A row with everything it holds.</summary>
    public CodedSignal Row(int row) => new()
    {
        Time = Times[row],
        Kind = Kinds[row],
        Person = Persons[row],
        Session = Sessions[row],
        Case = Cases[row],
        Id = Ids[row],
        Value = Values[row],
        Journey = Slices[(int)Dimension.Journey][row],
        Stage = Slices[(int)Dimension.Stage][row],
        Channel = Slices[(int)Dimension.Channel][row],
        Source = Slices[(int)Dimension.Source][row],
        Campaign = Slices[(int)Dimension.Campaign][row],
        Segment = Slices[(int)Dimension.Segment][row],
        Subject = Slices[(int)Dimension.Subject][row],
    };

    /// <summary>All rows at once, which is several times as quick as one by one.</summary>
    /// <param name="into">As long as the block.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void CopyTo(Span<CodedSignal> into)
    {
        var start = StartOf(Day);
        for (var i = 0; i < into.Length; i++)
        {
            ref var row = ref into[i];
            row.Time = start + Offsets[i];
            row.Kind = Kinds[i];
            row.Person = Persons[i];
            row.Value = Values[i];
            row.Session = Sessions[i];
            row.Case = Cases[i];
            row.Id = Ids[i];
        }

        var (journeys, stages, channels, sources) = (Slices[(int)Dimension.Journey], Slices[(int)Dimension.Stage], Slices[(int)Dimension.Channel], Slices[(int)Dimension.Source]);
        var (campaigns, segments, subjects) = (Slices[(int)Dimension.Campaign], Slices[(int)Dimension.Segment], Slices[(int)Dimension.Subject]);
        for (var i = 0; i < into.Length; i++)
        {
            ref var row = ref into[i];
            row.Journey = journeys[i];
            row.Stage = stages[i];
            row.Channel = channels[i];
            row.Source = sources[i];
            row.Campaign = campaigns[i];
            row.Segment = segments[i];
            row.Subject = subjects[i];
        }
    }

    /// <summary>The rows as blocks: one or more for each day, by person and time; in the order of days.</summary>
    /// <param name="rows">In any order.</param>
    /// <param name="caseNames">What the cases are called, as far as known.</param>
    public static IReadOnlyList<SignalBlock> Of(ReadOnlySpan<CodedSignal> rows, IReadOnlyDictionary<long, string>? caseNames = null)
    {
        var blocks = new List<SignalBlock>();
        // blocks are made by the thousand: what is only on the way into them is borrowed
        var (order, keys) = (ArrayPool<int>.Shared.Rent(rows.Length), ArrayPool<ulong>.Shared.Rent(rows.Length));
        var from = 0;
        foreach (var (day, to) in ByDay(rows, order))
        {
            Order(rows, order.AsSpan(from, to - from), keys.AsSpan(from, to - from), StartOf(day));
            for (var at = from; at < to; at += Most)
            {
                blocks.Add(OfDay(day, rows, order.AsSpan(at, Math.Min(Most, to - at)), caseNames));
            }

            from = to;
        }

        ArrayPool<int>.Shared.Return(order);
        ArrayPool<ulong>.Shared.Return(keys);
        return blocks;
    }

    /// <summary>Puts the places of a day's rows beside each other; says for each day, in order, where its places end.</summary>
    private static List<(int Day, int To)> ByDay(ReadOnlySpan<CodedSignal> rows, int[] order)
    {
        var counts = new SortedDictionary<int, int>();
        for (var i = 0; i < rows.Length;)
        {
            var (day, length) = Run(rows[i..]);
            counts[day] = counts.GetValueOrDefault(day) + length;
            i += length;
        }

        var (next, ends, to) = (new Dictionary<int, int>(), new List<(int, int)>(), 0);
        foreach (var (day, count) in counts)
        {
            next[day] = to;
            ends.Add((day, to += count));
        }

        for (var i = 0; i < rows.Length;)
        {
            var (day, length) = Run(rows[i..]);
            var at = next[day];
            next[day] = at + length;
            for (var end = i + length; i < end; i++)
            {
                order[at++] = i;
            }
        }

        return ends;
    }

    /// <summary>How many rows from the first on are of its day.</summary>
    private static (int Day, int Length) Run(ReadOnlySpan<CodedSignal> rows)
    {
        var day = DayOf(rows[0].Time);
        var (start, length) = (StartOf(day), 1);
        while (length < rows.Length && (ulong)(rows[length].Time - start) < DayLength)
        {
            length++;
        }

        return (day, length);
    }

    /// <summary>A day's rows by person and time. Numbers are sorted, not rows; what is the same in both is put in order afterwards.</summary>
    private static void Order(ReadOnlySpan<CodedSignal> rows, Span<int> order, Span<ulong> keys, long start)
    {
        const int offsetBits = 27;
        for (var i = 0; i < order.Length; i++)
        {
            ref readonly var row = ref rows[order[i]];
            keys[i] = ((ulong)(uint)row.Person << offsetBits) | (ulong)(row.Time - start);
        }

        keys.Sort(order);
        for (var i = 1; i < order.Length; i++)
        {
            for (var at = i; at > 0 && keys[at - 1] == keys[at] && rows[order[at]] < rows[order[at - 1]]; at--)
            {
                (order[at], order[at - 1]) = (order[at - 1], order[at]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static SignalBlock OfDay(int day, ReadOnlySpan<CodedSignal> rows, ReadOnlySpan<int> order, IReadOnlyDictionary<long, string>? caseNames)
    {
        var (count, start, first, last) = (order.Length, StartOf(day), int.MaxValue, int.MinValue);
        var (offsets, kinds, persons) = (new int[count], new byte[count], new int[count]);
        var (longs, codes, values) = (ArrayPool<long>.Shared.Rent(3 * count), ArrayPool<int>.Shared.Rent(7 * count), ArrayPool<double>.Shared.Rent(count));
        Span<long> sessions = longs.AsSpan(0, count), cases = longs.AsSpan(count, count), ids = longs.AsSpan(2 * count, count);
        // rows lie anywhere: each is fetched once
        for (var i = 0; i < count; i++)
        {
            ref readonly var row = ref rows[order[i]];
            var offset = (int)(row.Time - start);
            (first, last) = (Math.Min(first, offset), Math.Max(last, offset));
            (offsets[i], kinds[i], persons[i], values[i]) = (offset, row.Kind, row.Person, row.Value);
            (sessions[i], cases[i], ids[i]) = (row.Session, row.Case, row.Id);
            codes[i] = row.Journey;
            codes[count + i] = row.Stage;
            codes[(2 * count) + i] = row.Channel;
            codes[(3 * count) + i] = row.Source;
            codes[(4 * count) + i] = row.Campaign;
            codes[(5 * count) + i] = row.Segment;
            codes[(6 * count) + i] = row.Subject;
        }

        var slices = new DictionaryColumn<int>[Dimensions.All.Count];
        for (var d = 0; d < slices.Length; d++)
        {
            slices[d] = DictionaryColumns.Of(codes.AsSpan(d * count, count));
        }

        var named = DictionaryColumns.Of(cases);
        var block = new SignalBlock
        {
            Day = day,
            Offsets = offsets,
            Kinds = kinds,
            Persons = persons,
            Values = ValueColumn.Of(values.AsSpan(0, count)),
            Sessions = DictionaryColumns.Of(sessions),
            Cases = named,
            CaseNames = caseNames is null ? null : [.. named.Words.ToArray().Select(c => caseNames.GetValueOrDefault(c))],
            Ids = DictionaryColumns.Of(ids),
            Slices = slices,
            Span = (start + first, start + last),
        };
        ArrayPool<long>.Shared.Return(longs);
        ArrayPool<int>.Shared.Return(codes);
        ArrayPool<double>.Shared.Return(values);
        return block;
    }
}
