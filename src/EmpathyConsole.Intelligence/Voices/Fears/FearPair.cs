using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Voices.Fears;

/// <summary>Both cues of an inference in one text, in reading order: UTF-16 offsets and lengths; they do not overlap.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FearPair(Inference Inference, int FirstStart, int FirstLength, int SecondStart, int SecondLength);
