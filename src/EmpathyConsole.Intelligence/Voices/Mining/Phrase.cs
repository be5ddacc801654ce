using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>A run of words in a text of the corpus: text, first word, number of words.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Phrase(int Text, int First, int Count);
