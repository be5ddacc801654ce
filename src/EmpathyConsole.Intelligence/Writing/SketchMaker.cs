using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>Composes one candidate from hand-written lines that fit the theme, the angle, the stage and the channel.</summary>
internal sealed class SketchMaker
{
    private readonly WriterBrief _brief;
    private readonly BriefPhrases _phrases;
    private readonly SlotFiller _filler;
    private readonly Random _random;
    private readonly Ledger _ledger;
    private readonly ChannelShape _shape;
    private readonly ILookup<PieceKind, Piece> _pieces;
    private readonly Dictionary<(PieceKind, string, ThemeKind), List<Piece>> _fitting = [];
    private readonly Dictionary<ThemeKind, List<string>> _angles = [];
    private readonly Dictionary<ThemeKind, List<Piece>> _facts = [];
    private readonly Dictionary<(string, ThemeKind), List<Piece>> _buttons = [];

    public SketchMaker(WriterBrief brief, BriefPhrases phrases, Ledger ledger, Random random)
    {
        (_brief, _phrases, _ledger, _random) = (brief, phrases, ledger, random);
        _filler = new SlotFiller(phrases, random);
        _shape = ChannelShape.Of(brief.Channel).Within(brief.Limits);
        _pieces = PieceLibrary.Shared.All
            .Where(piece => !(brief.Channel is "sms" && piece.Slots.Contains("brand", StringComparer.Ordinal)) && ChannelShape.Allows(brief.Channel, piece.Text) && MaySay(piece.Text))
            .ToLookup(piece => piece.Kind);
    }

    /// <summary>The angles that fit a kind of theme at this stage, in a fixed order.</summary>
    public IReadOnlyList<string> Angles(ThemeKind kind) =>
        Kept(_angles, kind, () => [.. Fitting(PieceKind.Core, "", kind).Concat(Fitting(PieceKind.Help, "", kind)).Select(piece => piece.Angle).Distinct(StringComparer.Ordinal)]);

    /// <summary>A candidate, not yet linted, or null when this throw of the dice gave none.</summary>
    public Sketch? Make(ThemePhrases theme, string angle)
    {
        var draft = new Draft(theme);
        var byStage = _random.Next(6) > 0 && Add(draft, PieceKind.Core, angle);
        if ((!byStage && !Add(draft, PieceKind.Help, angle))
            || !Add(draft, PieceKind.Headline, angle)
            || !(_shape.Roomy ? AddRoomy(draft, byStage, angle) : AddShort(draft, byStage, angle))
            || !AddValue(draft)
            || !AddCta(draft, angle)
            || !Add(draft, PieceKind.Visual, angle))
        {
            return null;
        }

        var text = new ConceptText(draft[PieceKind.Headline]!, Arrange(draft), draft[PieceKind.Cta]!, draft[PieceKind.Visual]!);
        var grounded = draft.Topics > 0 || theme.IsMute || (theme.Topic is null && _random.Next(3) == 0);
        return grounded && text.Body.Length <= _shape.Body && MaySay($"{text.Headline}\n{text.Body}\n{text.Cta}\n{text.Visual}")
            ? new Sketch(text, angle, draft.Pieces, theme, draft.From)
            : null;
    }

    private bool AddRoomy(Draft draft, bool byStage, string angle) => (byStage, _random.Next(6)) switch
    {
        (true, 0) => Add(draft, PieceKind.Help, angle),
        (true, 1) => Add(draft, PieceKind.Stage, ""),
        (true, 2) => Add(draft, PieceKind.Opening, "") && Add(draft, PieceKind.Stage, ""),
        (true, 3) => Add(draft, PieceKind.Opening, "") && Add(draft, PieceKind.Help, angle),
        (true, _) => Add(draft, PieceKind.Opening, ""),
        _ => Add(draft, PieceKind.Opening, "") && Add(draft, PieceKind.Stage, ""),
    };

    private bool AddShort(Draft draft, bool byStage, string angle) => (_brief.Channel, byStage) switch
    {
        ("social", true) => _random.Next(2) == 0 || Add(draft, PieceKind.Opening, ""),
        ("social", false) => Add(draft, PieceKind.Opening, ""),
        ("search-ad", false) => Add(draft, _random.Next(3) == 0 ? PieceKind.Stage : PieceKind.Opening, ""),
        (_, false) when _random.Next(2) == 0 => Add(draft, PieceKind.Opening, ""),
        _ => true,
    };

