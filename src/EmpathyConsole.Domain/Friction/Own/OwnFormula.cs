namespace EmpathyConsole.Domain.Friction.Own;

/// <summary>What a metric of one's own does with the signals it counts. The numbers are stored.</summary>
public enum OwnFormula
{
    /// <summary>Signals above for each signal below, in the same slice and days.</summary>
    ForEach = 1,

    /// <summary>Of the signals below, the share that are also among those above.</summary>
    ShareOfSignals = 2,

    /// <summary>Of the visits with one below, the share with one above.</summary>
    ShareOfVisits = 3,

    /// <summary>Of the persons with one below, the share with one above within the window.</summary>
    ShareOfPersons = 4,

    /// <summary>The same by case.</summary>
    ShareOfCases = 5,

    /// <summary>Minutes from one below to the next above of the same person, within the window.</summary>
    TimeOfPersons = 6,

    /// <summary>The same by case.</summary>
    TimeOfCases = 7,
}
