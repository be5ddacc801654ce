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
    public string Name => "built-in 1";

    /// <inheritdoc />
    public async IAsyncEnumerable<WrittenConcept> WriteAsync(WriterBrief brief, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var sketches = await Task.Run(() => new SketchBook(brief).Fill(cancellation), cancellation).ConfigureAwait(false);
        var turns = new Dictionary<long, int>();
        foreach (var sketch in sketches.Take(brief.Count))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Finish(sketch, turns);
        }
    }

    /// <summary>The quote a detail came from, else the theme's quotes in turn.</summary>
    private static WrittenConcept Finish(Sketch sketch, Dictionary<long, int> turns)
    {
        var theme = sketch.Theme.Theme;
        var turn = turns.GetValueOrDefault(theme.Id);
        turns[theme.Id] = turn + 1;
        var quote = sketch.From ?? theme.Quotes[turn % theme.Quotes.Count];
        return new WrittenConcept(sketch.Text, sketch.Angle, sketch.Pattern, [quote], [theme.Id]);
    }
}
