namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>A file, read row by row.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>What it was recognised as.</summary>
    FileShape Shape { get; }

    /// <summary>Names of the columns, each once.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>For each column the question that was asked, where the file tells it.</summary>
    IReadOnlyList<string?> Questions { get; }

    /// <summary>The rows under the header, once, in file order. Wholly empty lines are no rows.</summary>
    IEnumerable<RawRow> Rows();
}
