namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A sentence and how hard it reads.</summary>
/// <param name="Start">UTF-16 offset of its first word.</param>
/// <param name="Length">UTF-16 length up to its last word.</param>
/// <param name="Words">1 or more.</param>
/// <param name="Syllables">At least as many.</param>
public sealed record GradedSentence(int Start, int Length, int Words, int Syllables)
{
    /// <summary>The grade of this sentence alone.</summary>
    public double Grade => ReadingGrade.Of(1, Words, Syllables);
}
