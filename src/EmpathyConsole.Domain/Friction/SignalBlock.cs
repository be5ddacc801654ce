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
            var sorted = Sorted(rows, places);
            for (var at = 0; at < sorted.Length; at += Most)
            {
                blocks.Add(OfDay(day, sorted.AsSpan(at, Math.Min(Most, sorted.Length - at)), caseNames));
            }
        }

        return blocks;
    }

    private static SortedDictionary<int, List<int>> ByDay(ReadOnlySpan<CodedSignal> rows)
    {
        var days = new SortedDictionary<int, List<int>>();
        var (last, own) = (int.MinValue, default(List<int>));
        for (var i = 0; i < rows.Length; i++)
        {
            var day = DayOf(rows[i].Time);
            if (own is null || day != last)
            {
                last = day;
                if (!days.TryGetValue(day, out own))
                {
                    days[day] = own = [];
                }
            }

            own.Add(i);
        }

        return days;
    }

    /// <summary>A day's rows by person and time. Numbers are sorted, not rows; what is the same in both is put in order afterwards.</summary>
    private static CodedSignal[] Sorted(ReadOnlySpan<CodedSignal> rows, List<int> places)
    {
        const int offsetBits = 27;
        var keys = new ulong[places.Count];
        int[] order = [.. places];
        for (var i = 0; i < keys.Length; i++)
        {
            ref readonly var row = ref rows[order[i]];
            keys[i] = ((ulong)(uint)row.Person << offsetBits) | (ulong)(row.Time - StartOf(DayOf(row.Time)));
        }

        Array.Sort(keys, order);
        var sorted = new CodedSignal[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            sorted[i] = rows[order[i]];
            for (var at = i; at > 0 && keys[at - 1] == keys[at] && sorted[at] < sorted[at - 1]; at--)
            {
                (sorted[at], sorted[at - 1]) = (sorted[at - 1], sorted[at]);
            }
        }

        return sorted;
    }

    private static SignalBlock OfDay(int day, ReadOnlySpan<CodedSignal> rows, IReadOnlyDictionary<long, string>? caseNames)
    {
        var (offsets, kinds, persons, values) = (new int[rows.Length], new byte[rows.Length], new int[rows.Length], new double[rows.Length]);
        var (longs, codes) = (new long[rows.Length], new int[rows.Length]);
        var (first, last) = (long.MaxValue, long.MinValue);
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            (offsets[i], kinds[i], persons[i], values[i]) = ((int)(row.Time - StartOf(day)), row.Kind, row.Person, row.Value);
            (first, last) = (Math.Min(first, row.Time), Math.Max(last, row.Time));
        }

        DictionaryColumn<long> Tags(ReadOnlySpan<CodedSignal> of, TagOf tag)
        {
            for (var i = 0; i < of.Length; i++)
            {
                longs[i] = tag(of[i]);
            }

            return DictionaryColumns.Of<long>(longs);
        }

        DictionaryColumn<int> Codes(ReadOnlySpan<CodedSignal> of, Dimension dimension)
        {
            for (var i = 0; i < of.Length; i++)
            {
                codes[i] = of[i].Code(dimension);
            }

            return DictionaryColumns.Of<int>(codes);
        }

        var cases = Tags(rows, static (in s) => s.Case);
        var slices = new DictionaryColumn<int>[Dimensions.All.Count];
        for (var d = 0; d < slices.Length; d++)
        {
            slices[d] = Codes(rows, (Dimension)d);
        }

        return new()
        {
            Day = day,
            Offsets = offsets,
            Kinds = kinds,
            Persons = persons,
            Values = ValueColumn.Of(values),
            Sessions = Tags(rows, static (in s) => s.Session),
            Cases = cases,
            CaseNames = caseNames is null ? null : [.. cases.Words.ToArray().Select(c => caseNames.GetValueOrDefault(c))],
            Ids = Tags(rows, static (in s) => s.Id),
            Slices = slices,
            Span = (first, last),
        };
    }

    private delegate long TagOf(in CodedSignal signal);
}
