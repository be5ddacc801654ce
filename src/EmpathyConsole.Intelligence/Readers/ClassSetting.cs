using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Readers;

/// <summary>What turns a class's score into an answer.</summary>
/// <param name="Label">The class.</param>
/// <param name="Threshold">It is said from this score on.</param>
/// <param name="Slope">Probability = 1 / (1 + e^-(slope x score + offset)), Platt 1999.</param>
/// <param name="Offset">See slope.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClassSetting(string Label, float Threshold, float Slope, float Offset)
{
    public float Probability(float score) => 1 / (1 + MathF.Exp(-((Slope * score) + Offset)));
}
