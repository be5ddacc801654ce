namespace EmpathyConsole.Demo.People;

/// <summary>The known customers and what the console knows of them.</summary>
public sealed record DemoPeople(
    IReadOnlyList<DemoPerson> People,
    IReadOnlyList<DemoConsent> Consents,
    IReadOnlyList<DemoTicket> Tickets,
    IReadOnlyList<DemoExposure> Exposures);
