using System.Globalization;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Keeping;
using EmpathyConsole.Application.Friction.Metrics;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Scans;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Computes answers over the signal store. Knows nothing of callers and rights.</summary>
internal sealed class FrictionAnswers(ISignalStore store, TimeProvider time, MetricBook book, BaselineBook baselines)
{
    private const int MostSeries = 6;
    private const int FewestDaysForWeeks = 14;

    private readonly QuestionFrames frames = new(store, time);

    public async Task<Result<FrictionAnswer>> AskAsync(long workspace, TimeZoneInfo zone, FrictionQuestion question, CancellationToken cancellation, bool countsPersons = false)
    {
        var draft = (await DraftAsync(workspace, zone, [new(question, CountsPersons: countsPersons)], cancellation))[0];
        return draft.Succeeded ? draft.Value.Alone() : draft.Problem;
    }

    /// <summary>Questions that are looked at together: asked in one walk over the signals, corrected over all of them. One that can't be answered leaves the others alone.</summary>
    public async Task<IReadOnlyList<Result<FrictionAnswer>>> AskTogetherAsync(long workspace, TimeZoneInfo zone, IReadOnlyList<Asking> askings, CancellationToken cancellation)
    {
        var drafts = await DraftAsync(workspace, zone, askings, cancellation);
        var answers = new Queue<FrictionAnswer>(AnswerDraft.Together([.. drafts.Where(d => d.Succeeded).Select(d => d.Value)]));
        return [.. drafts.Select(d => d.Succeeded ? Results.Of(answers.Dequeue()) : d.Problem)];
    }

    private async Task<IReadOnlyList<Result<AnswerDraft>>> DraftAsync(long workspace, TimeZoneInfo zone, IReadOnlyList<Asking> askings, CancellationToken cancellation)
    {
        var standing = await frames.StandingAsync(workspace, cancellation);
        var needs = new Dictionary<string, SliceNeed>(StringComparer.Ordinal);
        var plans = new List<Result<AnswerPlan>>();
        var totals = new TotalsBook(store);
        foreach (var asking in askings)
        {
            plans.Add(await PlanAsync(workspace, zone, asking, standing, needs, totals, cancellation));
        }

        var observed = await ObserveAsync(workspace, needs, cancellation);
        return [.. plans.AsParallel().AsOrdered().Select(p => p.Succeeded ? Results.Of(Draft(p.Value, observed)) : p.Problem)];
    }

    private async Task<Result<AnswerPlan>> PlanAsync(
        long workspace, TimeZoneInfo zone, Asking asking, (SignalFreshness Freshness, ISignalWords Words) standing, Dictionary<string, SliceNeed> needs, TotalsBook kept, CancellationToken cancellation)
    {
        var question = asking.Question;
        if (Check(question) is { } trouble)
        {
            return trouble;
        }

        if ((asking.Metric ?? await book.FindAsync(workspace, question.Metric, question.Filters, cancellation)) is not { } metric)
        {
            return Problem.NotFound($"There is no metric '{question.Metric}'. There are: {string.Join(", ", (await book.AllAsync(workspace, cancellation)).Select(m => m.Slug))}.");
        }

        FrozenSide? frozen = null;
        if (question is { Compare: Comparison.Baseline, Frozen: { } id })
        {
            if (await baselines.FindAsync(workspace, id, cancellation) is not { } baseline)
            {
                return Problem.NotFound("There is no such baseline in this workspace. Choose another one, or compare with the days before.");
            }

            frozen = FrozenSide.Of(baseline, question, metric.Version);
        }

        var framed = frames.Of(standing, workspace, zone, question.Days, question.Preset, question.Filters, frozen is null ? question.Compare : Comparison.None, metric.Kernel.LookBack, TotalsBook.Takes(asking, metric));
        if (!framed.Succeeded)
        {
            return framed.Problem;
        }

        var totals = framed.Value.Totals is { } earlier ? await kept.ReadAsync(workspace, zone, earlier, metric, cancellation) : Results.Of<IReadOnlyList<DayTotals>>([]);
        if (!totals.Succeeded)
        {
            return totals.Problem;
        }

        var (_, _, days, against, filters, words, _, freshness) = framed.Value;
        var slicing = new Slicing(asking.Groups is null ? question.By : [], filters);
        var clock = new DayClock(zone, Earlier(days.From, against?.From), Later(days.To, against?.To));
        string Need(Metric of)
        {
            var key = $"{of.Slug}|{string.Join(',', slicing.By)}|{QuestionText.Filters(question.Filters)}|{clock.From}|{clock.Before}";
            needs.TryAdd(key, NeedOf(of, slicing, clock, freshness, words));
            return key;
        }

        return new AnswerPlan(asking, framed.Value, metric, clock, Need(metric), [.. metric.Companions.Select(MetricCatalogue.Find).OfType<Metric>().Select(c => (c, Need(c)))], frozen) { Totals = totals.Value };
    }

