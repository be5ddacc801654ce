using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Voices.Language;

/// <summary>Voices of each group that say a phrase.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct PhraseCount(int InA, int InB)
{
    public readonly int All => InA + InB;
}
