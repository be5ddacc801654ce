namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>Everything taste may look at: what a person can see, name and strike out.</summary>
public static class TasteFeatures
{
    /// <summary>More would be a black box.</summary>
    public const int Most = 32;

    /// <summary>In the order of every vector of features.</summary>
    public static IReadOnlyList<TasteFeature> All { get; } =
    [
        new("length", "Length", "longer texts", "shorter texts", "each doubling of the text", .8),
        new("sentence-length", "Words a sentence", "long sentences", "short sentences", "each doubling of the words a sentence", .15),
        new("word-length", "Word length", "longer words", "shorter words", "each half letter a word", .15),
        new("variety", "Variety of words", "words that don't repeat", "words that repeat", "each tenth of the words that is new", .15),
        new("rhythm", "Rhythm", "sentences of uneven length", "sentences of even length", "from even to very uneven", .15),
        new("questions", "Questions", "questions", "texts without questions", "each doubling of the question marks", .15),
        new("exclamations", "Exclamations", "exclamation marks", "texts without exclamation marks", "each doubling of the exclamation marks", .15),
        new("shouting", "Capitals", "words in capitals", "texts without words in capitals", "each doubling of the words in capitals", .15),
        new("care", "Careful spelling", "carefully written texts", "carelessly written texts", "from careless to careful", .3),
        new("chatty", "Chatty words", "chatty words", "texts without chatty words", "each chatty word in 20", .15),
        new("you", "Speaking to \"you\"", "texts that speak to \"you\"", "texts that don't speak to \"you\"", "each \"you\" in 20 words", .15),
        new("i", "Speaking as \"I\"", "somebody who says \"I\"", "texts without \"I\"", "each \"I\" in 20 words", .15),
        new("we", "Saying \"we\"", "texts that say \"we\"", "texts that don't say \"we\"", "each \"we\" in 20 words", .15),
        new("warmth", "Warmth", "warm words", "sober words", "each warm word in 20", .15),
        new("pleasure", "Bright words", "bright words", "texts without bright words", "each bright word in 20", .15),
        new("trouble", "Words of trouble", "naming what is hard", "not naming what is hard", "each word of trouble in 20", .15),
        new("harshness", "Harshness", "harsh words", "texts without harsh words", "each harsh word in 20", .15),
        new("numbers", "Numbers", "numbers", "texts without numbers", "each doubling of the numbers", .15),
        new("proofs", "Sources and proofs", "sources and proofs", "texts without sources", "each doubling of the proofs", .15),
        new("reasons", "Reasons", "giving reasons", "plain claims", "each doubling of the reasons", .15),
        new("contrast", "The other side", "seeing the other side", "one clear line", "each doubling of the turns", .15),
        new("examples", "Examples", "examples and pictures of life", "texts without examples", "each doubling of the examples", .15),
        new("hedges", "Careful claims", "\"may\" and \"perhaps\"", "claims without \"maybe\"", "each careful word in 20", .15),
        new("certainty", "Certainty", "\"always\", \"never\" and \"must\"", "texts without \"always\" and \"never\"", "each such word in 20", .15),
        new("urgency", "Urgency", "pressing words", "texts that leave time", "each pressing word in 20", .15),
        new("own-words", "The customer's own words", "the customer's own words", "the brand's words", "each tenth of the words that is theirs", .15),
        new("values", "Brand values", "words of the brand's values", "texts without the brand's values", "each such word in 20", .15),
        new("headline", "Length of the headline", "long headlines", "short headlines", "each doubling of its words", .15),
        new("reassures", "Angle: reassures", "concepts that reassure and answer fears", "other angles than reassuring", "from no to yes", .3),
        new("eases", "Angle: makes it easy", "concepts that take effort away", "other angles than taking effort away", "from no to yes", .3),
        new("teaches", "Angle: shows and teaches", "concepts that show or teach", "other angles than teaching", "from no to yes", .3),
        new("warms", "Angle: thanks and invites", "concepts that thank, celebrate or invite", "other angles than thanking", "from no to yes", .3),
    ];

    /// <summary>The place of a feature in a vector, or -1.</summary>
    public static int IndexOf(string key)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (string.Equals(All[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
