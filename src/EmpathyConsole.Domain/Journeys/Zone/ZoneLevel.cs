namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>Effort, intent or fear at a touchpoint, with how sure it is. Low &lt;= Value &lt;= High, all on the level's own scale.</summary>
/// <param name="Value">The best guess: effort 1..7, intent 1..5, fear 0..5; need not be whole.</param>
/// <param name="Low">Lower end of the 95% interval.</param>
/// <param name="High">Upper end of the 95% interval.</param>
/// <param name="N">How many answers, voices or people it rests on; for an opinion how many people hold it (0: not known).</param>
/// <param name="Source">What it rests on.</param>
public sealed record ZoneLevel(double Value, double Low, double High, int N, LevelSource Source);
