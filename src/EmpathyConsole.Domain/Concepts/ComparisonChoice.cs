namespace EmpathyConsole.Domain.Concepts;

/// <summary>What a person said of two concepts side by side. The numbers are the keys.</summary>
public enum ComparisonChoice
{
    Left = 1,
    Right = 2,

    /// <summary>Neither is better.</summary>
    Even = 3,
}
