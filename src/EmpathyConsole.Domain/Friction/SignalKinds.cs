using System.Collections.Frozen;
using System.Text;

namespace EmpathyConsole.Domain.Friction;

/// <summary>Kinds of signals and their slugs: form-start, field-error, ...</summary>
public static class SignalKinds
{
    private static readonly string[] Slugs = MakeSlugs();

    private static readonly FrozenDictionary<string, SignalKind> BySlug =
        Enum.GetValues<SignalKind>().ToFrozenDictionary(Slug, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind's slug.</summary>
    public static string Slug(SignalKind kind) => Slugs[(int)kind];

    /// <summary>The kind of a slug; case and surrounding space don't matter.</summary>
    public static bool TryParse(string slug, out SignalKind kind) => BySlug.TryGetValue(slug.Trim(), out kind);

    private static string[] MakeSlugs()
    {
        var kinds = Enum.GetValues<SignalKind>();
        var slugs = new string[kinds.Max(k => (int)k) + 1];
        foreach (var kind in kinds)
        {
            var slug = new StringBuilder();
            foreach (var letter in kind.ToString())
            {
                if (char.IsUpper(letter) && slug.Length > 0)
                {
                    slug.Append('-');
                }

                slug.Append(char.ToLowerInvariant(letter));
            }

            slugs[(int)kind] = slug.ToString();
        }

        return slugs;
    }
}
