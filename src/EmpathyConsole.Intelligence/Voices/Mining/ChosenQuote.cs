using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>The part of a text that is quoted for a theme, and how typical it is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ChosenQuote(int Start, int Length, float Typical);
