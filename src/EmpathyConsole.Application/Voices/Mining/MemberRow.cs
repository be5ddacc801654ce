using System.Runtime.InteropServices;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>A theme member as it lies, without what can be found again.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MemberRow(long Id, long Theme, long Verbatim, bool Pinned);
