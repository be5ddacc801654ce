using System.Text;

namespace EmpathyConsole.Demo.Voices;

/// <summary>What fingers and habits do to a text: slips, American spelling, curly apostrophes, no capitals.</summary>
internal static class Hand
{
    private static readonly (string British, string American)[] Spellings =
    [
        ("colour", "color"), ("Colour", "Color"), ("flavour", "flavor"), ("favourite", "favorite"), ("neighbour", "neighbor"),
        ("grey", "gray"), ("Mum", "Mom"), (" mum", " mom"), ("postcode", "zip code"), ("Postcode", "Zip code"), ("postal code", "zip code"),
        ("flat number", "apartment number"), ("parcel", "package"), ("a phone queue", "a phone line"), ("quid", "bucks"), ("thirty pounds", "thirty dollars"),
        ("forty pounds", "forty dollars"), ("thirty pound", "thirty dollar"), ("£28", "$35"), ("£32", "$40"), ("£30", "$40"), ("£25", "$30"), (" grams", " grams"),
    ];

    public static string American(string text)
    {
        foreach (var (british, american) in Spellings)
        {
            text = text.Replace(british, american, StringComparison.Ordinal);
        }

        return text;
    }

    public static string Curly(string text) => text.Replace('\'', '’');

    /// <summary>Two letters swapped, one lost or one doubled, in one longer word; never in an address or a number.</summary>
    public static string Slip(string text, Draws draws)
    {
        var words = text.Split(' ');
        var places = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= 5 && words[i].All(char.IsAsciiLetter)).ToList();
        if (places.Count == 0)
        {
            return text;
        }

        var place = draws.Pick(places);
        var word = new StringBuilder(words[place]);
        var at = 1 + draws.Below(word.Length - 2);
        switch (draws.Below(3))
        {
            case 0:
                (word[at], word[at + 1]) = (word[at + 1], word[at]);
                break;
            case 1:
                word.Remove(at, 1);
                break;
            default:
                word.Insert(at, word[at]);
                break;
        }

        words[place] = word.ToString();
        return string.Join(' ', words);
    }
}
