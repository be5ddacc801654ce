namespace EmpathyConsole.Domain.Journeys;

/// <summary>The three that are mapped at every stage.</summary>
public enum StagePart
{
    Intent = 1,
    Fear = 2,
    Effort = 3,
}
