using System.Buffers;
using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>Instructions about words: which to avoid, which to use instead, which must be there.</summary>
internal static class GuideWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Quoted = "\u00AB\\d+\u00BB";
    private const string Bare = @"[\w'-]+(?: [\w'-]+){0,2}?";
    private const string Term = "(?:" + Quoted + "|" + Bare + ")";
    private const string Many = Term + "(?:(?:, and |, or |, | and | or |/)" + Term + ")*";
    private const string End = @"(?=$|[.,;:)!]| on | wherever | where | whenever | everywhere| unless | as | in | for | when | if | from | so | because )";
    private static readonly SearchValues<char> Signs = SearchValues.Create("()[]|#^$\u00AB\u00BB");
    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(500);

    private static readonly Regex Visual = Of(@"\b(?:logos?|photo(?:graph)?s?|photography|illustrations?|images?|pictures?|pantone|colou?rs?|fonts?|typeface|typography|serif|margins?|backgrounds?|icons?|layouts?|pixels?|crop|buttons?)\b");
    private static readonly Regex Never = Of(@"\b(?:never|avoid|refrain|steer clear|stay away|keep away|skip|forbidden|banned|off[- ]limits|nobody|will not find|won't find|not use|not used|no longer|no (?:letter|e-?mail|message|headline|copy|page)|must not|should not|may not|do not|does not|cannot|leave (?:that|this|the) (?:word|phrase) out|try not|no place|not one of|are not|is not|not permitted|not allowed|not ours|circumstances|watch out|drop|to be avoided|retired?|anything but)\b|n't\b|\binstead of (?:telling|saying|calling|claiming)\b");
    private static readonly Regex Says = Of(@"\b(?:says?|saying|uses?|used|using|writes?|writing|calls?|describe|words?|phrases?|terms?|expressions?|opens?|starts?|begins?|address|greet|reads?|find|appear|avoid|skip|tell(?:ing)?|steer|stay|keep away|refrain|play on)\b");

    private static readonly Regex[] Swaps =
    [
        Of($@"\b(?:use|say|write|choose|prefer|opt for|go for|favour|favor|pick|take|try|talk about|refer to|speak of|call it|call them)\b:? (?<use>{Term}),? (?:instead of|rather than|in place of|over|and not|and never|never|not)(?: (?:saying|using|writing))? (?:the )?(?<avoid>{Term}){End}"),
        Of($@"\binstead of (?:the word |saying |using |writing )?(?<avoid>{Term}),? (?:we )?(?:say|use|write|try|choose) (?<use>{Term}){End}"),
        Of($@"\breplace (?:the word )?(?<avoid>{Term}) (?:with|by) (?<use>{Term}){End}"),
        Of($@"\bfor (?<avoid>{Quoted}),? (?:use|say|write) (?<use>{Term}){End}"),
        Of($@"\bswap (?:out )?(?<avoid>{Term}) for (?<use>{Term}){End}"),
        Of($@"\b(?:turn|change) (?<avoid>{Quoted}) (?:in)?to (?<use>{Term}){End}"),
        Of($@"^(?:it's |we say |we are |call us )?(?<use>{Term}), (?:not|never) (?<avoid>{Term})$"),
        Of($@"\b(?:use|say|write) (?<use>{Quoted}) where .{{1,40}}? (?:says?|writes?|uses?) (?<avoid>{Quoted})"),
        Of($@"(?<avoid>{Quoted}) becomes (?<use>{Term}){End}"),
        Of($@"(?<use>{Quoted}) (?:is|works|sounds|reads) (?:better|kinder|clearer|warmer) than (?<avoid>{Quoted})"),
        Of($@"\b(?:don't|do not|never) (?:say|use|write) (?<avoid>{Term})[.;,:]? (?:but )?(?:say|use|write) (?<use>{Quoted}){End}"),
        Of($@"\bour (?<avoid>[\w-]+) are (?:called|known as) (?<use>{Term}){End}"),
        Of($@"\bare (?<use>{Term}),? \(?not (?<avoid>{Term})\)?{End}"),
    ];

    private static readonly Regex[] Avoids =
    [
        Of($@"\b(?:word|term|phrase|expression)s? (?<all>[\w'-]+)(?= is | are | must | should | may | has | altogether| in | on | at | when |$|[.,])"),
        Of($@"\b(?:like|such as) (?<all>{Many})(?=$|[.;!]| (?:is|are|must|should)\b)"),
        Of($@"\b(?:never|don't|do not|must not|please don't) (?:say|write|use) (?<all>{Many})(?=$|[.;!]| (?:in|on|for|when|if|unless|at|to)\b)"),
        Of($@"\b(?:never|don't|do not) call (?:\w+ ){{1,2}}(?<all>[\w'-]+)$"),
        Of($@"^(?<all>{Bare}): (?:don't|do not|never) (?:use|say|write)"),
        Of(@"\bplay on (?<all>[\w'-]+)$"),
        Of(@"\b(?:refer to|describ(?:e|ing)|speak of) (?:\w+ ){1,3}?as (?:an? |the )?(?<all>[\w'-]+)(?=$|[.,;])"),
        Of(@"\btell(?:ing)? (?:people|customers|readers|them|anyone) (?:that )?(?:\w+ ){1,3}?(?:is|are) (?<all>[\w'-]+)$"),
        Of(@"^(?<all>[\w'-]+)\b.* (?:is|are) to be avoided$"),
        Of($@"\bavoid (?:saying|using|writing) (?<all>{Many})(?=$|[.;!])"),
    ];

    private static readonly Regex Requires = Of($@"\b(?:always|must|has to|have to|needs? to|remember to|make sure|without)\b.*?\b(?:mention(?:s|ing)?|says?|saying|includes?|including|states?|stating|carry|carries|contains?|names?|naming|ends? with|carrying|explain(?:s|ing)?|shows?|displays?)\b (?:the (?:line|lines|words?|phrase|sentence) |that |how to |the |our |your |an? )*(?<all>{Quoted}(?:(?:, and |, or |, | and | or ){Quoted})*|[\w'-]+(?: [\w'-]+){{0,3}}?)(?=$|[.,;:!]| in (?:every|each|all|any)| on (?:every|each)| (?:on|in) (?:\w+ ){{0,2}}(?:pages?|e-?mails?|letters?|messages?|posts?|ads?)\b| when | if | so | at | before | unless )");

    private static readonly Regex Include = Of($@"^(?:please )?(?:include|add|mention|state|end with|put) (?:the (?:line|words?|phrase|sentence) |the |our |your |an? )*(?<all>{Quoted}|[\w'-]+(?: [\w'-]+){{0,3}}?) (?:in|on|to|at the end of) (?:every|each|all|any)\b");

    // words that name a kind of language and not the words themselves, and words that only point at something
    private static readonly HashSet<string> General = new(StringComparer.OrdinalIgnoreCase)
    {
        "it", "them", "that", "this", "these", "those", "anything", "nothing", "everything", "people", "jargon", "slang", "cliches", "clichés", "humour", "humor", "acronyms", "abbreviations", "buzzwords", "idioms", "emoji", "emojis",
        "names", "real names", "active voice", "the active voice", "passive voice", "the passive voice", "the passive", "passive", "long sentences", "long words", "words", "phrases", "we", "us", "you", "technical terms", "superlatives", "puns", "capitals", "bold", "italics", "so", "of", "for", "to", "and", "or", "the", "a", "what",
    };

    public static Instruction? Read(MarkedSentence sentence)
    {
        if (Visual.IsMatch(sentence.Text))
        {
            return null;
        }

        return Swap(sentence) ?? Require(sentence) ?? Avoid(sentence);
    }

    /// <summary>Words that can stand in a rule: short, with a letter in them, and no general name of a sort of language.</summary>
    public static bool IsTerm(string term) => IsWords(term) && !General.Contains(term);

    /// <summary>Short enough to be words somebody means, whatever they are.</summary>
    public static bool IsWords(string term) =>
        term.Length is > 0 and <= 60 && term.Any(char.IsLetterOrDigit) && term.Split(' ').Length <= 7 && !term.AsSpan().ContainsAny(Signs);

    public static Instruction? Swap(MarkedSentence sentence)
    {
        List<TermSwap> found = [];
        foreach (var pattern in Swaps)
        {
            foreach (Match match in pattern.Matches(sentence.Text))
            {
                var swap = new TermSwap(WithoutArticle(sentence.Term(match.Groups["avoid"].Value)), sentence.Term(match.Groups["use"].Value));
                if (IsQuotedOrTerm(sentence, swap.Avoid) && IsWords(swap.Use) && !string.Equals(swap.Avoid, swap.Use, StringComparison.OrdinalIgnoreCase) && !found.Exists(s => string.Equals(s.Avoid, swap.Avoid, StringComparison.OrdinalIgnoreCase)))
                {
                    found.Add(swap);
                }
            }
        }

        return found.Count == 0 ? null : new(InstructionKind.Swap) { Swaps = found };
    }

    private static Instruction? Require(MarkedSentence sentence)
    {
        var match = Requires.Match(sentence.Text) is { Success: true } always ? always : Include.Match(sentence.Text);
        return match.Success && Terms(sentence, match.Groups["all"].Value) is { Count: > 0 } terms ? new(InstructionKind.Require) { Terms = terms } : null;
    }

    private static Instruction? Avoid(MarkedSentence sentence)
    {
        if (!Never.IsMatch(sentence.Text) || (sentence.Quoted.Count == 0 && !Says.IsMatch(sentence.Text)))
        {
            return null;
        }

        var terms = sentence.Quoted.Count > 0
            ? [.. sentence.Quoted.Where(IsWords)]
            : Avoids.Select(p => p.Match(sentence.Text)).Where(m => m.Success).Select(m => Terms(sentence, m.Groups["all"].Value)).FirstOrDefault(t => t.Count > 0) ?? [];
        return terms.Count == 0 ? null : new(InstructionKind.Avoid) { Terms = terms };
    }

    // what is quoted is meant as it stands, however general
    private static bool IsQuotedOrTerm(MarkedSentence sentence, string term) => IsWords(term) && (sentence.Quoted.Contains(term, StringComparer.Ordinal) || IsTerm(term));

    private static string WithoutArticle(string term) => term.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? term[4..] : term;

    private static List<string> Terms(MarkedSentence sentence, string all) =>
        [.. Regex.Split(all, "(?:, and |, or |, | and | or |/)", Options, Bound).Select(sentence.Term).Where(t => IsQuotedOrTerm(sentence, t)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static Regex Of(string pattern) => new(pattern, Options, Bound);
}
