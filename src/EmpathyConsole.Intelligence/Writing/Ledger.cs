namespace EmpathyConsole.Intelligence.Writing;

/// <summary>How often each line was used in this run, and how often it may be.</summary>
internal sealed class Ledger(int count)
{
    private const int Always = 300;

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
        PieceKind.Unit => 1,
        PieceKind.Stage => 8,
        PieceKind.Visual => 8,
        PieceKind.Cta => 16,
        _ => piece.IsBrandsOwn ? Always : 30,
    };
}
