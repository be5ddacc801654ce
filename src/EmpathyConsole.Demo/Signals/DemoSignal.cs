namespace EmpathyConsole.Demo.Signals;

/// <summary>One friction event of the demo, in the words of the signal contract.</summary>
public readonly record struct DemoSignal(
    DateTimeOffset Time,
    string Person,
    string? Session,
    string? Journey,
    string? Stage,
    string? Channel,
    string? Source,
    string? Campaign,
    string? Segment,
    string Kind,
    double? Value = null,
    string? Subject = null,
    string? Case = null);
