namespace EmpathyConsole.Application.Concepts.Library.Searching;

/// <summary>A concept whose words the full-text index found.</summary>
public sealed class ConceptMatch
{
    /// <summary>The concept, in whatever workspace: whoever asks joins it with its own.</summary>
    public long Id { get; set; }

    /// <summary>How well it fits; the smallest fits best. Only to be compared within one query.</summary>
    public double Rank { get; set; }
}
