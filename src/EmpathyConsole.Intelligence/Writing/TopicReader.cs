using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>
/// Turns a theme's label into a phrase that can stand after "about", or says that there is none. Feeling words at the front
/// ("afraid of", "want to") are the theme's kind and come off; a bare countable noun is made plural, a verb phrase a gerund.
/// </summary>
internal static partial class TopicReader
{
    private const int LongestTopic = 42;

    // what happens to a person, so that "being" can stand before it; a flight is cancelled, a person is not
    private static readonly HashSet<string> Undergone = new(StringComparer.Ordinal)
    {
        "stuck", "locked", "ignored", "charged", "overcharged", "blocked", "left", "asked", "told", "treated", "put", "kept", "denied", "billed", "rushed", "pushed", "talked", "passed", "sent", "refused", "rejected", "dismissed",
    };

    public static Phrase? Read(WriterTheme theme) =>
        ReadLabel(theme) is { } topic && !Pronoun().IsMatch(topic.Text) ? topic : null;

    private static Phrase? ReadLabel(WriterTheme theme)
    {
        var text = Phrase.Tidy(theme.Label.Replace('\u2019', '\'').Replace("arry on b", "arry-on b", StringComparison.Ordinal));
        var parts = Separator().Split(text);
        foreach (var part in (string[])[text, parts[0].Trim(), parts.Length > 1 && parts[1].Trim().Contains(' ', StringComparison.Ordinal) ? parts[1].Trim() : ""])
        {
            if (part.Length > 0 && (AsDone(part, theme) ?? AsSuffered(part, theme)) is { } done)
            {
                return done;
            }

            if (!Strange(part) && (ReadPart(part, theme.Kind) ?? ReadEvent(part)) is { } topic)
            {
                return topic;
            }
        }

        return null;
    }

    private static Phrase? ReadPart(string text, ThemeKind kind)
    {
        var said = Lead().Replace(LowerNouns(text), "");
        text = PeopleWho().IsMatch(said.ToLowerInvariant()) ? Phrase.Uncapitalise(said) : FirstToSecond(Phrase.Uncapitalise(Cue().Replace(said, "")));
        if (text.Length == 0 && FeltOnly().IsMatch(said))
        {
            return new(Phrase.Uncapitalise(said), PhraseShape.Gerund);
        }

        if (text.Length is < 3 or > LongestTopic)
        {
            return null;
        }

        if (WishedDoing().IsMatch(said) && text.Split(' ')[0] is var wished && Lexicon.IsVerb(wished))
        {
            return new(text.Contains(' ', StringComparison.Ordinal) ? GerundOf(Bare(text)) : Lexicon.Gerund(text), PhraseShape.Gerund);
        }

        if (Suffered().Match(text) is { Success: true } suffered && suffered.Groups["noun"].Value is var what && Lexicon.IsKnownNoun(what) && !Lexicon.IsKnownPlural(what))
        {
            return new($"{(Lexicon.IsCount(what) ? A(what) + " " : "")}{what} that was {suffered.Groups["rest"].Value}", PhraseShape.Noun);
        }

        if (ReadWhole(text) is { } standing)
        {
            return standing;
        }

        if ((ReadQuantity(text) ?? ReadAsked(text) ?? ReadArticled(text)) is { } plain)
        {
            return plain;
        }

        if (NotKnown().Match(text) is { Success: true } unknown && PhraseReader.Read(unknown.Groups["what"].Value) is PhraseShape.Question)
        {
            return new(unknown.Groups["what"].Value, PhraseShape.Question);
        }

        if (NotDone().Match(text) is { Success: true } notDone && !PhraseReader.WordsOf(text).Any(Lexicon.IsCrude))
        {
            return new($"{notDone.Groups["what"].Value} you {notDone.Groups["rest"].Value}", PhraseShape.Noun);
        }

        if (WithSubject().IsMatch(text) && !PhraseReader.WordsOf(text).Any(Lexicon.IsCrude))
        {
            return new(text, PhraseShape.Gerund);
        }

        if (Hyphened().IsMatch(text))
        {
            return new(text, PhraseShape.Noun);
        }

        if (Described().Match(text) is { Success: true } described && !PhraseReader.WordsOf(text).Any(Lexicon.IsCrude))
        {
            var noun = described.Groups["noun"].Value.Split(' ')[^1];
            var article = described.Groups["article"].Length > 0 || !Lexicon.IsCount(noun) || Lexicon.IsKnownPlural(noun) ? "" : "aeiou".Contains(text[0], StringComparison.Ordinal) ? "an " : "a ";
            return new(article + text, PhraseShape.Noun);
        }

        if ((ReadDoing(text) ?? ReadPurpose(text) ?? ReadState(text) ?? ReadClause(text) ?? ReadHappened(text, kind)) is { } whole)
        {
            return whole;
        }

        return PhraseReader.Read(text) switch
        {
            PhraseShape.Noun => new(kind is ThemeKind.Relief or ThemeKind.Delight ? One(text) : Countable(text), PhraseShape.Noun),
            PhraseShape.Gerund => new(text, PhraseShape.Gerund),
            PhraseShape.Question => new(Pointer().Replace(text, ""), PhraseShape.Question),
            PhraseShape.Prepositional when text.StartsWith("on hold", StringComparison.Ordinal) || text.StartsWith("in line", StringComparison.Ordinal) || text.StartsWith("in the dark", StringComparison.Ordinal)
                => new("being " + text, PhraseShape.Gerund),
            PhraseShape.Verb when text.Contains(' ', StringComparison.Ordinal) => new(GerundOf(Bare(text)), PhraseShape.Gerund),
            _ => null,
        };
    }

