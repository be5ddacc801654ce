using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Moments.People.Files;

/// <summary>Keeps the rows of one kind of file.</summary>
internal interface IRowKeeper
{
    /// <summary>Columns the file must have.</summary>
    IReadOnlyList<string> Needs { get; }

    /// <summary>Adds what is new in these rows to the context and counts; the caller saves.</summary>
    Task KeepAsync(ConsoleDb db, IReadOnlyList<CsvRow> rows, TimeZoneInfo zone, ImportTally tally, CancellationToken cancellation);
}