    /// <summary>A value line, rather a promise or proof than a word; where it shows the value without one of its words, a second short one that has a word.</summary>
    private bool AddValue(Draft draft)
    {
        var all = Fitting(PieceKind.Value, "", draft.Theme.Theme.Kind);
        var facts = Kept(_facts, draft.Theme.Theme.Kind, () => [.. all.Where(piece => piece.ShowsFact)]);
        if (!(_random.Next(5) > 1 && Add(draft, PieceKind.Value, facts)) && !Add(draft, PieceKind.Value, all))
        {
            return false;
        }

        var one = draft[PieceKind.Value]!;
        return _phrases.ShowsValue($"{draft[PieceKind.Headline]}\n{draft.Body()}")
            || (!one.Contains(". ", StringComparison.Ordinal) && _shape.Roomy && Add(draft, PieceKind.Value, "") && _phrases.ShowsValue(draft.Body()));
    }

    /// <summary>Mostly a button for the angle; some angles would contradict a general one ("This is a thank-you": "Show me the details").</summary>
    private bool AddCta(Draft draft, string angle)
    {
        var all = Fitting(PieceKind.Cta, angle, draft.Theme.Theme.Kind);
        var own = Kept(_buttons, (angle, draft.Theme.Theme.Kind), () => [.. all.Where(piece => piece.Angle is not "*")]);
        var choice = own.Count > 0 && (angle is "thank" or "celebrate" or "ask-back" or "listen" or "human-hand" || _random.Next(4) > 0) ? own : all;
        return Add(draft, PieceKind.Cta, choice);
    }

    private bool Add(Draft draft, PieceKind kind, string angle) => Add(draft, kind, Fitting(kind, angle, draft.Theme.Theme.Kind));

    private bool Add(Draft draft, PieceKind kind, List<Piece> fitting)
    {
        for (var attempt = 0; attempt < 12 && fitting.Count > 0; attempt++)
        {
            // of two throws the less used line, so that the whole library is heard
            var one = fitting[_random.Next(fitting.Count)];
            var other = fitting[_random.Next(fitting.Count)];
            var piece = _ledger.Uses(one) <= _ledger.Uses(other) ? one : other;
            if (_ledger.Allows(piece) && !draft.Pieces.Contains(piece) && (!piece.HasTopic || kind is PieceKind.Visual or PieceKind.Headline || !draft.NamedInBody)
                && _filler.Fill(piece, draft.Theme) is { } filled && filled.Text.Length <= Room(kind))
            {
                draft.Put(kind, piece, filled.Text, filled.From);
                return true;
            }
        }

        return false;
    }

    private int Room(PieceKind kind) => kind switch
    {
        PieceKind.Headline => _shape.Headline,
        PieceKind.Cta => _shape.Cta,
        PieceKind.Visual => int.MaxValue,
        _ => _shape.Paragraph,
    };

    private string Arrange(Draft draft)
    {
        var parts = draft.Paragraphs(_shape.Roomy ? _random.Next(3) : -1, eachAlone: _brief.Channel is "search-ad");
        var must = _phrases.MustSay.Length == 0 || $"{draft[PieceKind.Headline]}\n{parts}".Contains(_brief.MustSay.Trim(), StringComparison.OrdinalIgnoreCase)
            ? ""
            : (_shape.Roomy || _brief.Channel is "search-ad" ? "\n\n" : " ") + _phrases.MustSay;
        var sender = _brief.Channel is "sms" && _phrases.Brand.Length is > 0 and < 30 ? _phrases.Brand + ": " : "";
        return sender + parts + must;
    }

    private static List<TValue> Kept<TKey, TValue>(Dictionary<TKey, List<TValue>> shelf, TKey key, Func<List<TValue>> make)
        where TKey : notnull
    {
        if (!shelf.TryGetValue(key, out var list))
        {
            shelf[key] = list = make();
        }

        return list;
    }

    private bool MaySay(string text) =>
        !_brief.MustNotSay.Any(phrase => phrase.Trim().Length > 0 && text.Contains(phrase.Trim(), StringComparison.OrdinalIgnoreCase));

    private List<Piece> Fitting(PieceKind kind, string angle, ThemeKind theme)
    {
        if (!_fitting.TryGetValue((kind, angle, theme), out var fitting))
        {
            fitting = Fitting(kind, angle, theme, _brief.StageSlug);
            if (fitting.Count == 0 && kind is PieceKind.Stage or PieceKind.Cta or PieceKind.Core && DefaultStages.All.All(stage => !string.Equals(stage.Slug, _brief.StageSlug, StringComparison.Ordinal)))
            {
                // a stage of the workspace's own: speak as on a landing page, which asks for nothing
                fitting = Fitting(kind, angle, theme, "landing-page");
            }

            _fitting[(kind, angle, theme)] = fitting;
        }

        return fitting;
    }

    private List<Piece> Fitting(PieceKind kind, string angle, ThemeKind theme, string stage) =>
        [.. _pieces[kind].Where(piece => piece.Fits(theme, stage) && StageTact.Suits(kind, piece.Angle, stage)
            && (piece.Angle is "*" || angle.Length == 0 || string.Equals(piece.Angle, angle, StringComparison.Ordinal)))];
}
