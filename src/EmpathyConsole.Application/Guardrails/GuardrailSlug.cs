using System.Text;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>Makes a guardrail's stable name from its name.</summary>
internal static class GuardrailSlug
{
    private const int Longest = 60;

    // pages that stand where a guardrail of this name would
    private static readonly string[] Pages = ["new", "measured", "batch", "packs", "brand-guide"];

    /// <summary>Lower case letters, digits and hyphens, from the name; another number behind it while it is taken.</summary>
    public static string Of(string name, Func<string, bool> isTaken)
    {
        var slug = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && (char.IsWhiteSpace(c) || char.IsPunctuation(c)))
            {
                slug.Append('-');
            }
        }

        var wanted = slug.ToString(0, Math.Min(slug.Length, Longest)).Trim('-');
        wanted = wanted.Length == 0 ? "guardrail" : wanted;
        var number = 1;
        var free = wanted;
        while (isTaken(free) || Pages.Contains(free, StringComparer.Ordinal))
        {
            free = FormattableString.Invariant($"{wanted}-{++number}");
        }

        return free;
    }
}
