using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Corrects the changes of slices that were looked at together.</summary>
internal static class Corrections
{
    private const double Level = .05;

    /// <summary>The rows with corrected p and, where a change is clear, the word for it.</summary>
    public static IReadOnlyList<FrictionRow> Correct(IReadOnlyList<FrictionRow> rows)
    {
        var corrected = FalseDiscovery.BenjaminiHochberg([.. rows.Where(r => r.Change is not null).Select(r => r.Change!.CorrectedP)]);
        var at = 0;
        return [.. rows.Select(r => r.Change is null ? r : r with { Change = Judge(r.Change, corrected[at++]) })];
    }

    private static FrictionChange Judge(FrictionChange change, double p) =>
        change with { CorrectedP = p, Clear = p < Level && (change.Delta.Low > 0 || change.Delta.High < 0) };
}
