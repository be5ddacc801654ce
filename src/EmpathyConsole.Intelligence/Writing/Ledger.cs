namespace EmpathyConsole.Intelligence.Writing;

/// <summary>How often each line was used in this run, and how often it may be.</summary>
internal sealed class Ledger(int count)
{
    /// <summary>Of a hundred concepts no line that carries one, and no headline, stands in more than three.</summary>
    public const int MostInHundred = 3;

    private readonly Dictionary<Piece, int> _uses = new(ReferenceEqualityComparer.Instance);
    private readonly int _hundreds = Math.Max(1, (count + 99) / 100);

    public int Uses(Piece piece) => _uses.GetValueOrDefault(piece);

    public bool Allows(Piece piece) => Uses(piece) < _hundreds * Most(piece);

    public void Add(Sketch sketch, int by)
    {
        foreach (var piece in sketch.Pieces)
        {
            _uses[piece] = Uses(piece) + by;
        }
    }

    // buttons are two or three words; a hundred different ones would be a fault of its own;
    // a bare promise or proof is the brand's sentence and no pattern of ours
    private static int Most(Piece piece) => piece.Kind switch
    {
        PieceKind.Core or PieceKind.Help or PieceKind.Headline => MostInHundred,
        PieceKind.Opening or PieceKind.Stage => 4,
        PieceKind.Visual => 6,
        PieceKind.Cta => 8,
        _ => piece.IsBrandsOwn ? MostInHundred * 100 : piece.ShowsPromise || piece.ShowsProof ? 9 : 5,
    };
}
