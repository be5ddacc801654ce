namespace EmpathyConsole.Domain.Concepts;

/// <summary>What a second person said.</summary>
public enum ApprovalDecision
{
    Approve = 1,
    SendBack = 2,
}
