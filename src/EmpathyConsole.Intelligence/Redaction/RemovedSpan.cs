using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>Where something personal stood in the text before redaction, in UTF-16 units.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RemovedSpan(int Start, int Length, PersonalDataKind Kind)
{
    /// <summary>One past its last character.</summary>
    public int End => Start + Length;
}
