using EmpathyConsole.Application.Friction.Metrics;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Scans;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Computes answers over the signal store. Knows nothing of callers and rights.</summary>
internal sealed class FrictionAnswers(ISignalStore store, TimeProvider time, MetricBook book)
{
    private const int MostSeries = 6;

    private readonly QuestionFrames frames = new(store, time);

    public async Task<Result<FrictionAnswer>> AskAsync(long workspace, TimeZoneInfo zone, FrictionQuestion question, CancellationToken cancellation)
    {
        if (Check(question) is { } trouble)
        {
            return trouble;
        }

        var found = await book.FindAsync(workspace, question.Metric, question.Filters, cancellation);
        if (found is not { } metric)
        {
            return Problem.NotFound($"There is no metric '{question.Metric}'. There are: {string.Join(", ", MetricCatalogue.All.Select(m => m.Slug))}.");
        }

        var framed = await frames.OfAsync(workspace, zone, question.Days, question.Preset, question.Filters, question.Compare, cancellation);
        if (!framed.Succeeded)
        {
            return framed.Problem;
        }

        var (_, _, days, against, filters, words, provisionalFrom, freshness) = framed.Value;
        var slicing = new Slicing(question.By, filters);
        var clock = new DayClock(zone, Earlier(days.From, against?.From), Later(days.To, against?.To));
        var observations = await ObserveAsync(workspace, metric, slicing, clock, freshness, words, cancellation);

        Tally TallyOf(Metric of, Observation[] from, bool whole)
        {
            var made = new Tally(of, clock, days, against, provisionalFrom);
            made.Add(from, whole);
            return made;
        }

        var companions = new List<(Metric Metric, Observation[] Observations)>();
        foreach (var companion in metric.Companions.Select(MetricCatalogue.Find).OfType<Metric>())
        {
            companions.Add((companion, await ObserveAsync(workspace, companion, slicing, clock, freshness, words, cancellation)));
        }

        // everything that is looked at together is corrected together
        var whole = TallyOf(metric, observations, whole: true);
        var totals = Corrections.Correct([whole.Row(default, []), .. companions.Select(c => TallyOf(c.Metric, c.Observations, whole: true).Row(default, []))]);
        var answer = new FrictionAnswer(metric, question with { Days = days }, days, against, totals[0], [totals[0]], [], provisionalFrom, freshness, zone.Id);
        if (question.By.Count == 0)
        {
            IReadOnlyList<FrictionSeries> line = question.Over != Bucket.None && totals[0].N > 0 ? [whole.Series(default, [], Step(question.Over))] : [];
            return answer with { Series = line, Beside = [.. companions.Select((c, i) => new FrictionBeside(c.Metric, totals[i + 1], [totals[i + 1]]))] };
        }

        var tally = TallyOf(metric, observations, whole: false);
        var rows = tally.Keys.AsParallel().AsOrdered().Select(key => (Key: key, Row: tally.Row(key, Names(key, question.By.Count, words)))).Where(r => r.Row.N > 0).ToList();
        var series = question.Over == Bucket.None
            ? []
            : rows.OrderByDescending(r => r.Row.N).Take(MostSeries).Select(r => tally.Series(r.Key, r.Row.Slice, Step(question.Over))).ToList();
        var keys = new Dictionary<FrictionRow, SliceKey>(rows.Select(r => KeyValuePair.Create(r.Row, r.Key)), ReferenceEqualityComparer.Instance);
        var ordered = Order(metric, rows.Select(r => r.Row));
        var beside = companions.ConvertAll(c => (c.Metric, Tally: TallyOf(c.Metric, c.Observations, whole: false)));
        var corrected = Corrections.Correct([.. ordered, .. beside.SelectMany(b => ordered.Select(r => b.Tally.Row(keys[r], r.Slice)))]);
        return answer with
        {
            Rows = [.. corrected.Take(ordered.Count)],
            Series = series,
            Beside = [.. beside.Select((b, i) => new FrictionBeside(b.Metric, totals[i + 1], [.. corrected.Skip((i + 1) * ordered.Count).Take(ordered.Count)]))],
        };
    }

