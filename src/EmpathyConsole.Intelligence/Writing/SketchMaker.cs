using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>Composes one candidate from hand-written lines that fit the theme, the angle, the stage and the channel.</summary>
internal sealed partial class SketchMaker
{
    private readonly WriterBrief _brief;
    private readonly BriefPhrases _phrases;
    private readonly SlotFiller _filler;
    private readonly Random _random;
    private readonly Ledger _ledger;
    private readonly ChannelShape _shape;
    private readonly ILookup<PieceKind, Piece> _pieces;
    private readonly Dictionary<(PieceKind, string, ThemeKind), List<Piece>> _fitting = [];
    private readonly Dictionary<(ThemeKind, int), List<string>> _angles = [];
    private readonly Dictionary<(ThemeKind, bool), List<Piece>> _facts = [];
    private readonly Dictionary<ThemeKind, List<Piece>> _proofs = [];
    private readonly Dictionary<ThemeKind, List<Piece>> _showing = [];
    private readonly Dictionary<(ThemeKind, bool), List<Piece>> _namings = [];
    private readonly Dictionary<(string, ThemeKind), List<Piece>> _withoutIt = [];
    private readonly Dictionary<(string, ThemeKind), List<Piece>> _buttons = [];

    public SketchMaker(WriterBrief brief, BriefPhrases phrases, Ledger ledger, Random random)
    {
        (_brief, _phrases, _ledger, _random) = (brief, phrases, ledger, random);
        _filler = new SlotFiller(phrases, random);
        _shape = ChannelShape.Of(brief.Channel).Within(brief.Limits);
        _pieces = PieceLibrary.Shared.All
            .Where(piece => !(brief.Channel is "sms" && piece.Slots.Contains("brand", StringComparer.Ordinal)) && ChannelShape.Allows(brief.Channel, piece.Text) && !StageTact.IsOffStage(piece.Text, brief.StageSlug) && StageTact.Bears(piece, brief.StageSlug) && MaySay(piece.Text) && _filler.MayFill(piece))
            .ToLookup(piece => piece.Kind);
    }

    /// <summary>The angles that fit a kind of theme and its matter at this stage, in a fixed order.</summary>
    public IReadOnlyList<string> Angles(ThemeKind kind, IReadOnlyList<MatterKind> matters) =>
        Kept(_angles, (kind, matters.Aggregate(0, (bits, matter) => bits | (1 << (int)matter))), () =>
            [.. Fitting(PieceKind.Core, "", kind).Concat(Fitting(PieceKind.Help, "", kind)).Where(piece => piece.Fits(matters)).Select(piece => piece.Angle).Distinct(StringComparer.Ordinal)
                .Where(angle => Fitting(PieceKind.Headline, angle, kind).Exists(piece => piece.Fits(matters)))]);

    /// <summary>A candidate, not yet linted, or null when this throw of the dice gave none.</summary>
    public Sketch? Make(ThemePhrases theme, QuotePoint point, string angle)
    {
        if (!theme.Bears(angle, point))
        {
            return null;
        }

        var draft = new Draft(theme, point);
        if (!Add(draft, PieceKind.Headline, angle)
            || !(_random.Next(2) > 0 ? AddCore(draft, angle) || AddFollowing(draft, angle) : AddFollowing(draft, angle) || AddCore(draft, angle))
            || !AddValue(draft)
            || !AddCta(draft, angle)
            || !Add(draft, PieceKind.Visual, angle))
        {
            return null;
        }

        if (_shape.Roomy)
        {
            // at most one line more: a body of mottos says less than a short one
            _ = _random.Next(10) switch
            {
                0 => _phrases.Offers.Count > 0 && Add(draft, PieceKind.Offer, ""),
                1 or 2 or 3 => Add(draft, PieceKind.Stage, ""),
                _ => false,
            };
        }

        var text = new ConceptText(draft[PieceKind.Headline]!, Arrange(draft), draft[PieceKind.Cta]!, draft[PieceKind.Visual]!);
        var grounded = draft.Topics > 0 || theme.IsMute(point) || theme.Topic is null;
        return grounded && !Says(text.Body, text.Headline) && text.Body.Length <= _shape.Body && MaySay($"{text.Headline}\n{text.Body}\n{text.Cta}\n{text.Visual}")
            ? new Sketch(text, angle, draft.Carriers, theme, point)
            : null;
    }

