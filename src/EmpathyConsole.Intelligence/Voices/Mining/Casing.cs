using System.Globalization;
using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>How often a word is written small, with a capital or in capitals; the first word of a sentence says nothing about it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Casing(int Small, int Capital, int Capitals)
{
    public Casing With(ReadOnlySpan<char> word, bool first)
    {
        if (!char.IsUpper(word[0]))
        {
            return this with { Small = Small + 1 };
        }

        return word.Length > 1 && char.IsUpper(word[^1]) && char.IsUpper(word[1]) ? this with { Capitals = Capitals + 1 }
            : first ? this
            : this with { Capital = Capital + 1 };
    }

    public string Write(string folded) =>
        folded is "i" || folded.StartsWith("i'", StringComparison.Ordinal) ? 'I' + folded[1..]
        : Capitals > Small + Capital ? folded.ToUpper(CultureInfo.InvariantCulture)
        : Capital > 2 * (Small + Capitals) ? char.ToUpper(folded[0], CultureInfo.InvariantCulture) + folded[1..]
        : folded;
}
