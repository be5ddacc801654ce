namespace EmpathyConsole.Intelligence.Models;

/// <summary>A key to a model. It says nothing of itself when it is printed, logged or serialised.</summary>
public sealed class ModelKey(string? value)
{
    private readonly string value = value?.Trim() ?? "";

    public static ModelKey Absent { get; } = new(null);

    public bool IsPresent => value.Length > 0;

    public override string ToString() => IsPresent ? "(hidden)" : "(none)";

    internal string Reveal() => value;
}
