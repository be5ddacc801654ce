namespace EmpathyConsole.Application.Concepts.Library.Searching;

/// <summary>What stands first.</summary>
public enum ConceptOrder
{
    /// <summary>Newest brief first, in the order its concepts were written.</summary>
    Brief = 0,

    /// <summary>What was written last.</summary>
    Newest = 1,

    Oldest = 2,

    /// <summary>What fits the words best; without words to look for, by brief.</summary>
    Best = 3,
}
