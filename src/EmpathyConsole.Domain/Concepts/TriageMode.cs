namespace EmpathyConsole.Domain.Concepts;

/// <summary>How several people share a deck.</summary>
public enum TriageMode
{
    /// <summary>Everybody judges every card, blind to the others; shows where feelings differ.</summary>
    Everyone = 1,

    /// <summary>Each card goes to one person, who holds it on a lease while it is on the table.</summary>
    SharedOut = 2,
}
