using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>A theme with what can be taken up from it in copy.</summary>
internal sealed partial class ThemePhrases
{
    private const int EnoughFeeling = 3;
    private const int EnoughWords = 4;
    private readonly bool _isSupport;
    private readonly bool _isMishap;
    private readonly bool _isChoice;
    private readonly bool _isChore;
    private readonly bool _isPerson;
    private readonly bool _saysNothing;
    private readonly MatterKind? _matter;
    private readonly ThemeHold _holding;
    private readonly Dictionary<QuotePoint, IReadOnlyList<MatterKind>> _matters = new(ReferenceEqualityComparer.Instance);

    /// <param name="theme">The theme.</param>
    /// <param name="stage">Where the copy stands.</param>
    public ThemePhrases(WriterTheme theme, string stage = "")
    {
        _isSupport = stage is "support";
        Theme = theme;
        Topic = TopicReader.Read(theme);
        Trouble = Topic is { Shape: not PhraseShape.Question } topic ? topic.AsTrouble() : null;
        Words = PhraseReader.ContentOf($"{theme.Label} {Topic?.Text}").ToHashSet(StringComparer.Ordinal);

        _matter = MatterOf(Topic, Trouble);
        _isMishap = Topic is { } mishap && Trouble == Topic && !(mishap.Shape is PhraseShape.Noun && Cost().IsMatch(mishap.Text));
        _isChoice = Or().IsMatch(theme.Label) || (Choosing().IsMatch(theme.Label) && theme.Label.Contains("choos", StringComparison.OrdinalIgnoreCase)) || Difference().IsMatch(theme.Label);
        _isChore = Topic is { Shape: PhraseShape.Gerund } chore && Chore().IsMatch(chore.Text);
        _isPerson = Topic is { } named && IsAboutPerson(named);

        // only a quote that speaks of the theme may carry its concepts; those that say most of its words come first
        var holding = _holding = new ThemeHold(theme);
        _saysNothing = holding.SaysNothing;
        Points = [.. theme.Quotes.DistinctBy(quote => (quote.Verbatim, quote.Start, quote.Length)).Select(quote => PointReader.Read(quote, DetailReader.Read(theme.Label, quote)))
            .Where(point => !Contradicts(point) && (holding.SaysNothing ? point.SaysSomething : holding.Holds(point.Quote.Text)))
            .OrderByDescending(point => Words.Count(point.Words.Contains))];

        // "waiting on hold" is said by those who wait, not by whoever has a seat on hold: where enough quotes say more of the label, the others wait
        var shares = Points.Select(point => (Point: point, Shared: holding.Shares(point.Quote.Text))).ToList();
        var most = shares.Count == 0 ? 0 : shares.Max(share => share.Shared);
        List<QuotePoint> closest = [.. shares.Where(share => share.Shared == most).Select(share => share.Point)];
        Points = closest.Count >= EnoughWords ? closest : Points;

        // where enough quotes say the feeling aloud, those that do not are left to other concepts
        List<QuotePoint> feeling = [.. Points.Where(point => holding.Feels(point.Quote.Text))];
        Points = feeling.Count >= EnoughFeeling ? feeling : Points;
    }

    public WriterTheme Theme { get; }

    /// <summary>
    /// The feeling the lines are chosen by. Who asks about a mishap is not there to learn about it, and who speaks of one that
    /// has happened is past being afraid of it.
    /// </summary>
    public ThemeKind FeelingOf(QuotePoint point) => Theme.Kind switch
    {
        ThemeKind.Confusion when Topic is { } topic && topic.Shape is not PhraseShape.Question && (_isMishap || (_isSupport && point.IsComplaint)) => ThemeKind.Frustration,

        // who wants something of those who help is asking how
        ThemeKind.Desire when _isSupport || _isChore || Topic?.Shape is PhraseShape.Question => ThemeKind.Confusion,
        ThemeKind.Fear when _isMishap && Past().IsMatch(Theme.Label) => ThemeKind.Frustration,
        var kind => kind,
    };

    /// <summary>What a concept on this quote speaks of: the theme's matter, and that of the quote's own question.</summary>
    public IReadOnlyList<MatterKind> Matters(QuotePoint point)
    {
        if (!_matters.TryGetValue(point, out var matters))
        {
            _matters[point] = matters = ReadMatters(point);
        }

        return matters;
    }

    private List<MatterKind> ReadMatters(QuotePoint point)
    {
        List<MatterKind> matters = [];
        if (_matter is { } matter)
        {
            matters.Add(matter);
        }

        if (point.Ask is { } ask)
        {
            matters.Add(ask.StartsWith("how to ", StringComparison.Ordinal) ? MatterKind.Doing : MatterKind.Question);
        }
        else if (point.Wish is not null && matters.Count == 0)
        {
            matters.Add(MatterKind.Doing);
        }
        else if (point.Worry is not null && matters.Count == 0)
        {
            matters.Add(MatterKind.Event);
        }

        return matters;
    }

    /// <summary>Whether a sentence of the brief speaks of what the theme speaks of; what the brand sells is named everywhere.</summary>
    public bool IsNear(string sentence, Func<string, bool> isOfTheTrade) =>
        PhraseReader.WordsOf(sentence).Any(word => word.Length > 2 && !ThemeHold.TellsNothing(word) && !Lexicon.IsVague(Lexicon.SingularOf(word)) && !isOfTheTrade(Lexicon.SingularOf(word)) && _holding.Speaks(word));

    public Phrase? Topic { get; }

    /// <summary>The topic as something nobody wants, or null.</summary>
    public Phrase? Trouble { get; }

