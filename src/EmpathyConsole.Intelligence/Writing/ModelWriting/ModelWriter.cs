using System.Runtime.CompilerServices;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Intelligence.Models.Asking;
using EmpathyConsole.Intelligence.Models.Failures;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>
/// Lets a language model write, a few concepts a call and some calls at once. It does not repeat itself: it is told what exists, and asked for
/// what is missing. Made for one run.
/// </summary>
public sealed class ModelWriter : IConceptWriter
{
    /// <summary>Concepts asked for in one call.</summary>
    public const int Each = 10;

    /// <summary>What the name of every model's writer begins with.</summary>
    public const string Prefix = WriterNames.ModelPrefix;

    private const int FewestEach = 3;
    private const int MostTaken = 60;

    // a model may be refused, cut off or unusable once; three times in a row it will not get better
    private const int MostFailures = 3;
    private const int MostDry = 3;

    private readonly ModelAsker asker;
    private readonly ModelBudget budget;
    private readonly Novelty novelty;

    /// <param name="asker">Asks the model.</param>
    /// <param name="budget">What the run may still use.</param>
    /// <param name="existing">Concepts the brief has already; none of them is written again.</param>
    public ModelWriter(ModelAsker asker, ModelBudget budget, IEnumerable<ConceptText> existing)
    {
        ArgumentNullException.ThrowIfNull(asker);
        (this.asker, this.budget, novelty) = (asker, budget, new(existing));
    }

    /// <inheritdoc />
    public string Name => NameOf(asker.Settings);

    /// <summary>What became of what was not handed over.</summary>
    public WriterTally Tally { get; } = new();

    /// <summary>The tokens it used.</summary>
    public ModelBudget Used => budget;

    public static string NameOf(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Prefix + settings.Name;
    }

    /// <inheritdoc />
    /// <exception cref="ModelException">The model failed; what it had brought until then was handed over before.</exception>
    public async IAsyncEnumerable<WrittenConcept> WriteAsync(WriterBrief brief, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var evidence = new Evidence(brief);
        Tally.Withheld = evidence.Withheld;
        if (evidence.IsEmpty)
        {
            yield break;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var course = new WritingCourse(brief.Count, novelty.Count / Each, asker.Settings.Concurrency, MostFailures, MostDry);
        var chunks = new ChunkAsking(asker, budget, brief, evidence);
        List<Task<ChunkResult>> running = [];
        try
        {
            while (true)
            {
                while (course.Next(running.Count, Each, FewestEach) is { } next)
                {
                    running.Add(chunks.AskAsync(next.Call, next.Count, novelty.Newest(MostTaken), stop.Token));
                }

                if (running.Count == 0)
                {
                    break;
                }

                var done = await Task.WhenAny(running);
                running.Remove(done);
                var result = await done;
                var fresh = result.Concepts.Where(c => novelty.Accepts(c.Text)).ToList();
                Count(result, fresh.Count);
                course.Took(result, fresh.Count);
                foreach (var concept in fresh)
                {
                    yield return concept;
                }
            }
        }
        finally
        {
            // whoever reads may stop early; nobody waits for the rest then
            await stop.CancelAsync();
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (course.Failure is { } failure && course.Missing > 0)
        {
            throw new ModelException(failure);
        }
    }

    private void Count(ChunkResult result, int fresh)
    {
        Tally.Dropped += result.Dropped;
        Tally.Repaired += result.Repaired;
        Tally.Calls += result.Calls;
        Tally.Doubles += result.Concepts.Count - fresh;
    }
}
