using System.Text.RegularExpressions;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Language;

/// <summary>A group of voices: all that meet every condition; without a condition all voices.</summary>
/// <param name="Conditions">Field and value, each field once.</param>
public sealed partial record VoiceSlice(IReadOnlyList<(SliceField Field, string Value)> Conditions)
{
    /// <summary>Values of <see cref="SliceField.Rating"/>.</summary>
    public const string Promoters = "promoters";

    /// <inheritdoc cref="Promoters"/>
    public const string Detractors = "detractors";

    /// <summary>Values of <see cref="SliceField.Period"/>.</summary>
    public const string Recent = "recent";

    /// <inheritdoc cref="Recent"/>
    public const string Before = "before";

    private const int LongestText = 400;

    public static VoiceSlice All { get; } = new([]);

    /// <summary>From "segment:afternoon-switcher,channel:web", as it stands in an address; null or empty is all voices.</summary>
    public static Result<VoiceSlice> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return All;
        }

        if (text.Length > LongestText)
        {
            return Problem.Invalid("A group of voices is written in 400 characters at most. Use fewer conditions.", "slice");
        }

        var conditions = new List<(SliceField, string)>();
        foreach (var part in Parts().Split(text))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var value = colon < 0 ? "" : part[(colon + 1)..].Trim();
            if (colon < 0 || value.Length == 0 || !Enum.TryParse<SliceField>(part[..colon].Trim(), ignoreCase: true, out var field) || !Enum.IsDefined(field) || char.IsAsciiDigit(part.TrimStart()[0]))
            {
                return Problem.Invalid($"'{part}' names no group of voices. Write a field and a value, such as segment:afternoon-switcher. Fields: {Names}.", "slice");
            }

            if (conditions.Exists(c => c.Item1 == field))
            {
                return Problem.Invalid($"'{Slug(field)}' stands twice. Use each field once.", "slice");
            }

            if ((field == SliceField.Rating && value is not (Promoters or Detractors)) || (field == SliceField.Period && value is not (Recent or Before)))
            {
                return Problem.Invalid(field == SliceField.Rating ? $"'{value}' is no rating. Use promoters or detractors." : $"'{value}' is no period. Use recent or before.", "slice");
            }

            conditions.Add((field, value));
        }

        return new VoiceSlice(conditions);
    }

    /// <summary>The value of a field, or null.</summary>
    public string? ValueOf(SliceField field) => Conditions.Where(c => c.Field == field).Select(c => c.Value).FirstOrDefault();

    /// <summary>The same with another value of one field; null takes the condition away.</summary>
    public VoiceSlice With(SliceField field, string? value) =>
        new([.. Conditions.Where(c => c.Field != field).Concat(string.IsNullOrEmpty(value) ? [] : [(field, value)]).OrderBy(c => c.Field)]);

    public bool Equals(VoiceSlice? other) => other is not null && Conditions.SequenceEqual(other.Conditions);

    public override int GetHashCode() => Conditions.Aggregate(0, HashCode.Combine);

    /// <summary>As <see cref="Read"/> takes it.</summary>
    public override string ToString() => string.Join(',', Conditions.Select(c => $"{Slug(c.Field)}:{c.Value}"));

    /// <summary>A field as it stands in addresses.</summary>
    public static string Slug(SliceField field) => field.ToString().ToLowerInvariant();

    private static string Names => string.Join(", ", Enum.GetValues<SliceField>().Select(Slug));

    // a comma inside a value is one that no field follows; lookahead needs the backtracking engine, the text is short
    [GeneratedRegex(",(?=\\s*(?:segment|channel|source|stage|generation|rating|kind|period)\\s*:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parts();
}
