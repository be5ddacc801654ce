using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails.Checking;

/// <summary>A file, checked.</summary>
/// <param name="File">Its name.</param>
/// <param name="Rows">Its texts, in file order.</param>
/// <param name="Skipped">Rows that were not checked.</param>
/// <param name="Names">Names of the guardrails that fired, by slug.</param>
/// <param name="Warnings">What of the request was ignored.</param>
public sealed record CheckedFile(string File, IReadOnlyList<CheckedRow> Rows, IReadOnlyList<SkippedRow> Skipped, IReadOnlyDictionary<string, string> Names, IReadOnlyList<string> Warnings)
{
    /// <summary>How many texts have a verdict.</summary>
    public int Count(Verdict verdict) => Rows.Count(r => r.Verdict == verdict);
}
