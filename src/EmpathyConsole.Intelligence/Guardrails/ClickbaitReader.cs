using System.Text;
using EmpathyConsole.Intelligence.Readers;

namespace EmpathyConsole.Intelligence.Guardrails;

/// <summary>
/// Says whether a line baits a click, with the artefact that ships in this assembly (docs/models/clickbait.md). It learned from headlines
/// and from everyday text that baits nothing, so that it reads the bait and not the register.
/// </summary>
public sealed class ClickbaitReader
{
    /// <summary>The label of a line that baits.</summary>
    public const string Bait = "clickbait";

    /// <summary>The label of every other line.</summary>
    public const string Plain = "plain";

    private static readonly Lazy<ClickbaitReader> Ours = new(() => Load(typeof(ClickbaitReader).Assembly.GetManifestResourceStream("Readers.clickbait")!));
    private readonly int bait;

    /// <param name="reader">One of its labels is <see cref="Bait"/>.</param>
    public ClickbaitReader(LinearTextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Reader = reader;
        bait = reader.Labels.Index().First(l => l.Item == Bait).Index;
    }

    /// <summary>The one that ships; loaded when it is first asked for.</summary>
    public static ClickbaitReader Shipped => Ours.Value;

    /// <summary>How it is trained, chosen by cross-validation inside the training texts.</summary>
    public static TrainingOptions Options { get; } = new() { Cost = 0.3, Rounds = 8, Folds = 3, Rarity = true, MostFeatures = 120_000 };

    public LinearTextReader Reader { get; }

    /// <summary>"clickbait 1".</summary>
    public string Name => $"{Reader.Card.Name} {Reader.Card.Version}";

    /// <summary>Whether the line baits.</summary>
    public bool Baits(string text) => Reading(text).Said;

    /// <summary>The reading behind it.</summary>
    public Reading Reading(string text) => Reader.Read(text)[bait];

    private static ClickbaitReader Load(Stream artefact)
    {
        using var text = new StreamReader(artefact, Encoding.UTF8);
        return new(ReaderFile.Load(text));
    }
}
