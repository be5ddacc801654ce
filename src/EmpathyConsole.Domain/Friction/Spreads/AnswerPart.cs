namespace EmpathyConsole.Domain.Friction.Spreads;

/// <summary>The answers of some of the signals of one kind, as they were given. Parts of any split merge into the whole.</summary>
public sealed class AnswerPart(SignalKind kind, Slicing slicing)
{
    private readonly List<(SliceKey Slice, double Value)> answers = [];

    /// <summary>Slices and values.</summary>
    public IReadOnlyList<(SliceKey Slice, double Value)> Answers => answers;

    /// <summary>Adds the block's answers from one time to before another, milliseconds since 1970.</summary>
    public void Add(SignalBlock block, long from, long before)
    {
        var (times, kinds, passing) = (block.Times, block.Kinds, slicing.PassesOf(block));
        for (var row = 0; row < kinds.Length; row++)
        {
            if (kinds[row] == (byte)kind && times[row] >= from && times[row] < before && !double.IsNaN(block.Values[row]) && passing.Takes(row))
            {
                answers.Add((slicing.KeyOf(block, row), block.Values[row]));
            }
        }
    }

    /// <summary>Adds what another part holds.</summary>
    public void Merge(AnswerPart other) => answers.AddRange(other.answers);
}