    /// <summary>What a concept on this quote is about: the theme, or where its label holds no word anybody knows, what the quote asks or fears.</summary>
    public Phrase? TopicOf(QuotePoint point) => Topic
        ?? (!_saysNothing ? null : point.Ask is { } ask ? new(ask, PhraseShape.Question) : point.Worry is { } worry && PhraseReader.Read(worry) is PhraseShape.Noun or PhraseShape.Gerund ? new(point.Worry, PhraseReader.Read(point.Worry)) : null);

    /// <summary>The same as something nobody wants.</summary>
    public Phrase? TroubleOf(QuotePoint point) => Trouble ?? TopicOf(point);

    /// <summary>Its quotes, each span once, with what can be taken up from it.</summary>
    public IReadOnlyList<QuotePoint> Points { get; }

    /// <summary>The label's words, by which a proof can be found that speaks of the same thing.</summary>
    public IReadOnlySet<string> Words { get; }

    /// <summary>Whether a way in fits what the theme is about: nobody made a doing, and people are not on offer.</summary>
    public bool Bears(string angle, QuotePoint point) => angle switch
    {
        "side-by-side" => HasChoice(point),

        // what somebody fears has seldom been done to them by the brand
        "own-up" or "remove-effort" when Theme.Kind is ThemeKind.Fear => false,
        "show-the-maker" => Topic is null || !_isPerson,

        // steps lead through a doing; a thing has none
        "plain-steps" when Theme.Kind is ThemeKind.Confusion && FeelingOf(point) is ThemeKind.Confusion && !_isSupport => point.Ask is not null || Topic?.Shape is PhraseShape.Gerund or PhraseShape.Question,
        _ => true,
    };

    private static bool IsAboutPerson(Phrase topic) => PhraseReader.WordsOf(topic.Text).TakeWhile(word => !Lexicon.IsPreposition(word)).LastOrDefault() is { } head && Lexicon.IsPerson(head);

    /// <summary>"how to change a tyre", which can also be put with a question mark.</summary>
    public static bool IsInfinitive(string ask) => Infinitive().IsMatch(ask);

    private static MatterKind? MatterOf(Phrase? topic, Phrase? trouble) => topic switch
    {
        null => null,
        _ when Grave().IsMatch(topic.Text) => MatterKind.Harm,
        _ when IsAboutPerson(topic) => MatterKind.Event, // nobody chooses whom they meet
        { Shape: PhraseShape.Question } => IsInfinitive(topic.Text) && topic.Text.StartsWith("how to ", StringComparison.Ordinal) ? MatterKind.Doing : MatterKind.Question,
        { Shape: PhraseShape.Gerund } => topic.HasOwnSubject || topic == trouble || Suffered().IsMatch(topic.Text) ? MatterKind.Event : MatterKind.Doing,
        _ => topic == trouble || Moment().IsMatch(topic.Text) ? MatterKind.Event : MatterKind.Thing,
    };

    /// <summary>Nothing clean can be taken up, so that no concept can rest on it.</summary>
    public bool IsMute(QuotePoint point) => TopicOf(point) is null;

    /// <summary>Whether there is something to choose between, so that a comparison makes sense.</summary>
    private bool Contradicts(QuotePoint point) => Theme.Kind switch
    {
        ThemeKind.Frustration or ThemeKind.Fear => point.IsPraise && !point.IsComplaint,
        ThemeKind.Delight or ThemeKind.Relief => (point.IsComplaint && !point.IsPraise) || point.IsOfOthers,
        _ => false,
    };

    private bool HasChoice(QuotePoint point) => _isChoice || (point.Ask is { } ask && Choosing().IsMatch(ask));

    // done by nobody on purpose
    [GeneratedRegex(@"^(?:being|having|losing|missing|forgetting|breaking|wasting|spoiling|ruining|getting|falling|spilling|damaging|waiting|paying|feeling|knowing|hearing|finding|looking|becoming|running|giving|boiling|burning|needing|killing|hurting|harming|failing|dying|crying|sleeping|not)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Suffered();

    // a price is asked about before it annoys anybody
    [GeneratedRegex(@"\b(?:fees?|charges?|costs?|prices?|rates?|tax(?:es)?)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cost();

    // what somebody wants to get done rather than to have
    [GeneratedRegex(@"^(?:paying|changing|cancelling|updating|activating|resetting|connecting|transferring|withdrawing|depositing|verifying|returning|renewing|registering|submitting|reporting|replacing|switching|adjusting|setting|turning|checking|tracking|rebooking|rescheduling|logging|signing|closing|blocking|unblocking|sending|freezing|fixing|repairing|topping|filling|ordering|booking|finding out)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chore();

    [GeneratedRegex(@"^the (?:moment|feeling) |^an? closed |\b(?:renewal|expiry|deadline|refusal|arrival|outage|accident|illness|injury|death|divorce|redundancy|eviction|border|emergency|closure|increase|rise|war|storm|flood|power cut)s?\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Moment();

    [GeneratedRegex(@"\b(?:stolen|theft|fraud|scam(?:s|med)?|hacked|robbery|burglary|break-ins?|accidents?|injur(?:y|ies)|illness|cancer|death|dying|died|funeral|abuse|assault|violence|suicide|miscarriage|eviction|bankruptcy|divorce|fire|flood|victims?|emergenc(?:y|ies))\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grave();

    [GeneratedRegex(@"^(?:how|where|when|what|whom?|which(?: \p{L}+)?) to ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Infinitive();

    [GeneratedRegex(@"\b(?:compar\w+|differ\w*|versus|vs)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Difference();

    [GeneratedRegex(@"\bor\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Or();

    [GeneratedRegex(@"\b(?:was|were|got|has been|stolen|lost|broke|failed)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:which|choose|choosing|choice|compare|comparing|difference|differ|differs|versus|vs)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Choosing();
}
