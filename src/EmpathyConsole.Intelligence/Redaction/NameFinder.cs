using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>
/// Names that something announces. After strong cues ("my name is", "Mr", "Kind regards,") any name; after weak ones ("spoke to",
/// "agent", "thanks") only common given names, so that brands, places and ordinary words stay. Names without a cue stay.
/// </summary>
internal static class NameFinder
{
    private const int MostParts = 4;
    private const int MostBetween = 3;
    private static readonly string[] Things = ["brand", "product", "file", "company", "business", "app", "hotel", "domain", "store", "shop", "game", "team", "street", "band", "song", "bank", "host", "column", "field", "tag", "class", "trade", "code", "place", "big", "household"];
    private static readonly string[] Called = ["heiße", "heisse", "llamo", "m'appelle", "m’appelle", "chiamo", "heet", "heter", "nazywam"];
    private static readonly string[] My = ["my", "her", "his", "mein", "mi", "mon", "meu", "mijn", "mit", "mitt", "il mio"];
    private static readonly string[] Verbs = ["is", "was", "ist", "es", "est", "é", "è", "är", "er"];
    private static readonly string[] Family = ["husband", "wife", "son", "daughter", "partner", "mother", "father", "mum", "mom", "dad", "brother", "sister", "friend", "boyfriend", "girlfriend", "fiance", "fiancee", "uncle", "aunt", "cousin", "boss", "colleague"];
    private static readonly string[] OrdinaryInLower = ["rob", "nick", "carol", "josh", "harry", "bob", "ray", "mike", "percy", "jim", "ken", "mona", "guy", "sana", "nour", "rosa", "lea", "kate", "dot", "angelo", "tony", "terry", "barry", "sally", "kelly"];
    private static readonly string[] Whose = ["full", "first", "last", "customer", "family", "passenger", "guest", "contact", "holder", "second", "middle", "maiden", "account"];

    private const WordRole Cues = WordRole.Title | WordRole.StrongSignOff | WordRole.NameCue | WordRole.NameWord | WordRole.Being | WordRole.Here;

    public static void Find(TextScan scan)
    {
        Signature(scan);
        if (!scan.Has(Cues))
        {
            return;
        }

        for (var i = 0; i < scan.Count; i++)
        {
            var word = scan[i];
            if (!word.Is(Cues))
            {
                continue;
            }

            if (word.Is(WordRole.Title))
            {
                AfterTitle(scan, i);
            }

            if (word.Is(WordRole.StrongSignOff) || (scan.Equals(i, "best") && i + 2 == scan.Count && scan.GapAfter(i).SequenceEqual(", ")))
            {
                AfterSignOff(scan, i);
            }

            if (word.Is(WordRole.NameCue))
            {
                AfterCue(scan, i);
            }

            if (word.Is(WordRole.NameWord) && (word.Start == 0 || scan.Text[word.Start - 1] != '['))
            {
                AfterName(scan, i);
            }

            if (word.Is(WordRole.Being) && (!scan.Equals(i, "is") || scan.Equals(i - 1, "this") || scan.Equals(i - 1, "it")) && (!scan.Equals(i, "am") || scan.Equals(i - 1, "i")))
            {
                if (!Given(scan, i, i + 1))
                {
                    Speaking(scan, i);
                }
            }

            if (word.Is(WordRole.Here) && i > 0)
            {
                BeforeHere(scan, i);
            }
        }
    }

    /// <summary>"- Tomasz" at the very end.</summary>
    private static void Signature(TextScan scan)
    {
        for (var first = scan.Count - 1; first >= Math.Max(1, scan.Count - 2); first--)
        {
            if (scan.Is(first, WordRole.GivenName) && IsCapital(scan, first) && scan.GapAfter(first - 1).IndexOfAny("-–—~") >= 0 && scan.GapAfter(first - 1).Length > 1 && (first == scan.Count - 1 || (scan.Joined(first, " ") && IsCapital(scan, first + 1))))
            {
                scan.Take(scan[first].Start, scan[scan.Count - 1].End, PersonalDataKind.Name);
                return;
            }
        }
    }

