using System.Collections.Frozen;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Intelligence.Voices.Fears;

/// <summary>The table of inferences, read from the text beside this file.</summary>
public static class InferenceTable
{
    private static readonly FrozenDictionary<string, CuePattern[]> PatternsByWord;

    static InferenceTable()
    {
        var patterns = new List<CuePattern>();
        var rows = new List<Inference>();
        using var text = new StreamReader(typeof(InferenceTable).Assembly.GetManifestResourceStream("Fears.inferences")!);
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith("cue ", StringComparison.Ordinal))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                var name = line[4..colon];
                patterns.AddRange(line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => new CuePattern(name, p)));
            }
            else if (line.StartsWith("fear ", StringComparison.Ordinal))
            {
                var cells = line[5..].Split('|', StringSplitOptions.TrimEntries);
                var cues = cells[2].Split('+', StringSplitOptions.TrimEntries);
                rows.Add(new(cells[0], Enum.Parse<FearKind>(cells[1], ignoreCase: true), cues[0], cues[1], cells[3], cells[4]));
            }
        }

        Rows = rows;
        PatternsByWord = patterns.SelectMany(p => p.Begins.Select(word => (word, p))).GroupBy(x => x.word, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(x => x.p).ToArray(), StringComparer.Ordinal);
        Cues = [.. patterns.Select(p => p.Cue).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Every inference, in the order of the table.</summary>
    public static IReadOnlyList<Inference> Rows { get; }

    /// <summary>Names of all cues.</summary>
    internal static IReadOnlyList<string> Cues { get; }

    /// <summary>The inference of that name; null when the table has it no more.</summary>
    public static Inference? Find(string name) => Rows.FirstOrDefault(r => r.Name == name);

    internal static IReadOnlyList<CuePattern> Beginning(ReadOnlySpan<char> word) =>
        PatternsByWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var patterns) ? patterns : [];
}
