namespace EmpathyConsole.Demo.People;

/// <summary>A ticket; open while it has no end.</summary>
public sealed record DemoTicket(string Ticket, string Person, DateTimeOffset Opened, DateTimeOffset? Closed, string Intent, string Queue);
