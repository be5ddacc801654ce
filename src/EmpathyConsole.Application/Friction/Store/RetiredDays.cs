namespace EmpathyConsole.Application.Friction.Store;

/// <summary>What takes the place of single signals.</summary>
/// <param name="KeptFrom">Milliseconds since 1970: from here on signals are asked and taken.</param>
/// <param name="GoneBefore">Days since 1970, UTC: segments of earlier days go.</param>
/// <param name="SettledBefore">Days since 1970, UTC: what comes in for an earlier day while the totals are computed makes them void.</param>
/// <param name="Totals">Computes the days' bytes while nothing is sealed; asked again where it was void.</param>
internal sealed record RetiredDays(long KeptFrom, int GoneBefore, int SettledBefore, Func<CancellationToken, Task<IReadOnlyList<(int Day, byte[] Data)>>> Totals);
