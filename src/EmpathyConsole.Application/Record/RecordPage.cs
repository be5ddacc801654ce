namespace EmpathyConsole.Application.Record;

/// <summary>A page of the record.</summary>
/// <param name="Total">How many lines fit the filters.</param>
/// <param name="Entries">This page, newest first.</param>
public sealed record RecordPage(int Total, IReadOnlyList<RecordEntry> Entries);