    /// <summary>"how much caffeine" -> "caffeine"; "clumps however long I whisk" -> "clumps".</summary>
    private static Phrase? ReadQuantity(string text)
    {
        var thing = Quantity().Match(text) is { Success: true } much ? much.Groups["what"].Value : However().Match(text) is { Success: true } cut ? cut.Groups["what"].Value : "";
        return thing.Length > 2 && PhraseReader.Read(thing) is PhraseShape.Noun ? new(Countable(thing), PhraseShape.Noun) : null;
    }

    /// <summary>"how old a child must be", whole as it is; "knowing when payday is" asks when payday is.</summary>
    private static Phrase? ReadAsked(string text) =>
        PhraseReader.WordsOf(text).Any(word => Lexicon.IsCrude(word) || word is "i" or "we" or "they" or "it") ? null
        : KnowingWhen().IsMatch(text) ? new(text["knowing ".Length..], PhraseShape.Question)
        : DoneIn().IsMatch(text) ? new(text, PhraseShape.Gerund)
        : Indirect().IsMatch(text) ? new(text, PhraseShape.Question)
        : null;

    /// <summary>"a second card for the family", "animals that suffer": a thing with what is said of it.</summary>
    private static Phrase? ReadArticled(string text)
    {
        var words = PhraseReader.WordsOf(text);
        return words.Count is > 1 and < 8 && words.All(word => Lexicon.Knows(word) && !Lexicon.IsCrude(word))
            && (ThatDo().IsMatch(text) || (words[0] is "a" or "an" or "the" && Lexicon.IsKnownNoun(words[^1]) && SaysNoMore(words) && !words.Skip(1).Any(word => word is "to" or "that" or "when" or "if" or "be" or "been" or "do" or "does" or "did" or "get" or "got")))
            ? new(text, PhraseShape.Noun)
            : null;
    }

