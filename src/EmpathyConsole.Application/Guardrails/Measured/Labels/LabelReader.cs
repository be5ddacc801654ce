using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>Reads rows of an upload as its mapping says.</summary>
internal sealed class LabelReader
{
    /// <summary>A longer text is a page and no line.</summary>
    public const int LongestText = 5_000;

    private const int LongestWord = 120;
    private const int ShownOfAReject = 120;
    private readonly LabelMapping mapping;
    private readonly HashSet<string> fire;
    private readonly IReadOnlyDictionary<string, GuardrailFamily> guardrails;
    private readonly int text, label, kind, site, family;

    /// <param name="mapping">Which column says what.</param>
    /// <param name="columns">The columns of the file.</param>
    /// <param name="guardrails">The family of each guardrail of the workspace, by slug.</param>
    public LabelReader(LabelMapping mapping, IReadOnlyList<string> columns, IReadOnlyDictionary<string, GuardrailFamily> guardrails)
    {
        this.mapping = mapping;
        this.guardrails = guardrails;
        fire = (mapping.FireValues ?? []).Select(v => v.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        int At(string? name) => name is null ? -1 : columns.ToList().FindIndex(c => string.Equals(c, name, StringComparison.OrdinalIgnoreCase));
        (text, label, kind, site, family) = (At(mapping.TextColumn), At(mapping.LabelColumn), At(mapping.KindColumn), At(mapping.SiteColumn), At(mapping.FamilyColumn));
        Problem = text < 0 ? Missing(mapping.TextColumn) : mapping.LabelColumn is { } name && label < 0 ? Missing(name) : null;
    }

    /// <summary>What is wrong with the mapping, or null.</summary>
    public Problem? Problem { get; }

    /// <summary>A row as a line, or why it is none.</summary>
    public (NewLabel? Line, LabelReject? Reject) Read(RawRow row)
    {
        if (row.Broken)
        {
            return No(row, "The row has more cells than the header, or a quote that never closes. Mend the row.", row.Cell(0));
        }

        var words = row.Cell(text).Replace("\0", "", StringComparison.Ordinal).Trim();
        if (words.Length is 0 or > LongestText)
        {
            return No(row, words.Length == 0 ? "It has no text." : "The text is longer than 5,000 characters. Cut out the line that matters.", words);
        }

        if (label >= 0 && string.IsNullOrWhiteSpace(row.Cell(label)))
        {
            return No(row, $"It has no value in \"{mapping.LabelColumn}\", so nobody knows what must happen.", words);
        }

        var (of, guardrail, known) = Family(row.Cell(family).Trim());
        var mustFire = label < 0 ? mapping.AllMustFire : fire.Contains(row.Cell(label).Trim());
        return known
            ? (new(words, of, mustFire, mustFire ? guardrail : "", Word(row, kind), Word(row, site)), null)
            : No(row, $"\"{Short(row.Cell(family).Trim())}\" is no family and no guardrail of this workspace.", words);
    }

    private static Problem Missing(string column) => Domain.House.Problem.Invalid($"The file has no column \"{column}\". Choose one of its columns.", "column");

    private static (NewLabel? Line, LabelReject? Reject) No(RawRow row, string reason, string text) => (null, new(row.Line, reason, Short(text)));

    private static string Word(RawRow row, int column) => column < 0 ? "" : Clip(string.Join(' ', row.Cell(column).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestWord);

    private static string Short(string text) => Clip(text, ShownOfAReject);

    private static string Clip(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private (GuardrailFamily Family, string Guardrail, bool Known) Family(string word) =>
        word.Length == 0 ? (mapping.Family, "", true)
        : LabelWords.Family(word) is { } named ? (named, "", true)
        : guardrails.TryGetValue(word, out var of) ? (of, word, true)
        : (default, "", false);
}
