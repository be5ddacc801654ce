using System.Runtime.InteropServices;
using EmpathyConsole.Intelligence.Voices;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>Where a voice belongs now.</summary>
/// <param name="Row">Its row among the members, 0 when it has none.</param>
/// <param name="Slot">Index of its theme in the plan.</param>
/// <param name="Rank">1 for the most typical.</param>
/// <param name="Member">What was found of it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Placing(long Row, int Slot, int Rank, MinedMember Member);
