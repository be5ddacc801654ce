namespace EmpathyConsole.Domain.Guardrails.Publishing;

/// <summary>The conditions of the publish gate.</summary>
public enum ObstacleKind
{
    /// <summary>Fewer than two examples that fire, or than two that stay silent.</summary>
    TooFewExamples = 1,

    /// <summary>An example does not come out as it should.</summary>
    ExampleWrong = 2,

    /// <summary>A former pick would be blocked and nobody acknowledged it.</summary>
    PickNotAcknowledged = 3,

    /// <summary>The one who approves wrote in the draft.</summary>
    SamePerson = 4,

    /// <summary>The version is not the one that was proposed.</summary>
    OtherDefinition = 5,

    /// <summary>Its rule can't be made ready to judge.</summary>
    RuleFails = 6,
}
