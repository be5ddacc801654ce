using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>Lets a concept in that is unlike all before it, by the built-in writer's own measure.</summary>
internal sealed class Novelty
{
    /// <summary>
    /// Nearer than this is the same concept in other words. It is wider than the built-in writer's own bound: a model's whole run shares its brief's words,
    /// and the deck keeps near ones apart.
    /// </summary>
    public const double MostAlike = 0.5;

    private readonly List<string> visible = [];
    private readonly HashSet<string> hashes = new(StringComparer.Ordinal);
    private readonly HashSet<string> headlines = new(StringComparer.OrdinalIgnoreCase);

    public Novelty(IEnumerable<ConceptText> existing)
    {
        foreach (var text in existing)
        {
            Add(text);
        }
    }

    /// <summary>How many are known.</summary>
    public int Count => visible.Count;

    /// <summary>The newest headlines, for a model to keep clear of.</summary>
    public IReadOnlyList<string> Newest(int most) => [.. headlines.TakeLast(most)];

    /// <summary>False for a double or a near double.</summary>
    public bool Accepts(ConceptText text)
    {
        if (hashes.Contains(ContentHash.Of(text)) || headlines.Contains(text.Headline))
        {
            return false;
        }

        // fitted anew each time: a few hundred short texts at most
        var candidate = Visible(text);
        var likeness = new Likeness([.. visible, candidate]);
        var seen = new Neighbours();
        visible.ForEach(v => seen.Add(likeness.Vector(v)));
        if (seen.Nearest(likeness.Vector(candidate)).Cosine > MostAlike)
        {
            return false;
        }

        Add(text);
        return true;
    }

    private static string Visible(ConceptText text) => $"{text.Headline}\n{text.Body}\n{text.Cta}";

    private void Add(ConceptText text)
    {
        visible.Add(Visible(text));
        hashes.Add(ContentHash.Of(text));
        headlines.Add(text.Headline);
    }
}
