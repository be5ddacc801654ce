namespace EmpathyConsole.Application.Moments.People;

/// <summary>A ticket in an export.</summary>
public sealed record PersonFileTicket(string Ticket, DateTimeOffset Opened, DateTimeOffset? Closed, string Intent, string Queue, string Status);
