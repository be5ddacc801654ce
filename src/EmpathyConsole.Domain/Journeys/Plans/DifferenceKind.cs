namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>What kind of difference there is between two plans.</summary>
public enum DifferenceKind
{
    Added = 1,
    Removed = 2,
    Moved = 3,
    Renamed = 4,
    Level = 5,
    Changed = 6,
    Evidence = 7,
}
