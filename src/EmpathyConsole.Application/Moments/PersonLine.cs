namespace EmpathyConsole.Application.Moments;

/// <summary>A person in a list.</summary>
public sealed record PersonLine(string Key, string Segment, bool Paused, int OpenTickets);
