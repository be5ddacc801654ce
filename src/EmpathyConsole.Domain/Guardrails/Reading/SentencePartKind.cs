namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>What a piece of a guardrail's sentence stands for.</summary>
public enum SentencePartKind
{
    Plain = 0,

    /// <summary>How hard it speaks.</summary>
    Severity = 1,

    /// <summary>What or whom it judges.</summary>
    Scope = 2,

    /// <summary>A parameter of the rule.</summary>
    Parameter = 3,
}
