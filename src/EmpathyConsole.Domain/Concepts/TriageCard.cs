namespace EmpathyConsole.Domain.Concepts;

/// <summary>What the order of a deck looks at.</summary>
public sealed record TriageCard(long Id, ConceptText Text, string Angle, string Pattern);
