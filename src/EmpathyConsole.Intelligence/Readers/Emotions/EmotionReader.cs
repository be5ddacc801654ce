using System.Text;

namespace EmpathyConsole.Intelligence.Readers.Emotions;

/// <summary>
/// Reads emotions in a short text: 28 of them and seven groups, with the artefact that ships in this assembly (docs/models/emotions.md).
/// A machine's reading of English comments; it is shown with its name and its error, and never decides about a person.
/// </summary>
public sealed class EmotionReader
{
    private static readonly Lazy<EmotionReader> Ours = new(() => Load(typeof(EmotionReader).Assembly.GetManifestResourceStream("Readers.emotions")!));
    private readonly int[] emotions;
    private readonly int[] groups;

    public EmotionReader(LinearTextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Reader = reader;
        emotions = [.. EmotionGroups.Emotions.Select(Place)];
        groups = [.. EmotionGroups.Groups.Select(g => Place(EmotionGroups.Prefix + g))];

        int Place(string label) => reader.Labels.Index().First(l => l.Item == label).Index;
    }

    /// <summary>The one that ships; loaded when it is first asked for.</summary>
    public static EmotionReader Shipped => Ours.Value;

    public LinearTextReader Reader { get; }

    /// <summary>"emotions 1".</summary>
    public string Name => $"{Reader.Card.Name} {Reader.Card.Version}";

    /// <summary>One reading for each of the 28, in the order of <see cref="EmotionGroups.Emotions"/>.</summary>
    public IReadOnlyList<Reading> Emotions(string text)
    {
        var all = Reader.Read(text);
        return Array.ConvertAll(emotions, i => all[i]);
    }

    /// <summary>One reading for each of the seven groups, in the order of <see cref="EmotionGroups.Groups"/>.</summary>
    public IReadOnlyList<Reading> Groups(string text)
    {
        var all = Reader.Read(text);
        return Array.ConvertAll(groups, i => all[i] with { Label = EmotionGroups.Groups[Array.IndexOf(groups, i)] });
    }

    private static EmotionReader Load(Stream artefact)
    {
        using var text = new StreamReader(artefact, Encoding.UTF8);
        return new(ReaderFile.Load(text));
    }
}
