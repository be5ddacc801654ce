using System.Runtime.InteropServices;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Voices.Cues;

/// <summary>A cue in a text: what it speaks of, where it stands, and how surely (1 plain, less when it may mean something else).</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CueHit(ThemeKind Kind, int Start, int End, float Weight);
