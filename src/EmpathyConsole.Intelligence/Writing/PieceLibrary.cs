using System.Reflection;
using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>All hand-written lines, read once from the embedded files in Pieces.</summary>
internal sealed partial class PieceLibrary
{
    private static readonly string[] Files = ["headlines", "openings", "cores", "helps", "stages", "values", "ctas", "visuals"];

    private PieceLibrary(IReadOnlyList<Piece> all) => All = all;

    public static PieceLibrary Shared { get; } = Load();

    public IReadOnlyList<Piece> All { get; }

    public static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Writing." + file)
            ?? throw new InvalidOperationException($"The writer's file {file} is not in the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
            {
                yield return text;
            }
        }
    }

    private static PieceLibrary Load()
    {
        var all = new List<Piece>();
        foreach (var file in Files)
        {
            Read(file, all);
        }

        return new(all);
    }

    private static void Read(string file, List<Piece> into)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] section = [];
        foreach (var line in Lines(file))
        {
            if (line.StartsWith('['))
            {
                section = [.. line.Trim('[', ']').Split('|').Select(part => part.Trim())];
                if (section.Length != 4)
                {
                    throw new InvalidOperationException($"In {file}: a section has four parts: {line}");
                }

                continue;
            }

            var kind = Enum.Parse<PieceKind>(section[0], ignoreCase: true);
            var family = (section[1] is "*" ? "any" : section[1]) + (section[3] is "*" || section[3].Contains(' ', StringComparison.Ordinal) ? "" : "/" + section[3]);
            var key = $"{section[0]}/{family}";
            counts[key] = counts.GetValueOrDefault(key) + 1;
            var mark = MatterMark().Match(line);
            var text = line[mark.Length..];
            into.Add(new Piece(
                $"{key}/{counts[key]}",
                kind,
                section[1],
                Words(section[2]).Select(word => Enum.Parse<ThemeKind>(word, ignoreCase: true)).ToHashSet(),
                Words(section[3]).ToHashSet(StringComparer.Ordinal),
                text,
                [.. SlotPattern().Matches(text).Select(match => match.Groups["slot"].Value).Distinct(StringComparer.Ordinal)],
                mark.Groups["kinds"].Value.Select(Matter).ToHashSet()));
        }
    }

    private static MatterKind Matter(char mark) => mark switch
    {
        't' => MatterKind.Thing,
        'd' => MatterKind.Doing,
        'e' => MatterKind.Event,
        'h' => MatterKind.Harm,
        _ => MatterKind.Question,
    };

    private static string[] Words(string field) =>
        field is "*" ? [] : field.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^<(?<kinds>[tdehq]+)> ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MatterMark();

    [GeneratedRegex(@"\{(?<slot>[A-Za-z:]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex SlotPattern();
}
