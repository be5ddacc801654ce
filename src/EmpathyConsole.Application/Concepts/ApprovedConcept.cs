using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts;

/// <summary>A concept whose approval stands.</summary>
/// <param name="Id">The concept.</param>
/// <param name="BriefName">The brief it was written for.</param>
/// <param name="Text">What the customer sees.</param>
/// <param name="Channel">Channel slug.</param>
/// <param name="Stage">Stage slug or null.</param>
/// <param name="PersonaId">The persona it was written for, or null.</param>
/// <param name="BrandStory">True when it tells the brand's story and sells nothing: what is sent instead when somebody is over the cap.</param>
/// <param name="ContentHash">What the approval is bound to.</param>
public sealed record ApprovedConcept(long Id, string BriefName, ConceptText Text, string Channel, string? Stage, long? PersonaId, bool BrandStory, string ContentHash);
