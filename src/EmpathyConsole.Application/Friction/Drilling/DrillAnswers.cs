using System.Globalization;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Metrics;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>Opens numbers: first what they are made of, then their signals. Knows nothing of callers and rights.</summary>
internal sealed class DrillAnswers(ISignalStore store, TimeProvider time, MetricBook book, BaselineBook baselines)
{
    private const int MostSubjects = 10;
    private static readonly TimeSpan Around = TimeSpan.FromMinutes(30);

    private readonly QuestionFrames frames = new(store, time);
    private readonly FrictionAnswers answers = new(store, time, book, baselines);

    public async Task<Result<DrillAnswer>> LookAsync(long workspace, TimeZoneInfo zone, DrillQuestion question, CancellationToken cancellation)
    {
        var asked = question.Question with { By = [], Filters = question.Filters, Over = Bucket.Day };
        var number = await answers.AskAsync(workspace, zone, asked, cancellation);
        if (!number.Succeeded)
        {
            return number.Problem;
        }

        var days = number.Value.Days;
        var bySubject = await answers.AskAsync(workspace, zone, asked with { By = [Dimension.Subject], Days = days, Compare = Comparison.None, Over = Bucket.None }, cancellation);
        var subjects = bySubject.Succeeded ? bySubject.Value.Rows.OrderByDescending(r => r.N).ToList() : [];
        var counted = await CountedAsync(workspace, zone, question with { Question = question.Question with { Days = days } }, cancellation);
        if (!counted.Succeeded)
        {
            return counted.Problem;
        }

        var persons = counted.Value.Observations.CountBy(o => o.Person).ToList();
        return new DrillAnswer(
            number.Value,
            [.. subjects.Take(MostSubjects)],
            Math.Max(0, subjects.Count - MostSubjects),
            persons.Count,
            persons.Count == 0 ? 0 : persons.Max(p => p.Value),
            Pieces(number.Value.Metric, counted.Value.Observations),
            question.Slice);
    }

    /// <summary>Signals behind what a number counts, newest first: those that stand where and when each thing counts.</summary>
    public async Task<Result<SignalLines>> SignalsAsync(long workspace, TimeZoneInfo zone, DrillQuestion question, int skip, int take, CancellationToken cancellation)
    {
        var counted = await CountedAsync(workspace, zone, question, cancellation);
        if (!counted.Succeeded)
        {
            return counted.Problem;
        }

        var (frame, metric, all) = counted.Value;
        var wanted = all.Where(o => Takes(question.Part, o)).OrderByDescending(o => o.Time).ThenBy(o => o.Person).ToList();
        var page = wanted.Skip(skip).Take(take).Select(o => (o.Person, o.Time)).ToHashSet();
        if (page.Count == 0)
        {
            return new SignalLines(wanted.Count, skip, [], metric);
        }

        var kinds = metric.Kernel.Kinds.Select(k => (byte)k).ToHashSet();
        var slicing = new Slicing([], frame.Filters);
        var lines = await LinesAsync(
            frame, page.Min(p => p.Time), page.Max(p => p.Time) + 1, (block, row) => kinds.Contains(block.Kinds[row]) && page.Contains((block.Persons[row], block.Times[row])) && slicing.Takes(block, row), cancellation);
        return new SignalLines(wanted.Count, skip, lines, metric);
    }

    /// <summary>All a person's signals half an hour around a moment, in the order they happened.</summary>
    public async Task<Result<IReadOnlyList<SignalLine>>> AroundAsync(long workspace, TimeZoneInfo zone, string person, DateTimeOffset moment, CancellationToken cancellation)
    {
        var day = zone.DayOf(moment);
        var framed = await frames.OfAsync(workspace, zone, new DaySpan(day, day), null, [], Comparison.None, cancellation);
        if (!framed.Succeeded)
        {
            return framed.Problem;
        }

        if (framed.Value.Words.Code(person) is not { } code)
        {
            return Problem.NotFound("There are no signals of this person any more.");
        }

        var (from, before) = (moment.Add(-Around).ToUnixTimeMilliseconds(), moment.Add(Around).ToUnixTimeMilliseconds() + 1);
        var lines = await LinesAsync(framed.Value, from, before, (block, row) => block.Persons[row] == code && block.Times[row] >= from && block.Times[row] < before, cancellation);
        return Results.Of<IReadOnlyList<SignalLine>>([.. lines.Reverse()]);
    }