    /// <summary>"transfer money": a doing and no thing when people say "to transfer money" or "I transfer money".</summary>
    private static Phrase? AsDone(string label, WriterTheme theme)
    {
        var words = PhraseReader.WordsOf(label);
        return words.Count is > 1 and < 7 && Lexicon.IsVerb(words[0]) && (Lexicon.IsKnownNoun(words[0]) || Lexicon.IsAdjective(words[0])) && PlainLabel().IsMatch(label)
            && theme.Quotes.Count(quote => Regex.IsMatch(quote.Text, @"\b(?:to|i|we|you|cannot|can't)\s+" + Regex.Escape(label) + @"\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1))) >= 2
            ? new(GerundOf(Bare(FirstToSecond(Phrase.Uncapitalise(LowerNouns(label))))), PhraseShape.Gerund)
            : null;
    }

    /// <summary>"closed the chat", where people say that it was done to them: "having the chat closed".</summary>
    private static Phrase? AsSuffered(string label, WriterTheme theme)
    {
        var match = Done().Match(label);
        if (!match.Success || !match.Groups["verb"].Value.EndsWith("ed", StringComparison.Ordinal) || Lexicon.BaseOf(match.Groups["verb"].Value.ToLowerInvariant()) is null)
        {
            return null;
        }

        bool Says(string text, string who) => Regex.IsMatch(text, $@"\b(?:{who})\s+{Regex.Escape(label)}\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
        var own = theme.Quotes.Count(quote => Says(quote.Text, "i|we"));
        return theme.Quotes.Count(quote => Says(quote.Text, "it|they|you|he|she|somebody|someone|nobody|assistant|bot|agent|app|system|clerk|website|staff")) is var others && others >= 2 && others > own
            ? AsState(match.Groups["what"].Value, match.Groups["verb"].Value.ToLowerInvariant())
            : null;
    }

    /// <summary>"the chat", "closed" -> "a closed chat"; more than one word stays a doing.</summary>
    private static Phrase AsState(string what, string verb) =>
        what.Split(' ') is [_, var noun] ? new($"{A(noun)} {noun} that was {verb}", PhraseShape.Noun) : new($"having {FirstToSecond(what)} {verb}", PhraseShape.Gerund);

    /// <summary>"Flight Booking Problems" -> "Flight booking problems": nouns known here are no names.</summary>
    private static string LowerNouns(string text)
    {
        var words = text.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            var lower = words[i].ToLowerInvariant();
            words[i] = words[i].Skip(1).Any(char.IsUpper) || !Lexicon.Knows(lower) ? words[i] : lower;
        }

        return string.Join(' ', words);
    }

    /// <summary>"miss connection" -> "miss connections".</summary>
    private static string Bare(string text)
    {
        var words = text.Split(' ');
        return words.Length == 2 && words[1] is not "home" && Lexicon.IsCount(words[1]) && !Lexicon.IsAdverb(words[1]) && !Lexicon.IsPreposition(words[1]) ? $"{words[0]} {Lexicon.Plural(words[1])}" : text;
    }

    /// <summary>What happened to a thing: "card was declined" -> "a card that was declined"; to a person: "charged twice" -> "being charged twice".</summary>
    private static Phrase? ReadHappened(string text, ThemeKind kind)
    {
        if (Told().Match(text) is { Success: true } told)
        {
            return new((kind is ThemeKind.Relief or ThemeKind.Delight ? "being told " : "knowing ") + told.Groups["what"].Value, PhraseShape.Gerund);
        }

        if (Helped().IsMatch(text) && text.Length <= LongestTopic - 11 && !PhraseReader.WordsOf(text).Any(Lexicon.IsCrude))
        {
            return new("the moment " + text, PhraseShape.Noun);
        }

        var words = text.Split(' ');
        if (words.Length is 2 or 3 or 4 && Undergone.Contains(words[0]) && (Lexicon.IsAdverb(words[^1]) || words[1] is "a" or "an" or "extra" or "more") && words.Skip(1).All(Lexicon.Knows))
        {
            return new("being " + text, PhraseShape.Gerund);
        }

        var match = Happened().Match(text);
        var noun = match.Groups["noun"].Value;
        var rest = match.Groups["rest"].Value.Trim();
        var state = match.Groups["verb"].Value switch
        {
            "broke" when rest.Length == 0 => "broken",
            "failed" or "cracked" when rest.Length == 0 => match.Groups["verb"].Value,
            "leaked" when rest.Length == 0 => "leaking",
            "was" or "were" or "are" or "is" when Lexicon.BaseOf(rest) is not null || rest is "late" => rest,
            _ => null,
        };
        if (match.Success && state is not null && (Lexicon.IsCount(noun.Split(' ')[^1]) || Lexicon.IsKnownPlural(noun.Split(' ')[^1])) && !Lexicon.IsFunction(noun.Split(' ')[0]))
        {
            return new($"{state} {Countable(noun)}", PhraseShape.Noun);
        }

        return match.Success && match.Groups["verb"].Value is not ("was" or "were" or "are" or "is") && Lexicon.IsCount(noun.Split(' ')[^1]) && !Lexicon.IsFunction(noun.Split(' ')[0])
            && SaysNoMore(match.Groups["rest"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            ? new($"{("aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an" : "a")} {noun} that {match.Groups["verb"].Value}{match.Groups["rest"].Value}", PhraseShape.Noun)
            : null;
    }

    /// <summary>"crew who go out of their way", "less cash than asked for", "somebody to talk to", "tin was a present": these stand as they are, or nearly.</summary>
    private static Phrase? ReadWhole(string text)
    {
        if (PhraseReader.WordsOf(text).Any(word => Lexicon.IsCrude(word) || word is "i" or "we" or "it"))
        {
            return null;
        }

        if (WasOne().Match(text) is { Success: true } was && Lexicon.IsCount(was.Groups["noun"].Value))
        {
            return new($"{A(text)} {text.Replace(" was ", " that was ", StringComparison.Ordinal)}", PhraseShape.Noun);
        }

        return PeopleWho().IsMatch(text) ? new(text, PhraseShape.Noun)
            : SomebodyTo().IsMatch(text) ? new("having " + text, PhraseShape.Gerund)
            : LessThan().Match(text) is { Success: true } less ? new($"{less.Groups["what"].Value} than {(less.Groups["verb"].Length > 0 ? "you " : "")}{less.Groups["rest"].Value}", PhraseShape.Noun)
            : null;
    }

    private static string A(string noun) => "aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an" : "a";

    /// <summary>"skipping a month took one tap" -> "skipping a month in one tap", where that is the point; else what is said of it stays behind.</summary>
    private static Phrase? ReadDoing(string text) =>
        TookOne().Match(text) is { Success: true } took ? new($"{took.Groups["what"].Value} in {took.Groups["rest"].Value}", PhraseShape.Gerund) :
        Doing().Match(text) is { Success: true } match && !HoldsQuestion().IsMatch(match.Groups["what"].Value) && PhraseReader.Read(match.Groups["what"].Value) is PhraseShape.Gerund
            ? new(match.Groups["what"].Value, PhraseShape.Gerund)
            : null;

    /// <summary>"a reason to step away from the desk" -> "stepping away from the desk": the wish is the verb's, not the noun's.</summary>
    private static Phrase? ReadPurpose(string text)
    {
        var match = Purpose().Match(text);
        return match.Success && Lexicon.IsVerb(match.Groups["verb"].Value) && SaysNoMore(PhraseReader.WordsOf(match.Groups["rest"].Value))
            ? new(Lexicon.Gerund(match.Groups["verb"].Value) + match.Groups["rest"].Value, PhraseShape.Gerund)
            : null;
    }

    /// <summary>"locked into a contract" -> "being locked into a contract"; "room not like the photos" -> "a room that is not like the photos".</summary>
    private static Phrase? ReadState(string text)
    {
        var words = text.Split(' ');
        if (words.Length > 2 && Undergone.Contains(words[0])
            && Lexicon.IsPreposition(words[1]) && PhraseReader.Read(string.Join(' ', words.Skip(1))) is PhraseShape.Prepositional)
        {
            return new("being " + text, PhraseShape.Gerund);
        }

        var unlike = Unlike().Match(text);
        return unlike.Success && (Lexicon.IsCount(unlike.Groups["noun"].Value) || unlike.Groups["noun"].Value is "room") && PhraseReader.Read(unlike.Groups["rest"].Value) is PhraseShape.Noun
            ? new($"{("aeiou".Contains(text[0], StringComparison.Ordinal) ? "an" : "a")} {unlike.Groups["noun"].Value} that is not like {unlike.Groups["rest"].Value}", PhraseShape.Noun)
            : null;
    }

    /// <summary>A whole sentence as a thing: "the price goes up in winter" -> "the price going up in winter", "nobody picks up" -> "nobody picking up".</summary>
    private static Phrase? ReadClause(string text)
    {
        var words = text.Split(' ');
        var at = words[0] is "nobody" ? 1 : 2;
        return words.Length > at && (at == 1 || (words[0] is "the" or "your" && Lexicon.LooksLikeNoun(words[1]) && !Lexicon.IsKnownNoun(words[2])))
            && Lexicon.ThirdPerson(words[at]) is { } verb && SaysNoMore(words.Skip(at + 1))
            ? new(string.Join(' ', words.Take(at).Append(Lexicon.Gerund(verb)).Concat(words.Skip(at + 1))), PhraseShape.Gerund)
            : null;
    }

    /// <summary>What follows a verb holds no verb of its own that a gerund could not carry.</summary>
    private static bool SaysNoMore(IEnumerable<string> words) =>
        words.All(word => word is not ("is" or "are" or "was" or "were" or "has" or "have" or "will" or "would" or "can" or "i" or "we" or "they" or "it" or "not" or "because") && !Lexicon.IsCrude(word));

    /// <summary>What happened: "flight cancelled" -> "cancelled flights", "missed my connection" -> "missing your connection".</summary>
    private static Phrase? ReadEvent(string text)
    {
        var words = text.ToLowerInvariant().Split(' ');
        if (words.Length == 2 && Lexicon.IsCount(words[0]) && (Lexicon.BaseOf(words[1]) is not null || words[1] is "missing" or "late"))
        {
            return new($"{words[1]} {Lexicon.Plural(words[0])}", PhraseShape.Noun);
        }

        return words.Length is 3 or 4 && Lexicon.BaseOf(words[0]) is { } verb && words[1] is "my" or "our" or "the" or "your" && Lexicon.IsKnownNoun(words[^1])
            && (words.Length == 3 || Lexicon.IsAdjective(words[2]) || Lexicon.IsKnownNoun(words[2]))
            ? new(FirstToSecond($"{Lexicon.Gerund(verb)} {string.Join(' ', words.Skip(1))}"), PhraseShape.Gerund)
            : null;
    }

    /// <summary>A capital inside a label on a word nobody knows is a slip of the source or a name: neither is safe to repeat.</summary>
    private static bool Strange(string text) =>
        Verdict().IsMatch(text) || text.Split(' ').Skip(1).Any(word => word.Length > 1 && char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower) && !Lexicon.IsKnownNoun(word.ToLowerInvariant()) && !Lexicon.IsAdjective(word.ToLowerInvariant()));

    internal static string FirstToSecond(string text) =>
        Own().Replace(text, match => match.Value.ToLowerInvariant() switch
        {
            "my" or "our" or "their" => "your",
            "myself" or "ourselves" or "themselves" => "yourself",
            _ => "yours",
        });

    private static string GerundOf(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return Lexicon.Gerund(text[..space]) + text[space..];
    }

    /// <summary>What went well went well once: "quick reply" -> "a quick reply".</summary>
    private static string One(string text) =>
        text.Split(' ') is [var first, .., var last] && Lexicon.IsAdjective(first) && Lexicon.IsCount(last) && Countable(text) != text
            ? ("aeiou".Contains(first[0], StringComparison.Ordinal) ? "an " : "a ") + text
            : Countable(text);

    /// <summary>"late flight" -> "late flights": without an article a singular countable noun cannot stand alone.</summary>
    private static string Countable(string text)
    {
        var words = text.Split(' ');
        if (IsDeterminer(words[0]))
        {
            return text; // "an idea for dinner" is whole as it is
        }

        var bare = true;
        for (var i = 0; i < words.Length; i++)
        {
            var ends = i == words.Length - 1 || Joins(words[i + 1]) || words[i + 1].EndsWith("ed", StringComparison.Ordinal);
            if (bare && ends && Lexicon.IsCount(words[i]) && !(i > 0 && words[i - 1] is "on" or "by" or "at" or "per") && !(i > 0 && words[i] is "night" or "home" or "work" or "bed" or "school" or "dinner" or "lunch" or "breakfast" or "day" or "sea" or "hand" or "town" or "church" or "university" or "college" or "hospital" or "office" or "winter" or "summer" or "autumn" or "spring"))
            {
                words[i] = Lexicon.Plural(words[i]);
            }

            bare = Joins(words[i]) || (bare && !IsDeterminer(words[i]));
        }

        return string.Join(' ', words);
    }

    private static bool Joins(string word) => Lexicon.IsPreposition(word) || word is "and" or "or";

    private static bool IsDeterminer(string word) =>
        word is "the" or "a" or "an" or "your" or "our" or "its" or "this" or "that" or "these" or "those" or "some" or "every" or "another" or "one";
}
