using System.Runtime.InteropServices;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>A voice that was looked at before and belongs elsewhere now.</summary>
/// <param name="Verbatim">The voice.</param>
/// <param name="From">The theme it was in; null: unsorted.</param>
/// <param name="Slot">Index of the planned theme, or -1: unsorted.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlannedChange(long Verbatim, long? From, int Slot);
