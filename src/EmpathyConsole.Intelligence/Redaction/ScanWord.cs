using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>A run of letters and digits (apostrophes inside belong to it), or a mark that redaction left.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScanWord(int Start, int End, WordRole Role)
{
    public int Length => End - Start;

    public bool Is(WordRole role) => (Role & role) != WordRole.None;
}
