namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>What the job that writes concepts is told.</summary>
internal sealed record WriteConceptsInput(long RunId);
