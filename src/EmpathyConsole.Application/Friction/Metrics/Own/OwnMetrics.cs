using System.Globalization;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Own;

namespace EmpathyConsole.Application.Friction.Metrics.Own;

/// <summary>Between what is kept of metrics of one's own and what questions ask for.</summary>
internal static class OwnMetrics
{
    /// <summary>What their slugs begin with.</summary>
    public const string Prefix = "own-";

    /// <summary>The metric a version makes.</summary>
    public static Metric Of(string slug, OwnMetricVersion version) =>
        version.Definition.Metric(slug, version.Name, OwnWords.Of(version.Definition)) with { Version = version.Version, Changed = version.Changed };

    /// <summary>own-..., of the letters and digits of a name; numbered when it is taken.</summary>
    public static string SlugOf(string name, IReadOnlyCollection<string> taken)
    {
        var slug = new StringBuilder(Prefix);
        foreach (var letter in name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var plain = slug.ToString().TrimEnd('-');
        plain = plain.Length <= Prefix.Length ? Prefix + "metric" : plain;
        var free = plain;
        for (var n = 2; taken.Contains(free, StringComparer.Ordinal); n++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{plain}-{n}");
        }

        return free;
    }

    /// <summary>own-returns@2 is own-returns and 2; without a version, the newest.</summary>
    public static (string Slug, int? Version) Parse(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0);
    }

    /// <summary>Whether two definitions count the same; records compare their lists by reference.</summary>
    public static bool AreAlike(OwnDefinition a, OwnDefinition b) => JsonSerializer.Serialize(a, JsonColumn.Options) == JsonSerializer.Serialize(b, JsonColumn.Options);
}
