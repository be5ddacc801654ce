using System.Runtime.InteropServices;

namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>A phrase found in a text.</summary>
/// <param name="Tag">What the phrase belongs to.</param>
/// <param name="First">Index of its first token, or of the one behind it if it has none: letters in circles are no words.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="End">UTF-16 offset of what follows.</param>
/// <param name="Disguised">Whether it was written so as not to be found.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PhraseMatch(int Tag, int First, int Last, int Start, int End, bool Disguised = false)
{
    public bool Overlaps(PhraseMatch other) => Start < other.End && other.Start < End;
}
