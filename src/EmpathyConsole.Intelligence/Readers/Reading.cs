using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Readers;

/// <summary>What a reader says of one class.</summary>
/// <param name="Label">The class.</param>
/// <param name="Score">Higher is surer; only comparable within the class.</param>
/// <param name="Probability">0 to 1, right on texts like those it was trained on; elsewhere it is only an order.</param>
/// <param name="Said">The score passes the class's threshold.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Reading(string Label, float Score, float Probability, bool Said);
