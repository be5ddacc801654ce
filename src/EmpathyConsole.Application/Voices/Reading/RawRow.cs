namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>A row as it stands in a file.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Cells">Its cells; may be fewer or more than there are columns.</param>
/// <param name="Broken">The row itself could not be read; the cells then hold its raw text.</param>
public sealed record RawRow(long Line, IReadOnlyList<string> Cells, bool Broken = false)
{
    /// <summary>The cell of a column, or nothing.</summary>
    public string Cell(int column) => column >= 0 && column < Cells.Count ? Cells[column] : "";
}
