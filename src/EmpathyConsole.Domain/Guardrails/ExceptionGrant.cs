namespace EmpathyConsole.Domain.Guardrails;

/// <summary>Why a finding does not count for now. It stays visible.</summary>
/// <param name="Id">The exception.</param>
/// <param name="Reason">Why it was let through.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="EndsAt">When it counts again.</param>
public sealed record ExceptionGrant(long Id, string Reason, string Owner, DateTimeOffset EndsAt);
