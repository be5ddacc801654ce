namespace EmpathyConsole.Domain.Guardrails;

/// <summary>What happens when a guardrail itself fails. Neither is silent.</summary>
public enum OnError
{
    /// <summary>The copy is blocked until the rule works again.</summary>
    Closed = 1,

    /// <summary>The copy goes through with an alert.</summary>
    OpenWithAlert = 2,
}