    private static AnswerDraft Draft(AnswerPlan plan, IReadOnlyDictionary<string, Observation[]> observed)
    {
        var (metric, question, frame, groups) = (plan.Metric, plan.Question, plan.Frame, plan.Asking.Groups);
        var (days, against, words) = (frame.Days, frame.Against, frame.Words);
        Tally TallyOf(Metric of, string need, bool whole)
        {
            // a baseline is of the metric itself; what stands beside it was not frozen
            var own = ReferenceEquals(of, metric);
            var made = new Tally(of, plan.Clock, days, against, frame.ProvisionalFrom, own ? plan.Frozen : null, own && plan.Asking.CountsPersons);
            made.Add(groups is null || whole ? observed[need] : Grouped(observed[need], groups), whole);
            return made;
        }

        var total = TallyOf(metric, plan.Need, whole: true);
        List<FrictionRow> totals = [total.Row(default, []), .. plan.Companions.Select(c => TallyOf(c.Metric, c.Need, whole: true).Row(default, []))];
        var shell = new FrictionAnswer(metric, question with { Days = days }, days, plan.Frozen is { } f ? new(f.Baseline.From, f.Baseline.To) : against, totals[0], [], [], frame.ProvisionalFrom, frame.Freshness, frame.Zone.Id)
        {
            Frozen = plan.Frozen is { } used ? new(used.Baseline.Id, used.Baseline.Name, used.Baseline.At, used.Baseline.MetricVersion, used.Trouble) : null,
            GroupName = groups?.Name,
            AsTotals = frame.Totals,
        };
        if (question.By.Count == 0 && groups is null)
        {
            shell = WithSeries(shell, plan, total, totals[0].N > 0 || plan.Totals.Count > 0 ? [(default, [])] : []);
            return new(totals, [], (whole, _) => shell with
            {
                Total = whole[0],
                Rows = [whole[0]],
                Beside = [.. plan.Companions.Select((c, i) => new FrictionBeside(c.Metric, whole[i + 1], [whole[i + 1]]))],
            });
        }

        var tally = TallyOf(metric, plan.Need, whole: false);
        IReadOnlyList<string> NamesOf(SliceKey key) => groups is null ? Names(key, question.By.Count, words) : [groups.Names[key.A]];
        var rows = tally.Keys.AsParallel().AsOrdered().Select(key => (Key: key, Row: tally.Row(key, NamesOf(key)))).Where(r => r.Row.N > 0).ToList();
        shell = WithSeries(shell, plan, tally, [.. rows.OrderByDescending(r => r.Row.N).Take(MostSeries).Select(r => (r.Key, r.Row.Slice))]);
        var keys = new Dictionary<FrictionRow, SliceKey>(rows.Select(r => KeyValuePair.Create(r.Row, r.Key)), ReferenceEqualityComparer.Instance);
        var ordered = Order(metric, rows.Select(r => r.Row));
        var beside = plan.Companions.Select(c => (c.Metric, Tally: TallyOf(c.Metric, c.Need, whole: false))).ToList();
        return new(totals, [.. ordered, .. beside.SelectMany(b => ordered.Select(r => b.Tally.Row(keys[r], r.Slice)))], (whole, corrected) => shell with
        {
            Total = whole[0],
            Rows = [.. corrected.Take(ordered.Count)],
            Beside = [.. beside.Select((b, i) => new FrictionBeside(b.Metric, whole[i + 1], [.. corrected.Skip((i + 1) * ordered.Count).Take(ordered.Count)]))],
        });
    }

