using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Web.Features.Guardrails;

/// <summary>A stretch of text that is marked the same way; null = nothing found in it.</summary>
public sealed record HighlightSpan(string Text, Severity? Severity, string? Names)
{
    /// <summary>Cuts one part's text where findings begin and end; where they overlap, the hardest shows and all are named. Together the spans are the text.</summary>
    public static IReadOnlyList<HighlightSpan> Of(string text, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(text);

        // a judgement of a moment ago may be about other words: only what still stands there is marked
        var held = findings.Where(f => f.Length > 0 && f.Start + f.Length <= text.Length && text.AsSpan(f.Start, f.Length).SequenceEqual(f.Text)).ToList();
        var cuts = held.SelectMany(f => new[] { f.Start, f.Start + f.Length }).Append(0).Append(text.Length).Distinct().Order().ToList();
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => Stretch(text[from..to], [.. held.Where(f => f.Start <= from && to <= f.Start + f.Length)]))];
    }

    private static HighlightSpan Stretch(string text, IReadOnlyList<Finding> over) => over.Count == 0
        ? new(text, null, null)
        : new(text, over.Max(f => f.Severity), string.Join(", ", over.Select(f => f.Guardrail).Distinct(StringComparer.Ordinal)));
}
