namespace EmpathyConsole.Application.Friction.Store;

/// <summary>A sealed segment as the directory lists it; its columns are read when a question needs them.</summary>
internal sealed record SegmentEntry(long Id, int Day, int Count, long First, long Last);
