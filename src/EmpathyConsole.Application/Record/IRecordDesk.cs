using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Record;

/// <summary>Who did what, newest first. The record is read here and nowhere changed.</summary>
public interface IRecordDesk
{
    /// <summary>A page of the lines that fit; take is 1 to 200.</summary>
    Task<Result<RecordPage>> PageAsync(Caller caller, RecordQuery query, int skip, int take, CancellationToken cancellation);

    /// <summary>The people and verbs there are to choose from.</summary>
    Task<Result<RecordChoices>> ChoicesAsync(Caller caller, CancellationToken cancellation);

    /// <summary>
    /// Writes every line that fits as CSV: time (UTC), who, kind, room, verb, subject, summary, link. Cells that a spreadsheet
    /// would run as a formula are escaped. Gives the number of lines.
    /// </summary>
    Task<Result<int>> ExportAsync(Caller caller, RecordQuery query, TextWriter output, CancellationToken cancellation);
}
