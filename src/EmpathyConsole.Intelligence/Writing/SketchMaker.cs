using EmpathyConsole.Domain.Concepts;
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

    public SketchMaker(WriterBrief brief, BriefPhrases phrases, Ledger ledger, Random random)
    {
        (_brief, _phrases, _ledger, _random) = (brief, phrases, ledger, random);
        _filler = new SlotFiller(phrases, random);
        _shape = ChannelShape.Of(brief.Channel);
        _pieces = PieceLibrary.Shared.All
            .Where(piece => ChannelShape.Allows(brief.Channel, piece.Text) && MaySay(piece, brief))
            .ToLookup(piece => piece.Kind);
    }

    /// <summary>The angles that have help for a kind of theme, in a fixed order.</summary>
    public IReadOnlyList<string> Angles(ThemeKind kind) =>
        [.. Fitting(PieceKind.Help, "", kind).Select(piece => piece.Angle).Distinct(StringComparer.Ordinal)];

    /// <summary>A linted candidate, or null when this throw of the dice gave none.</summary>
    public Sketch? Make(ThemePhrases theme, string angle)
    {
        var draft = new Draft(theme);
        if (!Add(draft, PieceKind.Help, angle, required: true)
            || !Add(draft, PieceKind.Headline, angle, required: true)
            || !(_shape.Roomy ? AddLong(draft) : AddShort(draft))
            || !Add(draft, PieceKind.Cta, angle, required: true)
            || !Add(draft, PieceKind.Visual, angle, required: true))
        {
            return null;
        }

        var text = new ConceptText(draft[PieceKind.Headline]!, Body(draft), draft[PieceKind.Cta]!, draft[PieceKind.Visual]!);
        return Accepts(text, draft) ? new Sketch(text, angle, draft.Pieces, theme, draft.From) : null;
    }

    private bool AddLong(Draft draft)
    {
        var opens = _random.Next(5) > 0;
        return (!opens || Add(draft, PieceKind.Opening, "", required: true))
            && Add(draft, PieceKind.Stage, "", required: true)
            && Add(draft, PieceKind.Value, "", required: true);
    }

    private bool AddShort(Draft draft)
    {
        var choice = _random.Next(3);
        var middle = choice == 0 ? PieceKind.Stage : PieceKind.Opening;
        if (_brief.Channel is "search-ad" || (_brief.Channel is "sms" && choice == 1))
        {
            return Add(draft, PieceKind.Value, "", required: true);
        }

        return Add(draft, middle, "", required: true) && Add(draft, PieceKind.Value, "", required: true);
    }

    private bool Add(Draft draft, PieceKind kind, string angle, bool required)
    {
        var fitting = Fitting(kind, angle, draft.Theme.Theme.Kind);
        for (var attempt = 0; attempt < 12 && fitting.Count > 0; attempt++)
        {
            // of two throws the less used line, so that the whole library is heard
            var one = fitting[_random.Next(fitting.Count)];
            var other = fitting[_random.Next(fitting.Count)];
            var piece = _ledger.Uses(one) <= _ledger.Uses(other) ? one : other;
            if (!_ledger.Allows(piece) || (piece.HasTopic && kind is not PieceKind.Visual && draft.Topics >= 2)
                || _filler.Fill(piece, draft.Theme) is not { } filled || Breaks(filled.Text, kind))
            {
                continue;
            }

            draft.Put(kind, piece, filled.Text, filled.From);
            return true;
        }

        return !required;
    }

    private bool Breaks(string text, PieceKind kind)
    {
        var most = kind switch
        {
            PieceKind.Headline => _shape.Headline,
            PieceKind.Cta => _shape.Cta,
            PieceKind.Visual => int.MaxValue,
            _ => _shape.Paragraph,
        };
        return text.Length > most;
    }

    private string Body(Draft draft)
    {
        string?[] parts = [draft[PieceKind.Opening], draft[PieceKind.Help], draft[PieceKind.Stage], draft[PieceKind.Value]];
        var must = Visible(draft).Contains(_brief.MustSay.Trim(), StringComparison.OrdinalIgnoreCase) ? "" : _phrases.MustSay;
        if (_brief.Channel is "search-ad")
        {
            return Join("\n\n", Join(" ", parts[0], parts[1]), Join(" ", parts[2], parts[3], must));
        }

        if (!_shape.Roomy)
        {
            var start = _brief.Channel is "sms" && _phrases.Brand.Length is > 0 and < 30 ? _phrases.Brand + ":" : "";
            return Join(" ", start, parts[0], parts[1], parts[2], parts[3], must);
        }

        return _random.Next(3) switch
        {
            0 => Join("\n\n", Join(" ", parts[0], parts[1]), Join(" ", parts[2], parts[3]), must),
            1 => Join("\n\n", Join(" ", parts[0], parts[1], parts[2]), Join(" ", parts[3], must)),
            _ => Join("\n\n", Join(" ", parts[0]), Join(" ", parts[1], parts[2]), Join(" ", parts[3], must)),
        };
    }

    private static string Visible(Draft draft) =>
        Join(" ", draft[PieceKind.Headline], draft[PieceKind.Opening], draft[PieceKind.Help], draft[PieceKind.Stage], draft[PieceKind.Value]);

    private static string Join(string by, params ReadOnlySpan<string?> parts)
    {
        var kept = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                kept.Add(part);
            }
        }

        return string.Join(by, kept);
    }

    private bool Accepts(ConceptText text, Draft draft)
    {
        var visible = $"{text.Headline}\n{text.Body}\n{text.Cta}";
        return (draft.Theme.IsMute || draft.Topics > 0 || (draft.Theme.Topic is null or { Shape: PhraseShape.Question } && _random.Next(3) == 0))
            && _phrases.ShowsValue($"{text.Headline}\n{text.Body}")
            && !_brief.MustNotSay.Any(phrase => phrase.Trim().Length > 0 && $"{visible}\n{text.Visual}".Contains(phrase.Trim(), StringComparison.OrdinalIgnoreCase))
            && CopyLint.Faults(text, _brief.Channel).Count == 0;
    }

    private List<Piece> Fitting(PieceKind kind, string angle, ThemeKind theme)
    {
        if (!_fitting.TryGetValue((kind, angle, theme), out var fitting))
        {
            fitting = [.. _pieces[kind].Where(piece => piece.Fits(theme, _brief.StageSlug) && (piece.Angle is "*" || angle.Length == 0 || string.Equals(piece.Angle, angle, StringComparison.Ordinal)))];
            if (fitting.Count == 0 && kind is PieceKind.Stage or PieceKind.Cta)
            {
                // a stage of the workspace's own: speak as on a landing page, which asks for nothing
                fitting = [.. _pieces[kind].Where(piece => piece.Fits(theme, "landing-page"))];
            }

            _fitting[(kind, angle, theme)] = fitting;
        }

        return fitting;
    }

    private static bool MaySay(Piece piece, WriterBrief brief) => piece.Slots.Count > 0 || brief.MustNotSay.All(phrase => phrase.Trim().Length == 0 || !piece.Text.Contains(phrase.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>A concept in the making.</summary>
    private sealed class Draft(ThemePhrases theme)
    {
        private readonly Dictionary<PieceKind, string> _texts = [];
        private readonly List<Piece> _pieces = [];

        public ThemePhrases Theme { get; } = theme;

        public IReadOnlyList<Piece> Pieces => _pieces;

        public Quote? From { get; private set; }

        public int Topics { get; private set; }

        public string? this[PieceKind kind] => _texts.GetValueOrDefault(kind);

        public void Put(PieceKind kind, Piece piece, string text, Quote? from)
        {
            _pieces.Add(piece);
            _texts[kind] = text;
            From ??= from;
            Topics += piece.HasTopic && kind is not PieceKind.Visual ? 1 : 0;
        }
    }
}
