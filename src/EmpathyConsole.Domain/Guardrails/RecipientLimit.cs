using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails;

/// <summary>A guardrail that keeps messages from people in some states.</summary>
/// <param name="Guardrail">Its slug.</param>
/// <param name="Version">Its version.</param>
/// <param name="States">Any of these.</param>
/// <param name="OnFail">What happens instead of the message.</param>
/// <param name="Reason">Why, for the staff.</param>
public sealed record RecipientLimit(string Guardrail, int Version, IReadOnlyList<RecipientState> States, OnFail OnFail, string Reason);
