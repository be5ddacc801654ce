using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>A concept in the making: the lines chosen so far, filled.</summary>
internal sealed class Draft(ThemePhrases theme, QuotePoint point)
{
    private static readonly PieceKind[] Order = [PieceKind.Opening, PieceKind.Core, PieceKind.Help, PieceKind.Value, PieceKind.Offer, PieceKind.Stage];
    private readonly List<(PieceKind Kind, string Text)> _texts = [];
    private readonly List<Piece> _pieces = [];

    public ThemePhrases Theme { get; } = theme;

    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>The lines used, the one that carries the angle first: it is the concept's pattern.</summary>
    public IReadOnlyList<Piece> Carriers => [.. _pieces.OrderBy(piece => piece.Kind is PieceKind.Core or PieceKind.Help ? 0 : 1)];

    /// <summary>The feeling its lines are chosen by.</summary>
    public ThemeKind Feeling { get; } = theme.FeelingOf(point);

    /// <summary>What it speaks of, so that only lines that fit it are taken.</summary>
    public IReadOnlyList<MatterKind> Matters { get; } = theme.Matters(point);

    /// <summary>The quote it rests on.</summary>
    public QuotePoint Point { get; } = point;

    /// <summary>How often the theme is named in the visible text.</summary>
    public int Topics { get; private set; }

    /// <summary>Whether the body has named it.</summary>
    public bool NamedInBody { get; private set; }

    public string? this[PieceKind kind] => _texts.Where(line => line.Kind == kind).Select(line => line.Text).FirstOrDefault();

    /// <summary>Whether the line is used already.</summary>
    public bool Holds(Piece piece) => _pieces.Exists(one => ReferenceEquals(one, piece));

    public void Put(PieceKind kind, Piece piece, string text)
    {
        _pieces.Add(piece);
        _texts.Add((kind, text));
        NamedInBody |= piece.HasTopic && kind is not (PieceKind.Visual or PieceKind.Headline);
        Topics += piece.HasTopic && kind is not PieceKind.Visual ? 1 : 0;
    }

    /// <summary>How far it has come, to return to.</summary>
    public (int Lines, bool Named, int Topics) Mark() => (_texts.Count, NamedInBody, Topics);

    /// <summary>Takes off what was put since.</summary>
    public void Back((int Lines, bool Named, int Topics) mark)
    {
        _texts.RemoveRange(mark.Lines, _texts.Count - mark.Lines);
        _pieces.RemoveRange(mark.Lines, _pieces.Count - mark.Lines);
        (NamedInBody, Topics) = (mark.Named, mark.Topics);
    }

    /// <summary>All body lines in one paragraph.</summary>
    public string Body() => Paragraphs(-1, eachAlone: false);

    /// <summary>
    /// The body lines in reading order. Layout -1 is one paragraph, 0 keeps the value apart, 1 the opening, 2 both;
    /// or each kind of line stands alone.
    /// </summary>
    public string Paragraphs(int layout, bool eachAlone)
    {
        var text = new System.Text.StringBuilder();
        PieceKind? before = null;
        foreach (var kind in Order)
        {
            foreach (var (_, line) in _texts.Where(one => one.Kind == kind))
            {
                var breaks = before is { } last && last != kind
                    && (eachAlone || (kind is PieceKind.Value && layout is 0 or 2) || (last is PieceKind.Opening && layout is 1 or 2));
                text.Append(before is null ? "" : breaks ? "\n\n" : " ").Append(line);
                before = kind;
            }
        }

        return text.ToString();
    }
}