    /// <summary>"my name is X", "name: X", "under the name X", "customer name X".</summary>
    private static void AfterName(TextScan scan, int name)
    {
        if (Array.Exists(Things, t => scan.Equals(name - 1, t)))
        {
            return;
        }

        if (Array.Exists(Called, c => scan.Equals(name, c)))
        {
            var own = name + (scan.Equals(name + 1, "się") || scan.Equals(name + 1, "sie") ? 2 : 1);
            if (IsCapital(scan, own) && scan.Joined(own - 1, " :"))
            {
                Take(scan, own, any: false);
            }

            return;
        }

        var short1 = scan[name].Length > 4 && scan.Span(name)[4] is '\'' or '’';
        var mine = Array.Exists(My, m => scan.Equals(name - 1, m)) || (short1 && !scan.Equals(name - 1, "the"));
        var next = name + 1;
        var verb = Array.Exists(Verbs, v => scan.Equals(next, v));
        next += verb ? 1 : 0;
        if (next >= scan.Count || !scan.Joined(next - 1, " :=\"'“"))
        {
            return;
        }

        var colon = scan.GapAfter(name).IndexOfAny(":=") >= 0;
        if (mine && (verb || short1))
        {
            Take(scan, next, any: !scan.Equals(name - 1, "her") && !scan.Equals(name - 1, "his"));
        }
        else if ((colon || Array.Exists(Whose, w => scan.Equals(name - 1, w)) || (scan.Equals(name - 1, "the") && (scan.Equals(name - 2, "under") || scan.Equals(name - 2, "in"))) || scan.Equals(name - 1, "of")) && IsCapital(scan, next) && !scan.Is(next, WordRole.Nobody | WordRole.Title))
        {
            Take(scan, next, any: false);
        }
        else
        {
            Given(scan, next - 1, next);
        }
    }

    private static void AfterTitle(TextScan scan, int title)
    {
        var word = scan.Span(title);

        // "MS Office" and "I miss Delta" are no titles
        if (!scan.Joined(title, " .") || (char.IsLower(word[0]) && (word.Length > 3 || scan.Equals(title, "dr"))) || (word.Length == 2 && char.IsUpper(word[1]) && !scan.Shouts && !scan.Equals(title, "mr")) || (scan.Equals(title, "miss") && (title == 0 || scan.Shouts) && !scan.Is(1, WordRole.GivenName)))
        {
            return;
        }

        if (IsCapital(scan, title + 1) && !scan.Is(title + 1, WordRole.Nobody | WordRole.Title) && !IsStop(scan, title + 1))
        {
            var last = Last(scan, title + 1);
            scan.Take(scan[title].Start, End(scan, last), PersonalDataKind.Name);
        }
    }

    /// <summary>"Kind regards, X" up to the line's end.</summary>
    private static void AfterSignOff(TextScan scan, int word)
    {
        if (word + 1 >= scan.Count)
        {
            return;
        }

        var gap = scan.GapAfter(word);
        if (gap.Length > 6 || scan.Text.AsSpan(scan[word].Start, scan[word].Length).Equals("best", StringComparison.Ordinal) || (gap.IndexOfAny(",\n-–—") < 0 && !scan.Is(word + 1, WordRole.GivenName)) || gap.IndexOfAny("?(") >= 0 || !IsCapital(scan, word + 1) || scan.Is(word + 1, WordRole.Nobody | WordRole.Title) || IsStop(scan, word + 1))
        {
            return;
        }

        var last = Last(scan, word + 1);
        if (last - word <= MostParts && EndsLine(scan, last) && !EndsLikeVerb(scan.Span(word + 1)))
        {
            scan.Take(scan[word + 1].Start, End(scan, last), PersonalDataKind.Name);
        }
    }

