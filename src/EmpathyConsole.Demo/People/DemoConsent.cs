namespace EmpathyConsole.Demo.People;

/// <summary>A consent that was given or taken back.</summary>
public sealed record DemoConsent(string Person, string Purpose, string Channel, bool Granted, DateTimeOffset Time, string Source);
