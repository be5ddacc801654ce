using System.Text.RegularExpressions;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>The patterns labels are read by.</summary>
internal static partial class TopicReader
{
    [GeneratedRegex(
        @"^(?:(?:i|we|they|people|customers)(?:'m| am| are)?\s+)?(?:(?:feel(?:ing)?|being)\s+)?(?:(?:afraid|scared|worried|nervous|anxious|fear|fears|fearing|worry|worries|worrying|concern|concerns|concerned|frustrated|frustration|annoyed|annoyance|tired|angry|fed up|confused|confusion|unsure|not sure|uncertain|unclear|relief|relieved|delight|delighted|happy|grateful|glad|pleased|love|loves|loving|like|likes|enjoy|enjoys)\s+(?:of|about|over|with|at|by|for|that|to)?\s*|(?:want|wants|wanting|wish|wishes|wishing|hope|hopes|hoping|looking|longing|need|needs|desire|desires|craving|would like|would love)\s+(?:(?:for|to|a way to)\b)?\s*)",
        RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cue();

    [GeneratedRegex(@"^(?:an?|the|some|any|one|no)\s+(?:good\s+|real\s+|quiet\s+)?(?:reason|way|chance|excuse|time|moment|place|room|wish)\s+to\s+(?<verb>[a-z]+)(?<rest>(?:\s.+)?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?<what>[a-z]+ing\b.*?)\s+(?:took|takes|was|is|were|are|made|makes|cost|costs|felt|feels|should|could|would|can|will|did|does|has|had)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Doing();

    // "knowing when payday is": the verb belongs to the question
    [GeneratedRegex(@"\b(?:when|what|how|why|where|who|which|whether|if)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HoldsQuestion();

    [GeneratedRegex(@"^(?:(?:the|an?)\s+)?(?<noun>[a-z]+)\s+(?:(?:is|was)\s+)?(?:not(?:hing)?\s+like|unlike)\s+(?<rest>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unlike();

    // "how long to cook it" points at something nobody has named
    [GeneratedRegex(@" (?:it|them)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pointer();

    // a verdict on the brand is no subject for its copy
    [GeneratedRegex(@"^(?:the )?(?:worst|best|favou?rite|terrible|horrible|awful|super)\s", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verdict();

    [GeneratedRegex(@"^(?:still|always|again|just)\s+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^[\p{L}' ]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainLabel();

    [GeneratedRegex(@"^(?:someone|somebody|they|you) (?:said|told me|told us|explained|wrote) (?<what>(?:when|what|how|why|where) .+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Told();

    [GeneratedRegex(@"^(?:someone|somebody) (?:picked|answered|called|rang|wrote|helped|listened|came|fixed|replied|explained|remembered)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Helped();

    [GeneratedRegex(@"^(?:(?:the|an?|your)\s+)?(?<noun>[a-z]+(?: [a-z]+)?) (?<verb>was|were|are|is|broke|cracked|failed|leaked|never|hasn't been|has not been|isn't|wasn't|won't|didn't|doesn't|does not|did not|will not|keeps|stopped)(?<rest>(?: [a-z']+){0,4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Happened();

    [GeneratedRegex(@"^(?<verb>[a-z]+ed) (?<what>(?:the|my|our|your) [a-z ]{3,20})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Done();

    // "an identity check that does not work" is whole as it is
    [GeneratedRegex(@"^(?<article>(?:an?|the|your) )?(?<noun>[a-z]+(?: [a-z]+){0,2}) that (?:do not|does not|did not|is not|was not|has not|will not|cannot|never|get|gets|is|was) [a-z]+(?: [a-z]+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Described();

    // "wanting to help": the doing that is wished for, also where the word could be a thing
    [GeneratedRegex(@"^(?:want|wants|wanting|wish|wishing|hope|hoping|would like|would love|needing) to ", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WishedDoing();

    // "card kept by the machine" -> "a card that was kept by the machine"
    [GeneratedRegex(@"^(?<noun>[a-z]+) (?<rest>(?:kept|lost|stolen|refused|swallowed|eaten|taken|held|left|sent|cut|charged|blocked|damaged|broken|opened) (?:by|at|in|on|from|to|without) .+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Suffered();

    [GeneratedRegex(@"^how (?:much|many) (?<what>[a-z]+(?: [a-z]+)?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"^(?<what>[a-z]+(?: [a-z]+)?) (?:however|whenever|no matter|even though|although|even if)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex However();

    [GeneratedRegex(@"^knowing (?:when|what|how|why|where) .+ (?:is|are)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KnowingWhen();

    [GeneratedRegex(@"^[a-z]{3,}ing (?:the|a|an|your) [a-z]+ (?:in|up|off|out|on|back)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DoneIn();

    // an indirect question keeps its subject before its verb
    [GeneratedRegex(@"^(?:how(?: old| much| many| long| far| often| soon)?|what|when|where|why|who|whether|which [a-z]+) (?!is |are |was |were |do |does |did |can |could |will |would |should |has |have |had |to )(?:[a-z]+ ){1,5}(?:is|are|be|must|can|may|should|counts?|works?|matters?)(?: [a-z]+)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Indirect();

    [GeneratedRegex(@"^[a-z]+s that [a-z]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ThatDo();

    // "not knowing how to help" asks how to help
    [GeneratedRegex(@"^not (?:knowing|sure|clear|understanding) (?<what>(?:how|what|when|where|which|why|who|whether) .+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotKnown();

    // "charges they did not make" are, to the reader, charges you did not make
    [GeneratedRegex(@"^(?<what>[a-z]+(?: [a-z]+)?) (?:they|i|we) (?<rest>(?:did not|never|have not|do not) [a-z]+)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotDone();

    // "somebody ruining a bowl", "not being the only one": a doing with somebody or a "not" before it
    [GeneratedRegex(@"^(?:somebody|someone|nobody|people|others|not|animals|children|companies|friends|neighbours) (?:being|having|knowing|[a-z]+ing)(?: [a-z]+){1,4}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithSubject();

    // "auto-renew": one word that people use as a name
    [GeneratedRegex(@"^[a-z]{2,}-[a-z]{3,}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hyphened();

    // "being told when it would arrive": nobody knows what "it" is
    [GeneratedRegex(@"\b(?:it|they|them|he|she|him)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pronoun();

    // "crew who go out of their way"
    [GeneratedRegex(@"^(?:(?:the|an?) )?(?:[a-z]+ )?(?:crew|staff|people|team|teacher|teachers|doctor|doctors|nurse|nurses|driver|drivers|adviser|advisers|agents?|somebody|someone|person|neighbours?) who [a-z]+(?: [a-z]+){1,6}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PeopleWho();

    [GeneratedRegex(@"^(?:somebody|someone|something|a (?:place|person|friend)) to [a-z]+(?: [a-z]+){0,3}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SomebodyTo();

    // "less cash than asked for"
    [GeneratedRegex(@"^(?<what>(?:less|more|fewer) [a-z]+(?: [a-z]+)?) than (?<rest>(?<verb>asked for|ordered|paid for|agreed|booked|expected|promised)?.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LessThan();

    // "tin was a present"
    [GeneratedRegex(@"^(?<noun>[a-z]+) was (?:an?|the) [a-z]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WasOne();

    // "feeling anxious": nothing is felt about, so that the feeling is the matter
    [GeneratedRegex(@"^(?:feeling|being) [a-z]+$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FeltOnly();

    [GeneratedRegex(@"^(?<what>[a-z]+ing\b.*?) (?:took|takes) (?:just |only )?(?<rest>(?:one|a|two|three) (?:single )?(?:tap|taps|click|clicks|minute|minutes|moment|second|seconds|call|message|line|step|steps))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TookOne();

    [GeneratedRegex(@"\s*[,;:/|·&(]\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\b(?:my|our|their|myself|ourselves|themselves|mine)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Own();
}
