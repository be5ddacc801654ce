namespace EmpathyConsole.Intelligence.Redaction.Evaluation;

/// <summary>The labelled lines that ship with the console, in the parts its file tells.</summary>
public static class RedactionSample
{
    private static readonly Lazy<Parts> Read = new(Load);
    private static readonly Lazy<RedactionScore> Measured = new(() => RedactionScore.Of(HeldOut));
    private static readonly Lazy<RedactionScore> MeasuredLast = new(() => RedactionScore.Of(WrittenLast));

    /// <summary>What the rules were tuned on.</summary>
    public static IReadOnlyList<LabelledText> Tuning => Read.Value.Tuning;

    /// <summary>What no rule was tuned on: half of the lines written before the rules, and all that were written last.</summary>
    public static IReadOnlyList<LabelledText> HeldOut => Read.Value.HeldOut;

    /// <summary>Of the held-out lines, those written when the rules were finished: the hardest test.</summary>
    public static IReadOnlyList<LabelledText> WrittenLast => Read.Value.Last;

    /// <summary>How the redactor of this program does on the held-out lines; measured once.</summary>
    public static RedactionScore Score => Measured.Value;

    /// <summary>The same on the lines written last.</summary>
    public static RedactionScore ScoreOfLast => MeasuredLast.Value;

    private static Parts Load()
    {
        using var stream = typeof(RedactionSample).Assembly.GetManifestResourceStream("Redaction.labelled")!;
        using var reader = new StreamReader(stream);
        var parts = reader.ReadToEnd().Split("\n## ").Skip(1).ToDictionary(p => p[..p.IndexOf('\n', StringComparison.Ordinal)].Trim(), p => LabelledText.ReadAll(p[p.IndexOf('\n', StringComparison.Ordinal)..]), StringComparer.Ordinal);
        var (halves, last) = (parts["halves"], parts["last"]);
        return new([.. halves.Where((_, i) => i % 2 == 0), .. parts["second"]], [.. halves.Where((_, i) => i % 2 == 1), .. last], last);
    }

    private sealed record Parts(IReadOnlyList<LabelledText> Tuning, IReadOnlyList<LabelledText> HeldOut, IReadOnlyList<LabelledText> Last);
}
