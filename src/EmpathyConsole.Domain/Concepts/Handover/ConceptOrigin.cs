namespace EmpathyConsole.Domain.Concepts.Handover;

/// <summary>Who or what put the words together.</summary>
public enum ConceptOrigin
{
    /// <summary>A language model.</summary>
    Model = 1,

    /// <summary>Hand-written patterns, by a program.</summary>
    Patterns = 2,
}
