namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>A journey as a text file.</summary>
public sealed record JourneyFile(string Name, string ContentType, string Text);
