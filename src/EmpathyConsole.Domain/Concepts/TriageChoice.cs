namespace EmpathyConsole.Domain.Concepts;

/// <summary>A person's verdict on a concept. The numbers are the keys.</summary>
public enum TriageChoice
{
    No = 1,
    Maybe = 2,
    Keep = 3,
}
