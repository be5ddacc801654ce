using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Text;

/// <summary>
/// Tells English from other languages by small words and letters, cheaply. Texts too short to tell count as English:
/// a wrong "other" would hide a voice, a wrong "English" only fails to join a theme.
/// </summary>
public static class EnglishReader
{
    private const int FewestWords = 4;
    private const int ShortText = 4;

    // words the lists share with English, or that English borrows, are left out on purpose
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Foreign = """
        el la los las una unos unas y es son está esta están pero porque para por con sin muy más que qué como cómo cuando donde mi su sus se le les lo del al yo nosotros ustedes gracias hola todo nada hay fue ser tengo quiero
        le la les un une des du et est sont été mais pour avec sans dans sur très plus que qui quoi je tu nous vous ils elle elles ce cette ces mon ma mes votre vos pas ne merci bonjour aussi tout c'est j'ai n'est
        ohne nach dann wieder immer hier der das den dem ein eine einen einem und ist sind nicht ich wir ihr sie mit für auf von zu bei aus nach über aber oder auch nur noch schon sehr mein meine kein keine wie wenn dass warum danke bitte habe wurde
        il lo gli una uno di da dal del della sono è ma perché con senza molto più che chi io noi voi questo questa grazie ciao tutto niente ho non anche
        o os um uma uns do dos das ao na nos nas em não mas com sem muito mais quem eu nós vocês este esta obrigado obrigada tudo nada foi ser tenho quero você está
        het een en van ik je wij jullie zij niet maar voor met zonder op aan ook nog heel meer dit dat deze waarom dank bedankt alles niets heb geen naar
        och det som på är för inte jag har med ett vi kan men eller mycket tack hej og af er ikke jeg til på det som
        bir ve bu için çok ama ile değil ben siz var yok nie się jest na do że jak ale dla tak
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Except(["as", "me", "on", "do", "no", "in", "is", "was", "so", "van", "an", "am", "die", "war", "man", "to", "a", "i", "he", "be", "er", "con", "ma", "mi", "la", "el", "o", "os", "y", "na", "per", "le", "pour", "sur", "plus", "more", "les", "dos", "al", "das", "den", "ben", "var", "tu", "se", "el", "just", "son", "sin", "ha", "ho", "en", "ser", "fue", "di", "da", "un", "op", "tak", "jest", "yo", "ii", "hay", "des", "est", "ce", "met", "lo", "men", "dank", "ale", "mit", "hat", "het", "sie", "de", "dat", "dit", "uns", "nach", "bei", "kan", "em", "wie", "heel", "zu", "af", "com", "til", "aus", "noch", "ve", "je"], StringComparer.Ordinal)
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = """
        the and you your that this with for have has had not but are was were they what when will would can could my we our it's i'm don't can't
        is it in of to on at be me if so do no all just from by an as or there how why who get i a been their them she he his her us about out up more than too
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // short texts in these languages carry few of the small words above; shared ones count when English ones are absent
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Weak =
        new[] { "la", "el", "le", "les", "en", "de", "des", "du", "un", "die", "das", "den", "mi", "se", "lo", "al", "tu", "son", "est", "sur", "plus", "pour", "het", "dat", "mit", "di", "da", "com", "em", "sie", "zu", "je", "os", "hay", "fue" }
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the text is English, or too short to say otherwise.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    public static bool IsEnglish(ReadOnlySpan<char> text, IReadOnlyList<TextToken> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (MostlyOtherScript(text))
        {
            return false;
        }

        if (tokens.Count < FewestWords)
        {
            return true;
        }

        // mixed texts go by where most of the words are: a greeting in English does not make the letter English
        int foreignWords = 0, from = 0;
        for (var to = 1; to <= tokens.Count; to++)
        {
            if (to == tokens.Count || (tokens[to].AfterBreak && to - from >= ShortText))
            {
                foreignWords += IsForeign(text, tokens, from, to) ? to - from : 0;
                from = to;
            }
        }

        return foreignWords * 2 < tokens.Count || !(tokens.Count >= ShortText * 2 || IsForeign(text, tokens, 0, tokens.Count));
    }

    private static bool IsForeign(ReadOnlySpan<char> text, IReadOnlyList<TextToken> tokens, int from, int to)
    {
        Span<char> buffer = stackalloc char[24];
        double english = 0, foreign = 0;
        for (var i = from; i < to; i++)
        {
            var word = Tokens.Fold(text.Slice(tokens[i].Start, tokens[i].Length), buffer);
            english += English.Contains(word) ? 1 : 0;
            foreign += Foreign.Contains(word) ? (HasAccent(word) ? 1.5 : 1) : Weak.Contains(word) ? 0.7 : HasAccent(word) ? 0.4 : 0;
        }

        return foreign >= (english == 0 ? 1 : 1.4) && foreign > english;
    }

    private static bool HasAccent(ReadOnlySpan<char> word) => word.IndexOfAnyInRange('\u00df', '\u024f') >= 0;

    private static bool MostlyOtherScript(ReadOnlySpan<char> text)
    {
        int letters = 0, other = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                letters++;
                other += c > '\u024f' ? 1 : 0;
            }
        }

        return other >= 3 && other * 2 > letters;
    }
}
