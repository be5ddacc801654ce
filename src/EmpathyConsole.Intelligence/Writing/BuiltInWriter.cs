using System.Runtime.CompilerServices;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>
/// Writes concepts from hand-written lines, without a network and without a model. Quotes are what a concept rests on and are
/// never shown in it; what cannot be taken up cleanly from a theme is left out. Its results are sketches for people to work on.
/// </summary>
public sealed class BuiltInWriter : IConceptWriter
{
    /// <inheritdoc />
    public string Name => "built-in 3";

    /// <inheritdoc />
    public async IAsyncEnumerable<WrittenConcept> WriteAsync(WriterBrief brief, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var sketches = await Task.Run(() => Longest(brief, cancellation), cancellation).ConfigureAwait(false);
        foreach (var sketch in Nearest(sketches, brief.Like).Take(brief.Count))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new WrittenConcept(sketch.Text, sketch.Angle, sketch.Pattern, [sketch.Point.Quote], [sketch.Theme.Theme.Id]);
        }
    }

    /// <summary>How far a run comes hangs on its first texts, too: one that ends early is shuffled once more, and the longer of the two is kept.</summary>
    private static IReadOnlyList<Sketch> Longest(WriterBrief brief, CancellationToken cancellation)
    {
        var first = new SketchBook(brief).Fill(cancellation);
        if (first.Count == 0 || first.Count >= brief.Count)
        {
            return first;
        }

        var second = new SketchBook(brief with { Seed = ~brief.Seed }).Fill(cancellation);
        return second.Count > first.Count ? second : first;
    }

    /// <summary>More of a kind: first what takes the same way in to the same matter, then the same way in, then the same matter.</summary>
    private static IEnumerable<Sketch> Nearest(IReadOnlyList<Sketch> sketches, WrittenConcept? like) => like is null
        ? sketches
        : sketches.Where(s => !string.Equals(s.Text.Headline, like.Text.Headline, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(s => (string.Equals(s.Angle, like.Angle, StringComparison.Ordinal) ? 2 : 0) + (like.Themes.Contains(s.Theme.Theme.Id) ? 1 : 0));
}
