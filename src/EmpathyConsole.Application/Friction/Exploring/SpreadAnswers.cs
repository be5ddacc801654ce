using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Metrics;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Kernels;
using EmpathyConsole.Domain.Friction.Spreads;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Works out how values are spread.</summary>
internal sealed class SpreadAnswers(ISignalStore store, TimeProvider time, MetricBook book, BaselineBook baselines)
{
    private const int MostRows = 12;

    private readonly QuestionFrames frames = new(store, time);
    private readonly FrictionAnswers answers = new(store, time, book, baselines);

    public async Task<Result<SpreadAnswer>> AskAsync(long workspace, TimeZoneInfo zone, SpreadQuestion question, CancellationToken cancellation)
    {
        if (await book.FindAsync(workspace, question.Metric, question.Filters, cancellation) is not { } metric)
        {
            return Problem.NotFound($"There is no metric '{question.Metric}' with values to spread.");
        }

        if (!HasSpread(metric))
        {
            return Problem.Invalid($"{metric.Name} counts how many, so it has no values to spread. Choose a duration or a survey answer, such as time to answer or customer effort.", "metric");
        }

        var framed = await frames.OfAsync(workspace, zone, question.Days, question.Preset, question.Filters, Comparison.None, cancellation);
        if (!framed.Succeeded)
        {
            return framed.Problem;
        }

        var frame = framed.Value;
        var slicing = new Slicing(question.By is { } by ? [by] : [], frame.Filters);
        var scale = Scale(metric);
        var values = scale is null ? await TimesAsync(frame, metric, slicing, cancellation) : await GivenAsync(frame, metric.Kernel.Kinds[0], slicing, cancellation);
        var rows = question.By is null
            ? []
            : values.GroupBy(v => v.Slice.A).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(MostRows)
                .Select(g => new SpreadRow(frame.Name(g.Key), ValueSpread.Of([.. g.Select(v => v.Value)], scale))).ToList();
        var whole = ValueSpread.Of([.. values.Select(v => v.Value)], scale);
        return new SpreadAnswer(metric, question, frame.Days, scale is not null, whole, rows, frame.ProvisionalFrom, frame.Freshness, zone.Id);
    }

    /// <summary>Whether a metric has values to spread: durations and survey answers do.</summary>
    public static bool HasSpread(Metric metric) => metric.Method is IntervalMethod.Duration or IntervalMethod.Ninetieth || Scale(metric) is not null;

    /// <summary>The least and the greatest answer of a survey; null for other metrics.</summary>
    private static (int Least, int Most)? Scale(Metric metric) => metric.Kernel is not AnswerKernel { Kinds: [var kind] } ? null : kind switch
    {
        SignalKind.Ces => (1, 7),
        SignalKind.Csat => (1, 5),
        SignalKind.Nps => (0, 10),
        _ => null,
    };

    private async Task<IReadOnlyList<(SliceKey Slice, double Value)>> TimesAsync(QuestionFrame frame, Metric metric, Slicing slicing, CancellationToken cancellation)
    {
        var observed = await answers.ObserveAsync(frame.Workspace, metric, slicing, new(frame.Zone, frame.Days.From, frame.Days.To), frame.Freshness, frame.Words, cancellation);
        return [.. observed.Where(o => o.Time >= frame.From && o.Time < frame.Before).Select(o => (o.Slice, o.Top))];
    }

    private async Task<IReadOnlyList<(SliceKey Slice, double Value)>> GivenAsync(QuestionFrame frame, SignalKind kind, Slicing slicing, CancellationToken cancellation)
    {
        var (from, before) = (frame.From, frame.Before);
        var whole = await store.GatherWholeAsync(frame.Workspace, from, before, () => new AnswerPart(kind, slicing), (part, block) => part.Add(block, from, before), (part, other) => part.Merge(other), cancellation);
        return whole.Answers;
    }
}