    private static bool Takes(DrillPart part, in Observation observation) => part switch
    {
        DrillPart.Hits => observation.Top > 0,
        DrillPart.Misses => observation.Top <= 0,
        _ => true,
    };

    private static List<DrillPiece> Pieces(Metric metric, IReadOnlyList<Observation> observations)
    {
        var hits = observations.LongCount(o => o.Top > 0);
        return metric.Method switch
        {
            IntervalMethod.Share => [new(DrillPart.Hits, "Hits", hits), new(DrillPart.Misses, "Misses", observations.Count - hits)],
            IntervalMethod.NetPromoter => [new(DrillPart.Hits, "Promoters", hits), new(DrillPart.Misses, "Others", observations.Count - hits)],
            IntervalMethod.Ratio => [new(DrillPart.Hits, "Above the line", hits), new(DrillPart.Misses, "Below the line", observations.Count - hits)],
            _ => [],
        };
    }

    private async Task<Result<Counted>> CountedAsync(long workspace, TimeZoneInfo zone, DrillQuestion question, CancellationToken cancellation)
    {
        if (await book.FindAsync(workspace, question.Question.Metric, question.Filters, cancellation) is not { } metric)
        {
            return Problem.NotFound($"There is no metric '{question.Question.Metric}'.");
        }

        var framed = await frames.OfAsync(workspace, zone, question.Question.Days, question.Question.Preset, question.Filters, Comparison.None, cancellation);
        if (!framed.Succeeded)
        {
            return framed.Problem;
        }

        var frame = framed.Value;
        var observed = await answers.ObserveAsync(workspace, metric, new([], frame.Filters), new(zone, frame.Days.From, frame.Days.To), frame.Freshness, frame.Words, cancellation);
        return new Counted(frame, metric, [.. observed.Where(o => o.Time >= frame.From && o.Time < frame.Before)]);
    }

    private async Task<IReadOnlyList<SignalLine>> LinesAsync(QuestionFrame frame, long from, long before, Func<SignalBlock, int, bool> wanted, CancellationToken cancellation)
    {
        var parts = await store.GatherAsync(frame.Workspace, from, before, () => new SignalRows(), (part, block) => part.Add(block, wanted), cancellation);
        return [.. parts.SelectMany(p => p.Found).OrderByDescending(f => f.Row.Time).ThenBy(f => f.Row.Person).ThenBy(f => f.Row.Kind).Select(f => LineOf(f.Row, f.Case, frame.Words))];
    }

    private static SignalLine LineOf(in CodedSignal row, string? name, ISignalWords words)
    {
        var slices = new string?[(int)Dimension.Subject];
        for (var i = 0; i < slices.Length; i++)
        {
            slices[i] = words.Word(row.Code((Dimension)i));
        }

        return new(
            DateTimeOffset.FromUnixTimeMilliseconds(row.Time),
            words.Word(row.Person) ?? "",
            (SignalKind)row.Kind,
            double.IsNaN(row.Value) ? null : row.Value,
            words.Word(row.Subject),
            row.Case == 0 ? null : name ?? Tag(row.Case),
            row.Session == 0 ? null : Tag(row.Session),
            slices);
    }

    private static string Tag(long tag) => "#" + (tag & 0xFFFFFF).ToString("x6", CultureInfo.InvariantCulture);

    private sealed record Counted(QuestionFrame Frame, Metric Metric, IReadOnlyList<Observation> Observations);
}
