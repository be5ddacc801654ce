namespace EmpathyConsole.Application.Concepts.Handover;

/// <summary>Customers' words a concept rests on, and where they were said.</summary>
public sealed record HandedQuote(string Text, string Source, DateTimeOffset? Time, string Theme);
