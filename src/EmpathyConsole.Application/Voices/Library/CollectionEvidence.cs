namespace EmpathyConsole.Application.Voices.Library;

/// <summary>A collection with its quotes.</summary>
public sealed record CollectionEvidence(long Id, string Name, IReadOnlyList<EvidenceQuote> Quotes);
