namespace EmpathyConsole.Domain.Concepts;

/// <summary>What a person said of two concepts side by side. The numbers are the keys.</summary>
public enum ComparisonChoice
{
    Left = 1,
    Right = 2,

    /// <summary>Both feel the same.</summary>
    Even = 3,

    /// <summary>Neither feels right; says nothing of which is better.</summary>
    Neither = 4,
}
