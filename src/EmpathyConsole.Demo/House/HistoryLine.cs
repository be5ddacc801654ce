using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Demo.House;

/// <summary>Something that was done before the demo opens: a line of the record.</summary>
public sealed record HistoryLine(int DaysAgo, int Hour, string Who, Room Room, string Verb, string Subject, string Summary, string Link);
