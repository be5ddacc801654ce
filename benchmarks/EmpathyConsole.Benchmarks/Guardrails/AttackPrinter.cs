using System.Globalization;
using EmpathyConsole.Domain.Guardrails.Attacks;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Starter;

namespace EmpathyConsole.Benchmarks.Guardrails;

/// <summary>Attacks the starter guardrails and prints how much escaped, by kind.</summary>
internal static class AttackPrinter
{
    private static readonly DateTimeOffset Now = new(2026, 6, 20, 9, 0, 0, TimeSpan.Zero);

    private const int Seeds = 5;

    /// <param name="from">The first of the seeds to try.</param>
    /// <param name="escapes">Whether the escaped texts are printed too.</param>
    /// <param name="to">Where to print.</param>
    public static async Task<int> PrintAsync(int from, bool escapes, TextWriter to)
    {
        var attacks = StarterSet.All.SelectMany(g => Enumerable.Range(from, Seeds).SelectMany(seed => AttackRun.Of(g, seed, Now).Attacks.Select(a => (IsPattern: g.Rule is PatternRule, g.Slug, Attack: a)))).ToList();
        foreach (var rule in attacks.GroupBy(a => a.IsPattern).OrderBy(g => g.Key))
        {
            await to.WriteLineAsync(rule.Key ? "guardrails of a regular expression" : "guardrails of phrases");
            foreach (var kind in rule.GroupBy(a => a.Attack.Kind).OrderBy(g => g.Key))
            {
                // a paraphrase does not depend on the seed: count each once
                var texts = kind.DistinctBy(a => (a.Slug, a.Attack.Example.Text)).ToList();
                var escaped = texts.Where(a => a.Attack.Escaped).ToList();
                await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-16} {texts.Count,6:N0} attacks {escaped.Count,6:N0} escaped {100.0 * escaped.Count / texts.Count,6:0.0}%"));
                foreach (var (_, slug, attack) in escaped.Where(_ => escapes))
                {
                    await to.WriteLineAsync($"    {slug}: {attack.Example.Text.ReplaceLineEndings(" ")}");
                }
            }
        }

        return 0;
    }
}
