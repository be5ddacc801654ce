namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A copy, scanned once for all rules, at a moment.</summary>
internal sealed record CopyScan(Copy Copy, IReadOnlyList<ScannedPart> Parts, DateTimeOffset Now);