    /// <summary>Over time by the step that was asked for; by weeks where the step may be picked and most days have too few.</summary>
    private static FrictionAnswer WithSeries(FrictionAnswer answer, AnswerPlan plan, Tally tally, IReadOnlyList<(SliceKey Key, IReadOnlyList<string> Names)> slices)
    {
        if (plan.Question.Over == Bucket.None)
        {
            return answer;
        }

        FrictionAnswer By(Bucket step) => answer with { Question = answer.Question with { Over = step }, Series = [.. slices.Select(s => tally.Series(s.Key, s.Names, Step(step)))] };
        if (answer.AsTotals is { } earlier)
        {
            return answer with { Series = [.. slices.Select(s => TotalsBook.Before(tally.Series(s.Key, s.Names, 1), earlier, plan, s.Key.A))] };
        }

        var asked = By(plan.Question.Over);
        var points = asked.Series.SelectMany(s => s.Points).ToList();
        return plan.Asking.PicksStep && plan.Question.Over == Bucket.Day && answer.Days.Days >= FewestDaysForWeeks && points.Count(p => p.TooFew) * 2 > points.Count ? By(Bucket.Week) : asked;
    }

    private static Observation[] Grouped(Observation[] observations, PersonGroups groups) =>
        Array.ConvertAll(observations, o => o with { Slice = new(groups.OfPerson.GetValueOrDefault(o.Person), 0, 0) });

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
        foreach (var metric in await book.AllAsync(workspace, cancellation))
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
        var sign = metric.Direction == MetricDirection.HigherIsBetter ? 1 : -1;
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
    public async Task<Observation[]> ObserveAsync(long workspace, Metric metric, Slicing slicing, DayClock clock, SignalFreshness freshness, ISignalWords words, CancellationToken cancellation) =>
        (await ObserveAsync(workspace, new Dictionary<string, SliceNeed>(StringComparer.Ordinal) { [""] = NeedOf(metric, slicing, clock, freshness, words) }, cancellation))[""];

    /// <summary>The same cut several ways, in that order, from one walk over the signals.</summary>
    public async Task<IReadOnlyList<Observation[]>> ObserveCutsAsync(long workspace, Metric metric, IReadOnlyList<Slicing> slicings, DayClock clock, SignalFreshness freshness, ISignalWords words, CancellationToken cancellation)
    {
        var keys = slicings.Select((_, i) => i.ToString(CultureInfo.InvariantCulture)).ToList();
        var observed = await ObserveAsync(workspace, keys.Zip(slicings).ToDictionary(p => p.First, p => NeedOf(metric, p.Second, clock, freshness, words), StringComparer.Ordinal), cancellation);
        return [.. keys.Select(k => observed[k])];
    }

    /// <summary>The observations of several needs, from one walk over the signals.</summary>
    private async Task<IReadOnlyDictionary<string, Observation[]>> ObserveAsync(long workspace, IReadOnlyDictionary<string, SliceNeed> needs, CancellationToken cancellation)
    {
        if (needs.Count == 0)
        {
            return new Dictionary<string, Observation[]>(StringComparer.Ordinal);
        }

        SliceNeed[] all = [.. needs.Values];
        var whole = await store.GatherWholeAsync(
            workspace,
            all.Min(n => n.From),
            all.Max(n => n.Before),
            () => Array.ConvertAll(all, n => new SignalPart(n.Metric, n.Slicing)),
            (parts, block) =>
            {
                for (var i = 0; i < parts.Length; i++)
                {
                    parts[i].Add(block, all[i].From, all[i].Before);
                }
            },
            (parts, others) =>
            {
                for (var i = 0; i < parts.Length; i++)
                {
                    parts[i].Merge(others[i]);
                }
            },
            cancellation);
        return needs.Keys.Zip(whole, (key, part) => (key, Observed: part.Observe())).ToDictionary(p => p.key, p => p.Observed, StringComparer.Ordinal);
    }

    private SliceNeed NeedOf(Metric metric, Slicing slicing, DayClock clock, SignalFreshness freshness, ISignalWords words)
    {
        var known = Within(metric, freshness, words);
        return new(known, slicing, clock.From - (long)known.Kernel.LookBack.TotalMilliseconds, clock.Before + (long)known.Kernel.LookAhead.TotalMilliseconds);
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
