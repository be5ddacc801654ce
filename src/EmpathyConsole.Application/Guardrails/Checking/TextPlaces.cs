namespace EmpathyConsole.Application.Guardrails.Checking;

/// <summary>
/// Where the characters of a text stand in the file it was read from. A cell of a table may be quoted, hold doubled quotes and go over
/// several lines: it is a chain of runs, each unbroken on one line.
/// </summary>
public sealed class TextPlaces
{
    private readonly List<(int Offset, int Line, int Column)> runs = [];

    /// <summary>Of a text that stands as it is, from the first column of a line.</summary>
    public static TextPlaces At(int line) => new TextPlaces().With(0, line, 1);

    /// <summary>The line it begins on, from 1.</summary>
    public int Line => runs.Count == 0 ? 1 : runs[0].Line;

    /// <summary>The line and column, each from 1, of a character; columns count UTF-16 units.</summary>
    public (int Line, int Column) Of(int offset)
    {
        var at = runs.FindLastIndex(r => r.Offset <= offset);
        return at < 0 ? (Line, 1) : (runs[at].Line, runs[at].Column + offset - runs[at].Offset);
    }

    /// <summary>Where a span ends: behind its last character.</summary>
    public (int Line, int Column) EndOf(int start, int length)
    {
        if (length == 0)
        {
            return Of(start);
        }

        var (line, column) = Of(start + length - 1);
        return (line, column + 1);
    }

    /// <summary>The character at the offset stands there; what follows stands behind it until the next run.</summary>
    internal TextPlaces With(int offset, int line, int column)
    {
        runs.Add((offset, line, column));
        return this;
    }
}
