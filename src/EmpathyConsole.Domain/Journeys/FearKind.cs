namespace EmpathyConsole.Domain.Journeys;

/// <summary>What a fear is for.</summary>
public enum FearKind
{
    None = 0,
    Money = 1,
    Privacy = 2,
    Time = 3,
    Status = 4,
    Safety = 5,
    Belonging = 6,
}
