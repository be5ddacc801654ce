namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Rows of cells, before anybody knows which of them are header.</summary>
internal interface IGrid : IDisposable
{
    /// <summary>Sheets of a workbook; empty for a text file.</summary>
    IReadOnlyList<string> Sheets { get; }

    /// <summary>The sheet that is read.</summary>
    string? Sheet { get; }

    /// <summary>Stands between the cells; null where they are apart already.</summary>
    char? Delimiter { get; }

    /// <summary>All rows with something in them, once, in file order.</summary>
    IEnumerable<RawRow> Rows();
}
