namespace EmpathyConsole.Domain.Guardrails.Publishing;

/// <summary>What a second CX lead is asked for.</summary>
public enum ProposalKind
{
    /// <summary>To let a version judge.</summary>
    Publish = 1,

    /// <summary>To let the live version fall silent.</summary>
    Retire = 2,
}
