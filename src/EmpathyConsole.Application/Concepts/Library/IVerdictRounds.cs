namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>Keeps the verdicts of all concepts true while offers end and guardrails change.</summary>
public interface IVerdictRounds
{
    /// <summary>Looks once, at all workspaces. Not for two callers at a time.</summary>
    Task LookAsync(CancellationToken cancellation);
}
