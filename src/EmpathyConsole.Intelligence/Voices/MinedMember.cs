using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Voices;

/// <summary>A voice in a theme.</summary>
/// <param name="Id">The verbatim.</param>
/// <param name="Similarity">Cosine with the theme's centre, -1 to 1.</param>
/// <param name="QuoteStart">UTF-16 offset of the quote in the text.</param>
/// <param name="QuoteLength">UTF-16 length, 1 to 160.</param>
/// <param name="Contrast">1 for the voice that differs most from the typical ones, 2 for the next, 0 for all that were not chosen.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MinedMember(long Id, float Similarity, int QuoteStart, int QuoteLength, int Contrast);
