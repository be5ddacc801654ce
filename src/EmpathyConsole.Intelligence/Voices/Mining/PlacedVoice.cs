using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>A voice in its place: theme (-1 for none), and what to quote of it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlacedVoice(long Id, ulong Hash, int Theme, float Similarity, ChosenQuote Quote);