    /// <summary>A core names the matter itself. Where it does not, an opening has to do so before it.</summary>
    private bool AddCore(Draft draft, string angle)
    {
        var before = draft.Mark();
        if (!(draft.Theme.IsLong && draft.Topics > 0) && Add(draft, PieceKind.Core, angle) && (draft.NamedInBody || AddOpening(draft) || draft.Topics > 0))
        {
            return true;
        }

        draft.Back(before);
        return false;
    }

    /// <summary>An opening that names the matter, and a line that goes on from it; where there is room for one only, the headline names it.</summary>
    private bool AddFollowing(Draft draft, string angle)
    {
        var before = draft.Mark();
        // "it" may also point at a headline that has just named the matter
        var following = draft.Theme.IsNoIt
            ? Kept(_withoutIt, (angle, draft.Feeling), () => [.. Fitting(PieceKind.Help, angle, draft.Feeling).Where(piece => !It().IsMatch(piece.Text))])
            : Fitting(PieceKind.Help, angle, draft.Feeling);
        if (Add(draft, PieceKind.Help, following) && ((draft.Topics > 0 && !_shape.Roomy && (draft.Theme.IsLong || _random.Next(2) == 0)) || AddOpening(draft) || draft.Topics > 0))
        {
            return true;
        }

        draft.Back(before);
        return false;
    }

    private bool AddOpening(Draft draft) =>
        Add(draft, PieceKind.Opening, Kept(_namings, (draft.Feeling, draft.Theme.IsMute(draft.Point)), () =>
            [.. Fitting(PieceKind.Opening, "", draft.Feeling).Where(piece => piece.HasTopic || piece.Slots.Contains("story", StringComparer.Ordinal) || draft.Theme.IsMute(draft.Point))]));

    /// <summary>
    /// A value line: the proof that speaks of the same thing; else the promise, with a proof of it where there is room. A word of the
    /// value alone only now and then. Where the first line shows no word of the value, a second one does.
    /// </summary>
    private bool AddValue(Draft draft)
    {
        var all = Kept(_showing, draft.Feeling, () => [.. Fitting(PieceKind.Value, "", draft.Feeling).Where(piece => _shape.Roomy || Shows(piece))]);
        var isNear = _filler.HasNearProof(draft.Theme, draft.Point);
        var facts = Kept(_facts, (draft.Feeling, isNear), () => [.. all.Where(piece => isNear ? piece.ShowsProof && !piece.ShowsPromise : piece.ShowsPromise && (piece.ShowsProof || _shape.Roomy || _phrases.ShowsValue(_phrases.Promise ?? "")))]);
        if (!((isNear || _random.Next(6) > 0) && Add(draft, PieceKind.Value, facts)) && !Add(draft, PieceKind.Value, all))
        {
            return false;
        }

        return _phrases.ShowsValue($"{draft[PieceKind.Headline]}\n{draft.Body()}")
            || (_shape.Roomy && Add(draft, PieceKind.Value, Kept(_proofs, draft.Feeling, () => [.. all.Where(piece => !piece.ShowsPromise)])) && _phrases.ShowsValue(draft.Body()));
    }

    /// <summary>Whether a line shows the value by itself, where there is no room for a second one: a promise alone seldom does.</summary>
    private bool Shows(Piece piece) =>
        piece.ShowsProof || (piece.ShowsPromise ? _phrases.ShowsValue(_phrases.Promise ?? "") : piece.Slots.Any(slot => slot.StartsWith("value:", StringComparison.Ordinal)));

    /// <summary>Mostly a button for the angle; some angles would contradict a general one ("This is a thank-you": "Show me the details").</summary>
    private bool AddCta(Draft draft, string angle)
    {
        var all = Fitting(PieceKind.Cta, angle, draft.Feeling);
        var own = Kept(_buttons, (angle, draft.Feeling), () => [.. all.Where(piece => piece.Angle is not "*")]);
        var choice = own.Count > 0 && (angle is "thank" or "celebrate" or "ask-back" or "listen" or "human-hand" || _random.Next(4) > 0) ? own : all;
        return Add(draft, PieceKind.Cta, choice);
    }

