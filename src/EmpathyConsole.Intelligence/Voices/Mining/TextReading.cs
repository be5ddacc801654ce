using System.Runtime.InteropServices;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Reads one text after the other into its words, its terms and its place in the space, in buffers of its own: one for each worker.</summary>
internal sealed class TextReading(Corpus corpus, TermTable table, MeaningSpace space)
{
    private readonly List<int> stems = [];
    private readonly List<float> weights = [];
    private readonly float[] row = new float[space.Terms.Width];

    public List<TextToken> Tokens { get; } = [];

    /// <summary>The stem of each word.</summary>
    public IReadOnlyList<int> Stems => stems;

    /// <summary>Empty when it shares no word with the sample.</summary>
    public List<int> Terms { get; } = [];

    /// <summary>Of length 1, or zero.</summary>
    public ReadOnlySpan<float> Row => row;

    public void Read(string text)
    {
        Span<char> buffer = stackalloc char[Corpus.LongestWord];
        Text.Tokens.Read(text, Tokens);
        stems.Clear();
        foreach (var token in Tokens)
        {
            stems.Add(corpus.StemOf(Text.Tokens.Fold(text.AsSpan(token.Start, token.Length), buffer)));
        }

        table.Read(CollectionsMarshal.AsSpan(stems), Terms, weights);
        space.Place(CollectionsMarshal.AsSpan(Terms), CollectionsMarshal.AsSpan(weights), row);
    }
}
