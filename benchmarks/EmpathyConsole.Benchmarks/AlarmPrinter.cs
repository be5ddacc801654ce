using System.Globalization;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Starter;

namespace EmpathyConsole.Benchmarks;

/// <summary>Prints how often each starter guardrail of the tone family speaks about the texts of a file, and the first few it speaks about.</summary>
internal static class AlarmPrinter
{
    private const int Shown = 4;

    /// <summary>A CSV file with a column "text"; with "column=value" only the rows that have it.</summary>
    public static async Task<int> PrintAsync(string file, string? only, TextWriter to, CancellationToken cancellation)
    {
        var tone = StarterSet.All.Where(g => g.Family == GuardrailFamily.Tone).ToList();
        var book = RuleBook.Of(tone);
        var spoken = tone.ToDictionary(g => g.Slug, _ => new List<string>(), StringComparer.Ordinal);
        var (rows, any) = (0, 0);
        foreach (var text in TextColumn.Read(await File.ReadAllTextAsync(file, cancellation), only))
        {
            rows++;
            var found = book.Judge(Copy.Of(text), DateTimeOffset.UnixEpoch).Findings;
            any += found.Count > 0 ? 1 : 0;
            foreach (var finding in found.DistinctBy(f => f.Guardrail, StringComparer.Ordinal))
            {
                spoken[finding.Guardrail].Add($"[{finding.Text}] {text}");
            }
        }

        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{file}{(only is null ? "" : ", " + only)}: {rows} texts, tone speaks about {any} ({Share(any, rows)})"));
        foreach (var (slug, texts) in spoken)
        {
            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {slug}: {texts.Count} ({Share(texts.Count, rows)})"));
            foreach (var text in texts.Take(Shown))
            {
                await to.WriteLineAsync("    " + text.ReplaceLineEndings(" "));
            }
        }

        return 0;
    }

    private static string Share(int part, int of) => of == 0 ? "none" : (100.0 * part / of).ToString("0.00", CultureInfo.InvariantCulture) + "%";
}
