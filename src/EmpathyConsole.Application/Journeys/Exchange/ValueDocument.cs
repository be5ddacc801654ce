namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>The value zone of a stage, with its formula.</summary>
public sealed record ValueDocument(double Score, string Recommendation, string Formula, string Why);
