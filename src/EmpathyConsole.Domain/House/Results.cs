namespace EmpathyConsole.Domain.House;

/// <summary>Makes results where the implicit conversion can't be used (interfaces, generics).</summary>
public static class Results
{
    public static Result<T> Of<T>(T value) => Result<T>.From(value);

    public static Result<T> Fail<T>(Problem problem) => Result<T>.From(problem);
}
