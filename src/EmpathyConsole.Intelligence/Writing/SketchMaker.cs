using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>
/// Composes one candidate: a whole short text that fits the theme, the angle, the stage and the channel, then the brand's value, and where
/// the text itself does not speak of the step of the journey, a line that does.
/// </summary>
internal sealed partial class SketchMaker
{
    private const int Attempts = 8;
    private const int Hopeless = 3;
    private const int FactsOfFive = 3;

    // a fact is half of a short text, and two with the same one are soon alike
    private const int TightFactsOfFive = 1;
    private const int Tight = 200;
    private readonly WriterBrief _brief;
    private readonly BriefPhrases _phrases;
    private readonly SlotFiller _filler;
    private readonly Random _random;
    private readonly Ledger _ledger;
    private readonly ChannelShape _shape;
    private readonly string _stage;
    private readonly ILookup<PieceKind, Piece> _pieces;
    private readonly List<string> _angles;
    private readonly HashSet<(Piece Unit, ThemePhrases Theme)> _spoilt = [];
    private readonly Dictionary<(Piece Unit, ThemePhrases Theme), int> _failures = [];
    private readonly Dictionary<(string Angle, ThemeKind Feeling), List<Piece>> _units = [];
    private readonly Dictionary<(string Angle, ThemeKind Feeling), List<Piece>> _factual = [];
    private readonly bool _needsNoExplaining;
    private readonly Dictionary<(PieceKind Kind, string Angle, ThemeKind Feeling), List<Piece>> _lines = [];

