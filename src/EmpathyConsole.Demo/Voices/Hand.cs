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

    // Each can stand for the first wherever it is used in the fragments; the first words of a line keep their capital.
    private static readonly (string Said, string[] Or)[] OtherWords =
    [
        ("I'm ", ["I am ", "Im "]), ("don't", ["do not", "dont"]), ("can't", ["cannot", "cant"]), ("it's", ["it is", "its"]), ("I'd love", ["I would love", "I'd really love", "I'd like"]),
        ("I want ", ["I really want ", "I just want ", "I do want "]), ("I wish", ["I just wish", "I really wish", "I do wish"]), ("I love", ["I really love", "I absolutely love", "Love"]), ("afraid", ["scared", "nervous", "worried"]), ("scared", ["afraid", "frightened", "nervous"]),
        ("worried", ["nervous", "anxious", "concerned"]), ("worry", ["fear", "worry"]), ("lovely", ["charming", "beautiful", "so nice"]), ("annoying", ["irritating", "tiresome", "so annoying"]),
        ("Annoying", ["Irritating", "Tiresome", "So annoying"]), ("frustrating", ["annoying", "maddening"]), ("every time", ["each time", "again and again", "always"]),
        ("parcel", ["package", "order"]), ("tin ", ["pouch ", "pack ", "tin "]), ("powder", ["green powder", "powder"]), ("checkout", ["order page", "check-out", "basket page"]), (" form ", [" page ", " site ", " form "]),
        ("my phone", ["my mobile", "the phone", "my phone"]), ("assistant", ["chatbot", "bot", "virtual assistant"]), ("subscription", ["subscription plan", "tea subscription"]), ("understand", ["get", "see"]),
        ("difference", ["distinction", "difference"]), ("confused", ["puzzled", "lost"]), ("relief", ["relief", "comfort"]), ("honestly", ["frankly", "truly"]), ("Honestly", ["Frankly", "Truthfully"]),
        ("lumps", ["bits", "lumps"]), ("present", ["gift", "present"]), ("gift ", ["present ", "gift "]), ("quiet", ["calm", "peaceful"]), ("minutes", ["minutes", "mins"]), ("wonderful", ["marvellous", "brilliant", "great"]),
    ];

    /// <summary>Some words for others that mean the same, as no two people choose them alike.</summary>
    public static string Reword(string text, Draws draws)
    {
        foreach (var (said, or) in OtherWords)
        {
            if (text.Contains(said, StringComparison.Ordinal) && draws.Chance(.3))
            {
                text = text.Replace(said, draws.Pick(or), StringComparison.Ordinal);
            }
        }

        return text;
    }

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