    private bool Add(Draft draft, PieceKind kind, string angle) => Add(draft, kind, Fitting(kind, angle, draft.Feeling));

    private bool Add(Draft draft, PieceKind kind, List<Piece> fitting)
    {
        var room = fitting.Count == 0 ? 0 : Room(kind, draft);
        for (var attempt = 0; attempt < 12 && fitting.Count > 0; attempt++)
        {
            // of two throws the less used line, so that the whole library is heard
            var one = fitting[_random.Next(fitting.Count)];
            var other = fitting[_random.Next(fitting.Count)];
            var piece = _ledger.Uses(one) <= _ledger.Uses(other) ? one : other;
            if (_ledger.Allows(piece) && piece.Fits(draft.Matters) && !draft.Holds(piece) && !(draft.Theme.IsNoIt && piece.GoesOnWithIt) && (!piece.HasTopic || kind is PieceKind.Visual || (kind is PieceKind.Headline ? !(_shape.Roomy && draft.Theme.IsLong) : !draft.NamedInBody))
                && _filler.Fill(piece, draft.Theme, draft.Point) is { } filled && filled.Length <= room && !(kind is PieceKind.Offer && Repeats(filled, draft.Body())))
            {
                draft.Put(kind, piece, filled);
                return true;
            }
        }

        return false;
    }

    /// <summary>The body begins a sentence with the very words of the headline.</summary>
    private static bool Says(string body, string headline) => body.Contains(headline.TrimEnd('?'), StringComparison.OrdinalIgnoreCase);

    /// <summary>The offer says what the proof has just said.</summary>
    private static bool Repeats(string offer, string body)
    {
        var said = PhraseReader.ContentOf(body).ToHashSet(StringComparer.Ordinal);
        return PhraseReader.ContentOf(offer).Count(said.Contains) > 1;
    }

    private int Room(PieceKind kind, Draft draft) => kind switch
    {
        PieceKind.Headline => _shape.Headline,
        PieceKind.Cta => _shape.Cta,
        PieceKind.Visual => int.MaxValue,
        _ when _shape.Roomy => _shape.Paragraph,
        _ => Math.Min(_shape.Paragraph, _shape.Body - Sender.Length - _phrases.MustSay.Length - 2 - draft.Body().Length),
    };

    private string Sender => _brief.Channel is "sms" && _phrases.Brand.Length is > 0 and < 30 ? _phrases.Brand + ": " : "";

    private string Arrange(Draft draft)
    {
        var parts = draft.Paragraphs(_shape.Roomy ? _random.Next(2) * 2 : -1, eachAlone: _brief.Channel is "search-ad");
        var must = _phrases.MustSay.Length == 0 || $"{draft[PieceKind.Headline]}\n{parts}".Contains(_brief.MustSay.Trim(), StringComparison.OrdinalIgnoreCase)
            ? ""
            : (_shape.Roomy || _brief.Channel is "search-ad" ? "\n\n" : " ") + _phrases.MustSay;
        return Sender + parts + must;
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
            // a stage of the workspace's own: speak as on a landing page, which asks for nothing
            fitting = Fitting(kind, angle, theme, DefaultStages.All.Any(stage => string.Equals(stage.Slug, _brief.StageSlug, StringComparison.Ordinal)) ? _brief.StageSlug : "landing-page");
            _fitting[(kind, angle, theme)] = fitting;
        }

        return fitting;
    }

    private List<Piece> Fitting(PieceKind kind, string angle, ThemeKind theme, string stage) =>
        [.. _pieces[kind].Where(piece => piece.Fits(theme, stage) && StageTact.Suits(kind, piece.Angle, stage)
            && (piece.Angle is "*" || angle.Length == 0 || string.Equals(piece.Angle, angle, StringComparison.Ordinal)))];

    [GeneratedRegex(@"\b(?:it|its|that|this)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex It();
}
