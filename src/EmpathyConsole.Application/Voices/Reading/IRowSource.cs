namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>A file, read row by row.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>Names of the columns, each once.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>The rows under the header, once, in file order. Wholly empty lines are no rows.</summary>
    IEnumerable<RawRow> Rows();
}
