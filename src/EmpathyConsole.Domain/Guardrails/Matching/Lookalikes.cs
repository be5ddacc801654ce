using System.Globalization;
using System.Text;

namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>Characters that are drawn like a Latin letter and are none: other alphabets, signs, letters in circles and squares, digits.</summary>
internal static class Lookalikes
{
    // the letter first, then what is drawn like it, small or capital
    private static readonly string[] Drawn =
    [
        "a\u0430\u0410\u03B1\u0391\u0251\u13AA\u1D00\u237A\uAB7A\u0250",
        "b\u042C\u044C\u0412\u0432\u0392\u03B2\u13F4\u13CF\u0299\u0180\u0184\u0253",
        "c\u0441\u0421\u03F2\u03F9\u1D04\u13DF\u0188\u2CA5\u2CA4\u0254",
        "d\u0501\u0500\u056A\u13A0\u1D05\u0256\u0257\u13E7",
        "e\u0435\u0415\u0395\u03B5\u0454\u0404\u13AC\u1D07\u04BD\u025B\u0259\u0258\u212E\u01DD",
        "f\u0493\u0192\u0191\u03DD\u0584\uA730\uA798\uA799\u025F",
        "g\u0261\u0581\u050C\u050D\u13C0\u0262\u0260\u018D\u13B6",
        "h\u04BB\u04BA\u041D\u043D\u0397\u0570\u13BB\u13C2\u029C\u0266\u0265\uA727",
        "i\u0456\u0406\u03B9\u0399\u0269\u13A5\u026A\u2C93\u2C92\u0268\uA647",
        "j\u0458\u0408\u03F3\u037F\u13AB\u1D0A\u0575\u0249",
        "k\u043A\u041A\u03BA\u039A\u13E6\u1D0B\u0199\u049B\u049A\u2C94\u2C95\u0138",
        "l\u029F\u13DE\u053C\u026D\u2CD0\u2CD1\u0196",
        "m\u043C\u041C\u039C\u13B7\u1D0D\u03FB\u03FA\u0271\u2C98\u2C99\u026F",
        "n\u043F\u041F\u0438\u0418\u039D\u03B7\u0578\u057C\u0274\u0273\u019E\u014B\u014A\u2C9A\u2C9B\u0548",
        "o\u043E\u041E\u03BF\u039F\u0585\u0555\u1D0F\u04E9\u04E8\u03C3\u2D54\u13A4\u2C9E\u2C9F\u0275\u05E1",
        "p\u0440\u0420\u03C1\u03A1\u13E2\u1D18\u01A5\u2CA2\u2CA3\u03F1",
        "q\u051B\u051A\u0566\u0563\u02A0\u024B",
        "r\u0433\u0413\u1D26\u13A1\u13D2\u0280\u027C\u027D\u027E\u044F\u042F\u2C85\uAB47\u0279",
        "s\u0455\u0405\u054F\uA731\u13DA\u0282\u01BD\u13D5",
        "t\u0442\u0422\u03C4\u03A4\u13A2\u1D1B\u01AD\u01AC\u2CA6\u2CA7\u0287\uA7B1",
        "u\u03C5\u057D\u0446\u03BC\u1D1C\u054D\u028A",
        "v\u03BD\u0475\u0474\u1D20\u13D9\u028B\u2228\u22C1\u0477",
        "w\u0461\u0460\u051D\u051C\u0561\u03C9\u0448\u0428\u0449\u0429\u1D21\u13B3\u13D4\u028D",
        "x\u0445\u0425\u03C7\u03A7\u00D7\u04B3\u04B2\u2CAC\u2CAD\u2573",
        "y\u0443\u0423\u03A5\u03B3\u04AF\u04AE\u10E7\u13A9\u028F\u0263\u2CA8\u2CA9\u0447\u01B4\u028E",
        "z\u1D22\u0396\u13C3\u0290\u0291\u01B6\u03B6\u0225",
    ];

    private static readonly Dictionary<int, char> Letters = Drawn.SelectMany(d => d.Skip(1).Select(c => (Like: (int)c, Letter: d[0]))).ToDictionary(p => p.Like, p => p.Letter);

    /// <summary>The letters a digit or sign may stand for, or none.</summary>
    public static string Signs(char c) => c switch
    {
        '0' => "o",
        '1' or '!' or '|' => "il",
        '2' => "z",
        '3' or '\u20AC' => "e",
        '4' or '@' => "a",
        '5' or '$' => "s",
        '6' => "gb",
        '7' => "tl",
        '+' => "t",
        '8' => "b",
        '9' => "gq",
        '\u00A2' => "c",
        '\u00A3' => "l",
        _ => "",
    };

    /// <summary>The small Latin letter a character is drawn like, a capital I for a plain stroke, which may be i or l, or null.</summary>
    public static char? Letter(Rune rune)
    {
        if (Letters.TryGetValue(rune.Value, out var letter))
        {
            return letter;
        }

        return rune.Value switch
        {
            0x04C0 or 0x04CF or 0x01C0 or 0x2223 => 'I',
            >= 0x1F130 and <= 0x1F149 => (char)('a' + rune.Value - 0x1F130),
            >= 0x1F150 and <= 0x1F169 => (char)('a' + rune.Value - 0x1F150),
            >= 0x1F170 and <= 0x1F189 => (char)('a' + rune.Value - 0x1F170),
            >= 0x1F1E6 and <= 0x1F1FF => (char)('a' + rune.Value - 0x1F1E6),
            _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.LetterNumber ? Enclosed(rune) : null,
        };
    }

    // a letter in a circle or in brackets, a Roman numeral of one letter
    private static char? Enclosed(Rune rune)
    {
        var plain = rune.ToString().Normalize(NormalizationForm.FormKD).Trim('(', ')');
        return plain.Length == 1 && char.IsAsciiLetter(plain[0]) ? char.ToLowerInvariant(plain[0]) : null;
    }
}
