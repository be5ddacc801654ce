using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>A run of digits, and the separator that stands before it (the first has none).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DigitGroup(int Start, int Length, char Separator)
{
    public int End => Start + Length;
}
