using System.Diagnostics.CodeAnalysis;

namespace EmpathyConsole.Domain.House;

/// <summary>A value, or the problem that kept it from coming. Expected failures are values; exceptions are bugs.</summary>
public readonly record struct Result<T>
{
    private readonly T? value;

    private Result(T? value, Problem? problem)
    {
        this.value = value;
        Problem = problem;
    }

    /// <summary>Null when it worked.</summary>
    public Problem? Problem { get; }

    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Problem is null;

    /// <summary>The value; reading it from a failure is a bug and throws.</summary>
    public T Value => Problem is null ? value! : throw new InvalidOperationException("There is no value: " + Problem.Sentence);

    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Result.Of and Result.Fail are them.")]
    public static implicit operator Result<T>(T value) => new(value, null);

    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Result.Of and Result.Fail are them.")]
    public static implicit operator Result<T>(Problem problem) => new(default, problem);

    /// <summary>Both ways out in one expression.</summary>
    public TOut Match<TOut>(Func<T, TOut> value, Func<Problem, TOut> problem) =>
        Problem is null ? value(this.value!) : problem(Problem);

    internal static Result<T> From(T value) => new(value, null);

    internal static Result<T> From(Problem problem) => new(default, problem);
}
