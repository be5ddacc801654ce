using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>What claims in this workspace can rest on.</summary>
/// <param name="Facts">Offer facts, by name.</param>
/// <param name="Values">Brand values with the words and proofs that show them, in their order.</param>
/// <param name="Stories">Stories, by title.</param>
public sealed record CheckGrounds(IReadOnlyList<OfferFactClaim> Facts, IReadOnlyList<BrandValueWords> Values, IReadOnlyList<StoryGround> Stories);
