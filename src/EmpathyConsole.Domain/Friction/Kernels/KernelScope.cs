namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>What a kernel has to know of the workspace it is asked in.</summary>
/// <param name="SeenTo">Milliseconds since 1970: what lies after it may still come, so that "nothing within 7 days" can't be said yet of what began less than 7 days before it.</param>
/// <param name="Code">The code of a word; null where no signal names it.</param>
public sealed record KernelScope(long SeenTo, Func<string, int?> Code)
{
    /// <summary>Everything has been seen, and no word is known.</summary>
    public static KernelScope Everything { get; } = new(long.MaxValue, _ => null);
}
