using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Text;

/// <summary>English names of the languages that can be told.</summary>
public static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Names = """
        es Spanish,fr French,de German,it Italian,pt Portuguese,nl Dutch,sv Swedish,da Danish,no Norwegian,fi Finnish,pl Polish,cs Czech,sk Slovak,hu Hungarian,ro Romanian,tr Turkish,id Indonesian,vi Vietnamese,tl Tagalog,sw Swahili,
        hr Croatian,sl Slovene,et Estonian,lv Latvian,lt Lithuanian,ca Catalan,af Afrikaans,sq Albanian,hi Hindi,el Greek,ru Russian,hy Armenian,he Hebrew,ar Arabic,bn Bengali,pa Punjabi,gu Gujarati,or Odia,ta Tamil,te Telugu,
        kn Kannada,ml Malayalam,si Sinhala,th Thai,lo Lao,my Burmese,ka Georgian,ko Korean,am Amharic,km Khmer,ja Japanese,zh Chinese,uk Ukrainian,bg Bulgarian,sr Serbian,fa Persian,ur Urdu,mr Marathi
        """.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(n => n.Split(' ')).ToFrozenDictionary(n => n[0], n => n[1], StringComparer.Ordinal);

    /// <summary>"German" for "de"; the code itself when it is not known.</summary>
    public static string Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Names.GetValueOrDefault(code, code);
    }
}
