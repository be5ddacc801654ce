namespace EmpathyConsole.Domain.Friction;

/// <summary>
/// Some signals as columns, all of one length, in any order. Texts are codes into one dictionary of the workspace;
/// code 0 is "no value". A sealed segment of a day and a handful of rows of this minute look the same from here.
/// </summary>
public sealed class SignalBlock
{
    /// <summary>How many signals.</summary>
    public int Count => Times.Length;

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public required long[] Times { get; init; }

    /// <summary><see cref="SignalKind"/> as a number.</summary>
    public required byte[] Kinds { get; init; }

    public required int[] Persons { get; init; }

    public required int[] Sessions { get; init; }

    public required int[] Cases { get; init; }

    /// <summary>NaN where there is none.</summary>
    public required double[] Values { get; init; }

    /// <summary>One column for each <see cref="Dimension"/>, in its order.</summary>
    public required int[][] Slices { get; init; }

    /// <summary>The earliest and the latest time, so that a block outside a question is passed over.</summary>
    public required (long First, long Last) Span { get; init; }
}
