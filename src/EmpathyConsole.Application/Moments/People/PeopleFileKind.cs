namespace EmpathyConsole.Application.Moments.People;

/// <summary>The files of the context layer.</summary>
public enum PeopleFileKind
{
    People = 1,
    Consents = 2,
    Tickets = 3,
    Exposures = 4,
}
