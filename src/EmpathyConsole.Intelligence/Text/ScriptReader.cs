using System.Buffers;

namespace EmpathyConsole.Intelligence.Text;

/// <summary>The language of a text in another script than Latin, told by the script and by letters that only one of its languages has.</summary>
internal static class ScriptReader
{
    private const int FewestLetters = 3;

    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("іїєґІЇЄҐ");
    private static readonly SearchValues<char> Serbian = SearchValues.Create("ђћљњџјЂЋЉЊЏЈ");
    private static readonly SearchValues<char> Russian = SearchValues.Create("ыэёЫЭЁ");
    private static readonly SearchValues<char> Bulgarian = SearchValues.Create("ъщЪЩ");
    private static readonly SearchValues<char> Urdu = SearchValues.Create("ٹڈڑںےہ");
    private static readonly SearchValues<char> Persian = SearchValues.Create("پچژگکی");

    private static readonly (char From, char To, string Code)[] Blocks =
    [
        ('\u0370', '\u03ff', "el"), ('\u1f00', '\u1fff', "el"), ('\u0400', '\u052f', "ru"), ('\u0530', '\u058f', "hy"), ('\u0590', '\u05ff', "he"), ('\u0600', '\u06ff', "ar"), ('\u0750', '\u077f', "ar"), ('\ufb50', '\ufdff', "ar"), ('\ufe70', '\ufeff', "ar"),
        ('\u0900', '\u097f', "hi"), ('\u0980', '\u09ff', "bn"), ('\u0a00', '\u0a7f', "pa"), ('\u0a80', '\u0aff', "gu"), ('\u0b00', '\u0b7f', "or"), ('\u0b80', '\u0bff', "ta"), ('\u0c00', '\u0c7f', "te"), ('\u0c80', '\u0cff', "kn"), ('\u0d00', '\u0d7f', "ml"),
        ('\u0d80', '\u0dff', "si"), ('\u0e00', '\u0e7f', "th"), ('\u0e80', '\u0eff', "lo"), ('\u1000', '\u109f', "my"), ('\u10a0', '\u10ff', "ka"), ('\u1100', '\u11ff', "ko"), ('\u1200', '\u137f', "am"), ('\u1780', '\u17ff', "km"),
        ('\u3040', '\u30ff', "ja"), ('\u3130', '\u318f', "ko"), ('\u3400', '\u9fff', "zh"), ('\uac00', '\ud7af', "ko"), ('\uff66', '\uff9f', "ja"),
    ];

    /// <summary>Every code it can give.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Blocks.Select(b => b.Code).Concat(["uk", "bg", "sr", "fa", "ur", "mr"]).Distinct(StringComparer.Ordinal)];

    /// <summary>The code when at least three letters and half of all are of another script; else null.</summary>
    public static string? Read(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExceptInRange('\0', '\u024f') < 0)
        {
            return null;
        }

        Span<int> counts = stackalloc int[Blocks.Length];
        counts.Clear();
        int letters = 0, other = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            // a sign of a script without spaces is worth about a syllable
            letters++;
            if (c <= '\u024f' || c is >= '\u1e00' and <= '\u1eff')
            {
                continue;
            }

            for (var i = 0; i < Blocks.Length; i++)
            {
                if (c >= Blocks[i].From && c <= Blocks[i].To)
                {
                    counts[i]++;
                    other++;
                    break;
                }
            }
        }

        if (other < FewestLetters || other * 2 < letters)
        {
            return null;
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return Refine(Blocks[best].Code, text);
    }

    private static string Refine(string code, ReadOnlySpan<char> text) => code switch
    {
        "zh" => text.IndexOfAnyInRange('\u3040', '\u30ff') >= 0 ? "ja" : "zh",
        "ru" => text.ContainsAny(Ukrainian) ? "uk" : text.ContainsAny(Serbian) ? "sr" : !text.ContainsAny(Russian) && text.ContainsAny(Bulgarian) ? "bg" : "ru",
        "ar" => text.ContainsAny(Urdu) ? "ur" : text.ContainsAny(Persian) ? "fa" : "ar",
        "hi" => text.IndexOf("आहे") >= 0 || text.IndexOf("आणि") >= 0 || text.IndexOf('ळ') >= 0 ? "mr" : "hi",
        _ => code,
    };
}
