namespace EmpathyConsole.Domain.House;

/// <summary>The value of an operation that returns nothing else.</summary>
public readonly record struct Done
{
    public static Done It { get; }
}
