namespace EmpathyConsole.Domain.Guardrails;

/// <summary>A fact about an offer. An urgency claim needs one with an end that is still ahead, a scarcity claim one with stock left.</summary>
/// <param name="Name">What the offer is called.</param>
/// <param name="EndsAt">When it ends, if it does.</param>
/// <param name="StockLeft">How many are left, if that is counted.</param>
public sealed record OfferFactClaim(string Name, DateTimeOffset? EndsAt = null, int? StockLeft = null);
