using System.Runtime.InteropServices;

namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>A phrase found in the tokens of a text, both ends included.</summary>
/// <param name="Tag">What the phrase belongs to.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PhraseMatch(int Tag, int First, int Last)
{
    public bool Overlaps(PhraseMatch other) => First <= other.Last && other.First <= Last;
}
