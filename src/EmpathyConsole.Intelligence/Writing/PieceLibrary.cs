using System.Reflection;
using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>All hand-written lines, read once from the embedded files in Pieces.</summary>
internal sealed partial class PieceLibrary
{
    private static readonly string[] Files = ["confusion", "fear", "frustration", "desire", "praise", "facts", "stages", "values", "ctas", "visuals"];

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
            var family = string.Join('/', ((string[])[section[1], section[2], section[3]]).Where(part => part is not "*").Select(part => part.Contains(' ', StringComparison.Ordinal) ? part.Split(' ')[0] + "-and-more" : part));
            var key = file is "facts" ? $"{section[0]}/fact/{family}" : $"{section[0]}/{family}";
            counts[key] = counts.GetValueOrDefault(key) + 1;
            var button = kind is PieceKind.Unit ? line[..line.IndexOf(": ", StringComparison.Ordinal)] : "";
            var rest = button.Length > 0 ? line[(button.Length + 2)..] : line;
            var mark = MatterMark().Match(rest);
            var text = rest[mark.Length..].Replace(" |+ ", " | ", StringComparison.Ordinal);
            if (kind is PieceKind.Unit && text.Split(" | ").Length != 3)
            {
                throw new InvalidOperationException($"In {file}: a unit has a headline, a first sentence and what follows: {line}");
            }

            into.Add(new Piece(
                $"{key}/{counts[key]}",
                kind,
                section[1],
                button,
                IsTied: kind is PieceKind.Unit && (rest.Contains(" |+ ", StringComparison.Ordinal) || !Asks().IsMatch(text.Split(" | ")[1])),
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

    // a first sentence that asks or offers something can stand without a second one
    [GeneratedRegex(@"\?$|^(?:Ask|Tell|Write|Talk|Send|Put|Say|Bring|Start|Begin|Look|Have|Read|Come|Let us|Give|Go|Take|Go on|Please|Thank|You can|You may ask|Whatever you|It was kind|It was good)\b|, (?:ask|tell|write|talk|say|put|send|start|begin|look|have|take|read|come|just ask)\b|\b(?:is welcome here|are welcome here|somebody to ask|place to ask|enough to ask|enough to begin|reason enough to write)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asks();

    [GeneratedRegex(@"\{(?<slot>[A-Za-z:]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex SlotPattern();
}
