using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>A person's verdict as it comes from the page.</summary>
/// <param name="Choice">Keep, maybe or no.</param>
/// <param name="Reasons">Why; may be empty.</param>
/// <param name="Phrase">The words pointed at, or null.</param>
/// <param name="Seen">The hash of the words that lay on the table; null takes them as they are now.</param>
public sealed record TriageCall(TriageChoice Choice, IReadOnlyList<TriageReason> Reasons, Phrase? Phrase = null, string? Seen = null);
