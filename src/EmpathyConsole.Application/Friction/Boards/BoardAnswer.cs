using EmpathyConsole.Application.Friction.Store;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>All that a board shows, from one walk over the signals.</summary>
/// <param name="Board">Which.</param>
/// <param name="Tiles">In order.</param>
/// <param name="Cut">What a blend is cut by.</param>
/// <param name="Moods">Beside a blend: what the same groups' voices are about; empty for other boards.</param>
/// <param name="Looks">How many changes were looked at and corrected together.</param>
/// <param name="Clear">How many of them are clear.</param>
/// <param name="ProvisionalFrom">From this day on late rows may still come.</param>
/// <param name="Freshness">Of the signals behind it.</param>
/// <param name="Zone">IANA name of the zone its days are of.</param>
/// <param name="At">When it was asked.</param>
public sealed record BoardAnswer(
    BoardLine Board, IReadOnlyList<TileAnswer> Tiles, BoardCut Cut, IReadOnlyList<Mood> Moods, int Looks, int Clear, DateOnly ProvisionalFrom, SignalFreshness Freshness, string Zone, DateTimeOffset At);
