namespace EmpathyConsole.Application.Moments.People;

/// <summary>A consent in an export.</summary>
public sealed record PersonFileConsent(string Purpose, string Channel, bool Granted, DateTimeOffset Time, string Source);