    private static void AfterCue(TextScan scan, int cue)
    {
        for (var i = cue + 1; i < scan.Count && i <= cue + 1 + MostBetween; i++)
        {
            var gap = scan.GapAfter(i - 1);
            if (gap.Length > 3 || gap.IndexOfAnyExcept(SignSets.InCue) >= 0)
            {
                return;
            }

            if (Given(scan, i - 1, i))
            {
                return;
            }

            // "my son Kai": after a relation of one's own any name may stand
            if (i == cue + 1 && gap.SequenceEqual(" ") && !scan.Titled && !scan.Shouts && (scan.Equals(cue - 1, "my") || scan.Equals(cue - 1, "our")) && Array.Exists(Family, f => scan.Equals(cue, f)) && IsCapital(scan, i) && !scan.Is(i, WordRole.Nobody) && !IsStop(scan, i) && !EndsLikeVerb(scan.Span(i)))
            {
                scan.Take(scan[i].Start, End(scan, Last(scan, i)), PersonalDataKind.Name);
                return;
            }

            // "attn: Maria Lopez"
            if ((scan.Equals(cue, "attn") || scan.Equals(cue, "named")) && i == cue + 1 && IsCapital(scan, i) && !scan.Is(i, WordRole.Nobody) && !IsStop(scan, i))
            {
                Take(scan, i, any: false);
                return;
            }

            if (!(scan.Equals(i, "to") || scan.Equals(i, "with") || scan.Equals(i, "w") || scan.Equals(i, "for") || scan.Equals(i, "named") || scan.Equals(i, "called") || scan.Equals(i, "name") || scan.Equals(i, "you") || scan.Equals(i, "by") || scan.Equals(i, "is") || scan.Equals(i, "was") || scan.Equals(i, "there")))
            {
                return;
            }
        }
    }

    /// <summary>"this is X speaking".</summary>
    private static void Speaking(TextScan scan, int verb)
    {
        if (!IsCapital(scan, verb + 1) || scan.Is(verb + 1, WordRole.Nobody) || IsStop(scan, verb + 1) || !scan.Joined(verb, " "))
        {
            return;
        }

        var last = Last(scan, verb + 1);
        if (scan.Equals(last + 1, "speaking") && scan.Joined(last, " "))
        {
            scan.Take(scan[verb + 1].Start, End(scan, last), PersonalDataKind.Name);
        }
    }

    /// <summary>"Ben Carter here," at the beginning of a sentence.</summary>
    private static void BeforeHere(TextScan scan, int here)
    {
        for (var first = here - 1; first >= Math.Max(0, here - 3); first--)
        {
            if (!scan.Joined(first, " ") || !IsCapital(scan, first))
            {
                return;
            }

            if (scan.Is(first, WordRole.GivenName) && (first == 0 || scan.GapAfter(first - 1).IndexOfAny(SignSets.BeforeName) >= 0 || scan.Is(first - 1, WordRole.NameCue)) && (here + 1 >= scan.Count || scan.Equals(here, "speaking") || scan.GapAfter(here).IndexOfAny(SignSets.AfterHere) >= 0))
            {
                scan.Take(scan[first].Start, scan[here - 1].End, PersonalDataKind.Name);
                return;
            }
        }
    }

    /// <summary>A common given name, with the names that follow it.</summary>
    private static bool Given(TextScan scan, int before, int first)
    {
        if (first >= scan.Count || !scan.Is(first, WordRole.GivenName) || !(IsCapital(scan, first) || Array.TrueForAll(OrdinaryInLower, o => !scan.Equals(first, o))) || (scan.Shouts && !scan.Equals(before, "is")) || scan.GapAfter(before).Length > 3 || scan.GapAfter(before).IndexOfAny(".!?;") >= 0)
        {
            return false;
        }

        return scan.Take(scan[first].Start, End(scan, Last(scan, first)), PersonalDataKind.Name);
    }

