namespace EmpathyConsole.Domain.Guardrails.Publishing;

/// <summary>Where a proposal stands. Only a waiting one can be decided, once.</summary>
public enum ProposalState
{
    Waiting = 1,
    Approved = 2,
    SentBack = 3,
    Withdrawn = 4,
}
