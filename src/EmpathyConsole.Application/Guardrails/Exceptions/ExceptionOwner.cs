namespace EmpathyConsole.Application.Guardrails.Exceptions;

/// <summary>Somebody who can answer for an exception.</summary>
public sealed record ExceptionOwner(long Id, string Name);
