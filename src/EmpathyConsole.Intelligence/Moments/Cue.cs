using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Intelligence.Moments;

/// <summary>One phrase and what it speaks for; a word that ends in * stands for any ending.</summary>
internal sealed record Cue(ReadingKind Says, double Weight, string[] Words)
{
    /// <summary>A phrase that carries its own "not" is not turned round by one before it.</summary>
    public bool OwnNegation { get; } = Words.Any(w => Negation.Is(w));
}