    public SketchMaker(WriterBrief brief, BriefPhrases phrases, Ledger ledger, Random random)
    {
        (_brief, _phrases, _ledger, _random) = (brief, phrases, ledger, random);
        _filler = new SlotFiller(phrases, random);
        _needsNoExplaining = NoExplaining().IsMatch($"{brief.Value.Name}\n{brief.Value.Promise}\n{string.Join('\n', brief.Value.Words)}");
        _shape = ChannelShape.Of(brief.Channel).Within(brief.Limits);

        // a stage of the workspace's own: speak as on a landing page, which asks for nothing
        _stage = DefaultStages.All.Any(stage => string.Equals(stage.Slug, brief.StageSlug, StringComparison.Ordinal)) ? brief.StageSlug : "landing-page";
        _pieces = PieceLibrary.Shared.All
            .Where(piece => !(brief.Channel is "sms" && piece.Slots.Contains("brand", StringComparer.Ordinal)) && ChannelShape.Allows(brief.Channel, piece.Text)
                && !StageTact.IsOffStage(piece.Text, brief.StageSlug) && StageTact.Bears(piece, brief.StageSlug) && MaySay(piece.Text) && _filler.MayFill(piece))
            .ToLookup(piece => piece.Kind);
        _angles = [.. _pieces[PieceKind.Unit].Select(unit => unit.Angle).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The angles that still have something to say on a kind of theme and its matter at this stage, in a fixed order.</summary>
    public IReadOnlyList<string> Angles(ThemePhrases theme, QuotePoint point)
    {
        var (feeling, matters) = (theme.FeelingOf(point), theme.Matters(point));
        return [.. _angles
            .Where(angle => theme.Bears(angle, point) && Units(angle, feeling).Exists(unit => _ledger.Allows(unit) && unit.Fits(matters) && (!unit.RestsOnFact || _filler.HasFact(theme, point)) && !_spoilt.Contains((unit, theme))))];
    }

    /// <summary>Nothing good comes of this text on this theme: it is not tried again.</summary>
    public void Spoil(Sketch sketch) => _spoilt.Add((sketch.Pieces[0], sketch.Theme));

    /// <summary>A candidate, not yet linted, or null when this throw of the dice gave none.</summary>
    public Sketch? Make(ThemePhrases theme, QuotePoint point, string angle)
    {
        var feeling = theme.FeelingOf(point);
        var matters = theme.Matters(point);
        var units = Units(angle, feeling);
        var facts = _filler.HasFact(theme, point) ? Factual(angle, feeling) : [];
        for (var attempt = 0; attempt < Attempts && units.Count > 0; attempt++)
        {
            // what rests on a fact of the brief says more than what only asks to be asked
            var unit = facts.Count > 0 && _random.Next(5) < (IsTight ? TightFactsOfFive : FactsOfFive) ? facts[_random.Next(facts.Count)] : units[_random.Next(units.Count)];
            if (_ledger.Allows(unit) && unit.Fits(matters) && !_spoilt.Contains((unit, theme)) && _filler.Fill(unit, theme, point) is { } filled)
            {
                if (Complete(new Told(filled, unit), theme, point, feeling) is { } sketch)
                {
                    return sketch;
                }

                // too long, forbidden or clashing today is so tomorrow, unless a shorter value comes along
                if ((_failures[(unit, theme)] = _failures.GetValueOrDefault((unit, theme)) + 1) >= Hopeless)
                {
                    _spoilt.Add((unit, theme));
                }
            }
        }

        return null;
    }

    private Sketch? Complete(Told told, ThemePhrases theme, QuotePoint point, ThemeKind feeling)
    {
        var room = _shape.Body - Sender.Length - (_phrases.MustSay.Length == 0 ? 0 : _phrases.MustSay.Length + 2);
        if (told.Headline.Length > _shape.Headline || told.First.Length > Math.Min(room, _shape.Paragraph) || Clashes(told, theme.TopicOf(point)))
        {
            return null;
        }

        // of a text message or a search ad the promise is half, so that one in five or two is enough to show it
        var isHalf = (_brief.Channel is "sms" && _random.Next(5) > 0) || (_brief.Channel is "search-ad" && _random.Next(2) > 0);
        var value = told.Unit.RestsOnFact ? Beside(theme, point, feeling, room - told.First.Length - told.Then.Length - 4) : isHalf && !_filler.HasNearProof(theme, point) ? null : ValueFor(theme, point, feeling, room - told.First.Length - 1);
        if (value is null && !told.Unit.RestsOnFact && feeling is not (ThemeKind.Frustration or ThemeKind.Relief or ThemeKind.Delight) && !IsTight)
        {
            return null;
        }

        var together = $"{told.First} {told.Then}";
        var isSplit = _brief.Channel is "search-ad";
        if ((_brief.Channel is "sms" || _shape.Body < Tight) && together.Length + (value?.Text.Length ?? 0) + 4 > room)
        {
            value = null; // the whole of what is said comes before the sign-off
        }

        List<Piece> pieces = value is null ? [told.Unit] : [told.Unit, value.Value.Piece];

        // in a short channel the first sentence stands alone, unless it does not name the matter
        var hasBoth = (isSplit ? told.Then.Length : together.Length) <= _shape.Paragraph && together.Length + (value?.Text.Length ?? 0) + 4 <= room;
        if (!hasBoth && (told.Unit.IsTied || (!told.FirstNames && !told.HeadlineNames)))
        {
            return null;
        }

        List<string> paragraphs = hasBoth ? isSplit ? [told.First, told.Then] : [together] : [told.First];
        if (_shape.Roomy && feeling is not (ThemeKind.Relief or ThemeKind.Delight) && _random.Next(5) == 0 && Pick(PieceKind.Story, "*", feeling, theme, point, _shape.Paragraph) is { } story)
        {
            pieces.Add(story.Piece);
            paragraphs.Add(story.Text);
        }

        if (value is not null)
        {
            paragraphs.Add(value.Value.Text);
        }

        if (Closing(told.Unit, feeling, theme, point, room - string.Join("\n\n", paragraphs).Length - 2, string.Join(' ', paragraphs)) is { } closing)
        {
            pieces.Add(closing.Piece);
            paragraphs[^1] += " " + closing.Text;
        }

        if (Pick(PieceKind.Cta, told.Unit.Button, feeling, theme, point, _shape.Cta) is not { } button || Pick(PieceKind.Visual, told.Unit.Angle, feeling, theme, point, int.MaxValue) is not { } visual)
        {
            return null;
        }

        pieces.Add(button.Piece);
        pieces.Add(visual.Piece);
        var text = new ConceptText(told.Headline, Arrange(told.Headline, paragraphs), button.Text, visual.Text);
        return text.Body.Length <= _shape.Body && !text.Body.Contains(told.Headline.TrimEnd('?'), StringComparison.OrdinalIgnoreCase) && MaySay($"{text.Headline}\n{text.Body}\n{text.Cta}\n{text.Visual}")
            ? new Sketch(text, told.Unit.Angle, pieces, theme, point)
            : null;
    }

    /// <summary>Beside a fact the promise stands where there is room for it, every other time; a complaint and a kind word need none.</summary>
    private (string Text, Piece Piece)? Beside(ThemePhrases theme, QuotePoint point, ThemeKind feeling, int room) =>
        _shape.Roomy && _random.Next(2) == 0 && (feeling is ThemeKind.Frustration ? _phrases.PromisesConduct : feeling is not (ThemeKind.Relief or ThemeKind.Delight) || _stage is not "support")
            ? Pick(PieceKind.Value, "promise", feeling, theme, point, Math.Min(room, _shape.Paragraph))
            : null;

    /// <summary>
    /// A proof that speaks of the very thing; else the promise, with what shows that it is meant where the promise alone would not show the
    /// value. A proof alone would say something beside the point, so it is left for where there is no room.
    /// </summary>
    private (string Text, Piece Piece)? ValueFor(ThemePhrases theme, QuotePoint point, ThemeKind feeling, int room)
    {
        room = Math.Min(room, _shape.Paragraph);

        // beside a complaint only how people are treated is to the point: "leaving is as easy as joining" would show them the door; a thank-you sells nothing
        string[] ways = (feeling is ThemeKind.Frustration && !_phrases.PromisesConduct) || (feeling is ThemeKind.Relief or ThemeKind.Delight && _stage is "support") ? ["near"] : _filler.HasNearProof(theme, point) ? ["near", "both", "promise", "proof", "word", "other"] : _phrases.ShowsValue(_phrases.Promise ?? "") ? ["promise", "both", "word", "proof", "other"] : ["both", "promise", "word", "proof", "other"];
        foreach (var way in ways)
        {
            if (Pick(PieceKind.Value, way, feeling, theme, point, room) is { } line && (_phrases.ShowsValue(line.Text) || way is "promise" && (!_shape.Roomy || _phrases.Proofs.Count == 0)))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>A text for any step needs a word about this one where the step asks for something; elsewhere now and then.</summary>
    private (string Text, Piece Piece)? Closing(Piece unit, ThemeKind feeling, ThemePhrases theme, QuotePoint point, int room, string said)
    {
        if (_brief.Channel is "sms" or "search-ad")
        {
            return null;
        }

        if (_shape.Roomy && _random.Next(2) == 0 && Pick(PieceKind.Offer, "near", feeling, theme, point, room) is { } near && !Repeats(near.Text, said))
        {
            return near;
        }

        var often = unit.Stages.Count > 0 ? 5 : _stage is "form-fill" or "consultation-booking" or "onboarding" ? 1 : 3;
        return _random.Next(often) > 0 ? null
            : _shape.Roomy && _random.Next(4) == 0 && Pick(PieceKind.Offer, "any", feeling, theme, point, room) is { } offer && !Repeats(offer.Text, said) ? offer
            : Pick(PieceKind.Stage, "*", feeling, theme, point, room);
    }

    /// <summary>Of two throws the less used line, so that the whole library is heard.</summary>
    private (string Text, Piece Piece)? Pick(PieceKind kind, string angle, ThemeKind feeling, ThemePhrases theme, QuotePoint point, int room)
    {
        var fitting = Lines(kind, angle, feeling);
        for (var attempt = 0; attempt < Attempts && fitting.Count > 0; attempt++)
        {
            var (one, other) = (fitting[_random.Next(fitting.Count)], fitting[_random.Next(fitting.Count)]);
            var piece = _ledger.Uses(one) <= _ledger.Uses(other) ? one : other;
            if (_ledger.Allows(piece) && _filler.Fill(piece, theme, point) is { } filled && filled.Length <= room)
            {
                return (filled, piece);
            }
        }

        return null;
    }

    /// <summary>"the idea of a dinner idea": the text and the matter share a telling word.</summary>
    private static bool Clashes(Told told, Phrase? topic) =>
        topic is not null && PhraseReader.ContentOf(topic.Text).Intersect(told.Unit.Content, StringComparer.Ordinal).Any();

    /// <summary>The offer says what has just been said.</summary>
    private static bool Repeats(string offer, string body)
    {
        var said = PhraseReader.ContentOf(body).ToHashSet(StringComparer.Ordinal);
        return PhraseReader.ContentOf(offer).Count(said.Contains) > 1;
    }

    /// <summary>There is no room for more than the one thought.</summary>
    private bool IsTight => _brief.Channel is "sms" or "search-ad" || _shape.Body < Tight;

    private string Sender => _brief.Channel is "sms" && _phrases.Brand.Length is > 0 and < 30 ? _phrases.Brand + ": " : "";

    private string Arrange(string headline, List<string> paragraphs)
    {
        var isApart = _shape.Roomy || _brief.Channel is "search-ad";
        var body = string.Join(isApart ? "\n\n" : " ", paragraphs);
        var must = _phrases.MustSay.Length == 0 || $"{headline}\n{body}".Contains(_brief.MustSay.Trim(), StringComparison.OrdinalIgnoreCase) ? "" : (isApart ? "\n\n" : " ") + _phrases.MustSay;
        return Sender + body + must;
    }

    private bool MaySay(string text) =>
        !_brief.MustNotSay.Any(phrase => phrase.Trim().Length > 0 && text.Contains(phrase.Trim(), StringComparison.OrdinalIgnoreCase));

    private List<Piece> Units(string angle, ThemeKind feeling)
    {
        if (!_units.TryGetValue((angle, feeling), out var units))
        {
            _units[(angle, feeling)] = units = [.. _pieces[PieceKind.Unit].Where(unit => unit.Fits(feeling, _stage) && !IsTooEarly(unit, feeling) && string.Equals(unit.Angle, angle, StringComparison.Ordinal))];
        }

        return units;
    }

    /// <summary>
    /// Who has bought nothing has not been let down by us yet: nobody hears their complaint there. Nobody is questioned by an advertisement, and
    /// nobody is asked to explain where the brand says that there is no need to.
    /// </summary>
    private bool IsTooEarly(Piece unit, ThemeKind feeling) => feeling switch
    {
        ThemeKind.Frustration => unit.Stages.Count == 0 && (_stage is "ad-click" or "landing-page" or "nurture-email" or "form-fill"),
        ThemeKind.Fear when _needsNoExplaining && (unit.Button is "tell" || unit.Angle is "listen" or "ask-back") => true,
        ThemeKind.Desire when _stage is "ad-click" && unit.Button is "tell" => true,

        // a searcher has asked something already: who advertises to them does not ask back
        _ => _brief.Channel is "search-ad" && (unit.Button is "tell" || unit.Angle is "listen"),
    };

    private List<Piece> Factual(string angle, ThemeKind feeling)
    {
        if (!_factual.TryGetValue((angle, feeling), out var units))
        {
            _factual[(angle, feeling)] = units = [.. Units(angle, feeling).Where(unit => unit.RestsOnFact)];
        }

        return units;
    }

    [GeneratedRegex(@"\b(?:no need to explain|need not explain|no questions asked|nobody asks|without explaining)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoExplaining();

    private List<Piece> Lines(PieceKind kind, string angle, ThemeKind feeling)
    {
        if (!_lines.TryGetValue((kind, angle, feeling), out var lines))
        {
            _lines[(kind, angle, feeling)] = lines = [.. _pieces[kind].Where(piece => piece.Fits(feeling, _stage) && (piece.Angle is "*" || string.Equals(piece.Angle, angle, StringComparison.Ordinal)))];
        }

        return lines;
    }

    /// <summary>A unit with its slots filled, in its three parts.</summary>
    private readonly record struct Told
    {
        public Told(string filled, Piece unit)
        {
            var parts = filled.Split(" | ");
            var open = unit.Text.Split(" | ");
            (Headline, First, Then, Unit) = (parts[0], parts[1], parts[2], unit);
            (HeadlineNames, FirstNames) = (open[0].Contains('{', StringComparison.Ordinal), open[1].Contains("{t", StringComparison.OrdinalIgnoreCase));
        }

        public string Headline { get; }

        public string First { get; }

        public string Then { get; }

        public Piece Unit { get; }

        public bool HeadlineNames { get; }

        public bool FirstNames { get; }
    }
}
