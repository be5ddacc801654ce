namespace EmpathyConsole.Domain.Moments;

/// <summary>A request of the person that nobody has closed yet.</summary>
public sealed record TicketFact(string Number, DateTimeOffset Opened, string? Intent, string? Queue);