    /// <summary>After the strongest cue: any word, in any case.</summary>
    private static void Take(TextScan scan, int first, bool any)
    {
        if (scan.Is(first, WordRole.Mark) || IsStop(scan, first) || scan.Is(first, WordRole.Nobody | WordRole.Connector) || !IsLetters(scan, first) || scan[first].Length == 1 && !scan.GapAfter(first).StartsWith(".") || (char.IsLower(scan.Span(first)[0]) && EndsLikeVerb(scan.Span(first))))
        {
            return;
        }

        var last = first;
        if (IsCapital(scan, first) && !scan.Shouts)
        {
            last = Last(scan, first);
        }
        else if (any && scan.Joined(first, " ") && !scan.Is(first + 1, WordRole.Mark) && IsLetters(scan, first + 1) && !IsStop(scan, first + 1) && !scan.Is(first + 1, WordRole.Nobody | WordRole.Connector) && (EndsClause(scan, first + 1) || IsStop(scan, first + 2)))
        {
            last = first + 1;
        }
        else if (!any)
        {
            return;
        }

        scan.Take(scan[first].Start, End(scan, last), PersonalDataKind.Name);
    }

    /// <summary>The last word of the name that begins here: capitals, initials and particles.</summary>
    private static int Last(TextScan scan, int first)
    {
        var last = first;
        for (var i = first; last - first < MostParts - 1 && i + 1 < scan.Count; i++)
        {
            var initial = scan[i].Length == 1;
            if (!scan.Joined(i, initial ? " .-" : " -") || (scan.GapAfter(i).Contains('-') && scan.GapAfter(i).Length > 1) || scan.Is(i + 1, WordRole.Mark))
            {
                break;
            }

            if (scan.Span(i).EndsWith("'s", StringComparison.Ordinal) || scan.Span(i).EndsWith("’s", StringComparison.Ordinal) || (scan.Titled && last > first))
            {
                break;
            }

            if (scan.Equals(i + 1, "I"))
            {
                break;
            }

            if (IsCapital(scan, i + 1) && !scan.Is(i + 1, WordRole.Nobody | WordRole.Month | WordRole.PhoneCue | WordRole.NameCue) && !IsStop(scan, i + 1))
            {
                last = i + 1;
            }
            else if (!scan.Is(i + 1, WordRole.Particle))
            {
                break;
            }
        }

        return last;
    }

    private static int End(TextScan scan, int last)
    {
        // "Brenda's" gives up the name, not the rest of the sentence
        var word = scan.Span(last);
        return scan[last].End - (word.Length > 3 && (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal)) ? 2 : 0);
    }

    private static bool IsCapital(TextScan scan, int word) =>
        word >= 0 && word < scan.Count && !scan.Is(word, WordRole.Mark) && char.IsUpper(scan.Span(word)[0]) && IsLetters(scan, word);

    private static bool IsLetters(TextScan scan, int word) => word >= 0 && word < scan.Count && scan.Span(word).IndexOfAnyInRange('0', '9') < 0 && char.IsLetter(scan.Span(word)[0]) && !IsBlanked(scan.Span(word));

    /// <summary>"XXXX": somebody else has removed it already.</summary>
    private static bool IsBlanked(ReadOnlySpan<char> word) => word.Length > 1 && word.TrimStart("xX").IsEmpty;

    private static bool IsStop(TextScan scan, int word)
    {
        if (word < 0 || word >= scan.Count)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[32];
        var folded = Tokens.Fold(scan.Span(word), buffer);
        return folded.Length > 1 && StopWords.Contains(folded);
    }

    private static bool EndsClause(TextScan scan, int word)
    {
        var gap = scan.GapAfter(word);
        return word + 1 >= scan.Count || gap.IndexOfAny(SignSets.ClauseEnd) >= 0;
    }

    private static bool EndsLine(TextScan scan, int word)
    {
        var gap = scan.GapAfter(word);
        return word + 1 >= scan.Count || gap.IndexOfAny("\n\r") >= 0 || scan.Equals(word + 1, "ps") || scan.Is(word + 1, WordRole.Mark | WordRole.PhoneCue);
    }

    private static bool EndsLikeVerb(ReadOnlySpan<char> word) => word.EndsWith("ing", StringComparison.Ordinal) || (word.EndsWith("ed", StringComparison.Ordinal) && RoleLexicon.Of(word) == WordRole.None);
}
