namespace EmpathyConsole.Domain.Guardrails.Measured;

/// <summary>What a family did with the lines of one kind.</summary>
/// <param name="Kind">The kind; empty for lines without one.</param>
/// <param name="Counts">The counts.</param>
public sealed record KindCounts(string Kind, FireCounts Counts);
