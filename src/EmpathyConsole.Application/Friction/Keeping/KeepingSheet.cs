namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>How long signals are kept, and what that means today.</summary>
/// <param name="Days">Days; null for ever.</param>
/// <param name="MayEdit">Whether the caller may change it.</param>
/// <param name="Signals">Single signals there are.</param>
/// <param name="First">Day of the earliest; null when there are none.</param>
/// <param name="KeptFrom">The first day that is asked of single signals now; null for all.</param>
/// <param name="Totals">Days kept as totals.</param>
/// <param name="TotalsBytes">What they take.</param>
/// <param name="LookedAt">When old days were last looked for.</param>
/// <param name="JobId">The job that does it now or did it last; null for none.</param>
public sealed record KeepingSheet(int? Days, bool MayEdit, long Signals, DateOnly? First, DateOnly? KeptFrom, int Totals, long TotalsBytes, DateTimeOffset? LookedAt, long? JobId);