    /// <summary>What clearly moved: every metric by stage and channel, the last 14 days with signals against the 14 before, corrected over all of them.</summary>
    public async Task<IReadOnlyList<MovedMetric>> MovedAsync(long workspace, TimeZoneInfo zone, CancellationToken cancellation)
    {
        const int window = 14;
        var freshness = await store.FreshnessAsync(workspace, cancellation);
        if (freshness.Last is not { } last)
        {
            return [];
        }

        var today = zone.DayOf(time.GetUtcNow());
        var newest = zone.DayOf(last);
        var days = DaySpan.Last(window, newest < today ? newest : today);
        var words = await store.WordsAsync(workspace, cancellation);
        var slicing = new Slicing([Dimension.Stage, Dimension.Channel], []);
        var clock = new DayClock(zone, days.Before.From, days.To);
        var looked = new List<(Metric Metric, FrictionRow Row)>();
        foreach (var metric in MetricCatalogue.All)
        {
            var tally = new Tally(metric, clock, days, days.Before, today.AddDays(1 - QuestionFrames.ProvisionalDays));
            tally.Add(await ObserveAsync(workspace, metric, slicing, clock, freshness, words, cancellation), whole: false);
            looked.AddRange(tally.Keys.Select(key => (metric, tally.Row(key, Names(key, 2, words)))));
        }

        var corrected = Corrections.Correct([.. looked.Select(l => l.Row)]);
        return
        [
            .. looked.Zip(corrected, (l, row) => (l.Metric, Row: row))
                .Where(m => m.Row.Change is { Clear: true })
                .OrderBy(m => m.Row.Change!.CorrectedP)
                .ThenByDescending(m => Math.Abs(m.Row.Change!.Delta.Value) / (m.Row.Change!.Delta.High - m.Row.Change!.Delta.Low))
                .Select(m => new MovedMetric(m.Metric, m.Row.Slice[0], m.Row.Slice[1], m.Row, days, FrictionLinks.Of(m.Metric.Slug, days, (Dimension.Stage, m.Row.Slice[0]), (Dimension.Channel, m.Row.Slice[1])))),
        ];
    }

    /// <summary>Words of a dimension that signals use, for filters; by how often.</summary>
    public async Task<IReadOnlyList<string>> ValuesAsync(long workspace, Dimension dimension, CancellationToken cancellation)
    {
        var counted = await store.GatherWholeAsync(
            workspace, long.MinValue, long.MaxValue, () => new CountPart(new(ScanSpan.Always, null, []), Enum.GetValues<SignalKind>(), [dimension], default), (part, block) => part.Add(block), (part, other) => part.Merge(other), cancellation);
        var words = await store.WordsAsync(workspace, cancellation);
        return [.. counted.Counts.OrderByDescending(c => c.Value.Sum()).Take(200).Select(c => words.Word(c.Key.A) ?? Dimensions.None)];
    }

    private static Problem? Check(FrictionQuestion question)
    {
        if (question.By.Count > SliceKey.Most || question.By.Distinct().Count() < question.By.Count)
        {
            return Problem.Invalid($"An answer can be cut by at most {SliceKey.Most} different things.", "by");
        }

        return null;
    }

    private static string[] Names(SliceKey key, int count, ISignalWords words) =>
        [.. Enumerable.Range(0, count).Select(place => words.Word(key[place]) ?? Dimensions.None)];

    private static IReadOnlyList<FrictionRow> Order(Metric metric, IEnumerable<FrictionRow> rows)
    {
        var sign = metric.Direction == MetricDirection.LowerIsBetter ? -1 : 1;
        return
        [
            .. rows.OrderBy(r => r.TooFew)
                .ThenBy(r => r.Interval is { } i ? sign * i.Value : 0)
                .ThenByDescending(r => r.N)
                .ThenBy(r => string.Join('\u001f', r.Slice), StringComparer.Ordinal),
        ];
    }

    private static int Step(Bucket bucket) => bucket == Bucket.Week ? 7 : 1;

    private static DateOnly Earlier(DateOnly day, DateOnly? other) => other is { } o && o < day ? o : day;

    private static DateOnly Later(DateOnly day, DateOnly? other) => other is { } o && o > day ? o : day;

    /// <summary>The observations of a metric in the clock's days, each in its slice.</summary>
    public async Task<Observation[]> ObserveAsync(long workspace, Metric metric, Slicing slicing, DayClock clock, SignalFreshness freshness, ISignalWords words, CancellationToken cancellation)
    {
        metric = Within(metric, freshness, words);
        var from = clock.From - (long)metric.Kernel.LookBack.TotalMilliseconds;
        var before = clock.Before + (long)metric.Kernel.LookAhead.TotalMilliseconds;
        var whole = await store.GatherWholeAsync(workspace, from, before, () => new SignalPart(metric, slicing), (part, block) => part.Add(block, from, before), (part, other) => part.Merge(other), cancellation);
        return whole.Observe();
    }

    /// <summary>
    /// The metric knowing how far the signals are seen: up to the newest one, and not beyond now. "Nothing within 7 days" can't be said of
    /// what is younger, nor of days whose signals have not been brought in.
    /// </summary>
    private Metric Within(Metric metric, SignalFreshness freshness, ISignalWords words)
    {
        var now = time.GetUtcNow();
        var newest = freshness.Last ?? now;
        return metric with { Kernel = metric.Kernel.Within(new((newest < now ? newest : now).ToUnixTimeMilliseconds(), words.Code)) };
    }
}
