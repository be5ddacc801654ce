using System.Globalization;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>The words files use for families and for "must fire".</summary>
internal static class LabelWords
{
    /// <summary>What an export writes for a line that must fire.</summary>
    public const string Fire = "must fire";

    /// <summary>What an export writes for a line to leave alone.</summary>
    public const string LeaveAlone = "leave alone";

    private static readonly string[] FireWords = [Fire, "fire", "1", "yes", "y", "true", "positive", "pos", "block", "bad", "spam", "clickbait", "dark", "dark pattern", "violation", "violates"];
    private static readonly string[] TextNames = ["text", "line", "copy", "sentence", "message", "pattern string", "string", "content", "headline", "title", "comment", "body"];
    private static readonly string[] LabelNames = ["label", "class", "target", "must", "verdict", "expected", "is_dark", "is dark", "y", "result"];
    private static readonly string[] KindNames = ["kind", "category", "pattern category", "type", "pattern type"];
    private static readonly string[] SiteNames = ["site", "group", "page_id", "page", "url", "domain", "website", "source"];
    private static readonly string[] FamilyNames = ["family", "guardrail", "rule"];

    /// <summary>The family of a slug or name ("least-data", "Least data"), or null.</summary>
    public static GuardrailFamily? Family(string word)
    {
        var plain = word.Trim().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return Enum.TryParse<GuardrailFamily>(plain, ignoreCase: true, out var family) && Enum.IsDefined(family) && !int.TryParse(plain, CultureInfo.InvariantCulture, out _) ? family : null;
    }

    /// <summary>"least-data".</summary>
    public static string Slug(GuardrailFamily family) => family == GuardrailFamily.LeastData ? "least-data" : family.ToString().ToLowerInvariant();

    /// <summary>What the columns seem to say.</summary>
    public static LabelMapping Guess(IReadOnlyList<LabelColumn> columns)
    {
        string? Named(string[] names) => names.Select(n => columns.FirstOrDefault(c => string.Equals(c.Name, n, StringComparison.OrdinalIgnoreCase))?.Name).FirstOrDefault(n => n is not null);
        var text = Named(TextNames) ?? columns.OrderByDescending(c => c.Samples.Sum(s => s.Length)).Select(c => c.Name).FirstOrDefault() ?? "";
        var label = Named(LabelNames) ?? columns.FirstOrDefault(c => c.Name != text && c.Values is { Count: 2 } values && values.Any(v => IsFire(v.Key)))?.Name;
        var fire = columns.FirstOrDefault(c => c.Name == label)?.Values?.Select(v => v.Key).Where(IsFire).ToList() ?? [];
        return new(text, label, fire, Named(KindNames), Named(SiteNames), Named(FamilyNames));
    }

    private static bool IsFire(string value) => FireWords.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase);
}
