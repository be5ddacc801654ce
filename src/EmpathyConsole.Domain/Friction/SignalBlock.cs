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

    /// <summary>The rows as blocks: one or more for each day, by person and time; in the order of days.</summary>
    /// <param name="rows">In any order.</param>
    /// <param name="caseNames">What the cases are called, as far as known.</param>
    public static IReadOnlyList<SignalBlock> Of(ReadOnlySpan<CodedSignal> rows, IReadOnlyDictionary<long, string>? caseNames = null)
    {
        var blocks = new List<SignalBlock>();
        foreach (var (day, places) in ByDay(rows))
        {
            var order = ArrayPool<int>.Shared.Rent(places.Count);
            Order(rows, places, day, order);
            for (var at = 0; at < places.Count; at += Most)
            {
                blocks.Add(OfDay(day, rows, order.AsSpan(at, Math.Min(Most, places.Count - at)), caseNames));
            }

            ArrayPool<int>.Shared.Return(order);
        }

        return blocks;
    }

    private static SortedDictionary<int, List<int>> ByDay(ReadOnlySpan<CodedSignal> rows)
    {
        var days = new SortedDictionary<int, List<int>>();
        var (last, start, own) = (int.MinValue, 0L, default(List<int>));
        for (var i = 0; i < rows.Length; i++)
        {
            var time = rows[i].Time;
            if (own is null || time < start || time >= start + DayLength)
            {
                last = DayOf(time);
                start = StartOf(last);
                if (!days.TryGetValue(last, out own))
                {
                    days[last] = own = [];
                }
            }

            own.Add(i);
        }

        return days;
    }

    /// <summary>A day's rows by person and time. Numbers are sorted, not rows; what is the same in both is put in order afterwards.</summary>
    private static void Order(ReadOnlySpan<CodedSignal> rows, List<int> places, int day, int[] order)
    {
        const int offsetBits = 27;
        var (keys, start) = (ArrayPool<ulong>.Shared.Rent(places.Count), StartOf(day));
        for (var i = 0; i < places.Count; i++)
        {
            order[i] = places[i];
            ref readonly var row = ref rows[order[i]];
            keys[i] = ((ulong)(uint)row.Person << offsetBits) | (ulong)(row.Time - start);
        }

        Array.Sort(keys, order, 0, places.Count);
        for (var i = 1; i < places.Count; i++)
        {
            for (var at = i; at > 0 && keys[at - 1] == keys[at] && rows[order[at]] < rows[order[at - 1]]; at--)
            {
                (order[at], order[at - 1]) = (order[at - 1], order[at]);
            }
        }

        ArrayPool<ulong>.Shared.Return(keys);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static SignalBlock OfDay(int day, ReadOnlySpan<CodedSignal> rows, ReadOnlySpan<int> order, IReadOnlyDictionary<long, string>? caseNames)
    {
        var (count, start, first, last) = (order.Length, StartOf(day), int.MaxValue, int.MinValue);
        var (offsets, kinds, persons) = (new int[count], new byte[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            ref readonly var row = ref rows[order[i]];
            var offset = (int)(row.Time - start);
            (first, last) = (Math.Min(first, offset), Math.Max(last, offset));
            (offsets[i], kinds[i], persons[i]) = (offset, row.Kind, row.Person);
        }

        // what is only on the way into a column is borrowed: blocks are made by the thousand
        var (longs, codes, values) = (ArrayPool<long>.Shared.Rent(count), ArrayPool<int>.Shared.Rent(count), ArrayPool<double>.Shared.Rent(count));
        var slices = new DictionaryColumn<int>[Dimensions.All.Count];
        for (var d = 0; d < slices.Length; d++)
        {
            Codes(rows, order, (Dimension)d, codes);
            slices[d] = DictionaryColumns.Of(codes.AsSpan(0, count));
        }

        for (var i = 0; i < count; i++)
        {
            (values[i], longs[i]) = (rows[order[i]].Value, rows[order[i]].Session);
        }

        var sessions = DictionaryColumns.Of(longs.AsSpan(0, count));
        for (var i = 0; i < count; i++)
        {
            longs[i] = rows[order[i]].Case;
        }

        var cases = DictionaryColumns.Of(longs.AsSpan(0, count));
        for (var i = 0; i < count; i++)
        {
            longs[i] = rows[order[i]].Id;
        }

        var block = new SignalBlock
        {
            Day = day,
            Offsets = offsets,
            Kinds = kinds,
            Persons = persons,
            Values = ValueColumn.Of(values.AsSpan(0, count)),
            Sessions = sessions,
            Cases = cases,
            CaseNames = caseNames is null ? null : [.. cases.Words.ToArray().Select(c => caseNames.GetValueOrDefault(c))],
            Ids = DictionaryColumns.Of(longs.AsSpan(0, count)),
            Slices = slices,
            Span = (start + first, start + last),
        };
        ArrayPool<long>.Shared.Return(longs);
        ArrayPool<int>.Shared.Return(codes);
        ArrayPool<double>.Shared.Return(values);
        return block;
    }

    private static void Codes(ReadOnlySpan<CodedSignal> rows, ReadOnlySpan<int> order, Dimension dimension, Span<int> into)
    {
        for (var i = 0; i < order.Length; i++)
        {
            into[i] = rows[order[i]].Code(dimension);
        }
    }
}
