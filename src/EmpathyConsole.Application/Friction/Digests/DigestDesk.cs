using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Metrics;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Friction.Targets;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Targets;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Digests;

/// <inheritdoc cref="IDigestDesk" />
internal sealed class DigestDesk(IDbContextFactory<ConsoleDb> databases, ISignalStore store, TimeProvider time) : IDigestDesk
{
    private const int MostUnclear = 8;
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    // how people fare, whatever else moved
    private static readonly string[] People = ["customer-effort", "ticket-volume", "repeat-contact", "complaint"];

    private readonly MetricBook metrics = new(databases);
    private readonly FrictionAnswers answers = new(store, time, new(databases), new(databases));

    public async Task<Result<Digest>> AskAsync(Caller caller, string? week, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var zone = await WorkspaceZone.OfAsync(db, cancellation);
        var freshness = await store.FreshnessAsync(caller.Workspace, cancellation);
        var today = zone.DayOf(time.GetUtcNow());
        var newest = freshness.Last is { } last ? zone.DayOf(last) : today;
        var span = WeekName.Days(week ?? WeekName.Of((newest < today ? newest : today).AddDays(-6)));
        if (!span.Succeeded)
        {
            return span.Problem;
        }

        var days = span.Value;
        var targets = await db.Targets.AsNoTracking().Where(t => t.DroppedAt == null).OrderBy(t => t.By).ThenBy(t => t.Id).ToListAsync(cancellation);
        var all = await metrics.AllAsync(caller.Workspace, cancellation);
        List<Asking> askings =
        [
            .. all.Select(m => new Asking(new(m.Slug, [], days, [], Comparison.Previous))),
            .. People.Select(p => new Asking(new(p, [Dimension.Stage], days, [], Comparison.Previous))),
            .. targets.Select(t => new Asking(new(t.Metric, [], DaySpan.Last(DaySpan.Usual, days.To), QuestionText.ReadFilters(t.Filters).Value))),
        ];
        var told = await answers.AskTogetherAsync(caller.Workspace, zone, askings, cancellation);
        if (told.FirstOrDefault(t => !t.Succeeded).Problem is { } trouble)
        {
            return trouble;
        }

        var whole = told.Take(all.Count).Select(t => t.Value).ToList();
        var byStage = told.Skip(whole.Count).Take(People.Length).Select(t => t.Value).ToList();
        var off = targets.Zip(told.Skip(whole.Count + People.Length), (t, a) => (Judged: TargetBook.Judged(t, a.Value), Answer: a.Value)).ToList();
        var provisionalFrom = today.AddDays(1 - QuestionFrames.ProvisionalDays);
        return new Digest(
            WeekName.Of(days.From),
            days,
            days.To < provisionalFrom,
            FreshSentence(freshness, zone, days, provisionalFrom),
            [
                new(
                    "What changed beyond noise",
                    "Nothing stands out after correcting for everything that was looked at.",
                    [.. Clear(whole).Concat(Clear(byStage)).OrderBy(c => c.Row.Change!.CorrectedP).Select(c => LineOf(c.Answer, c.Row))]),
                new("Effort, contacts and complaints", "", [.. whole.Where(a => People.Contains(a.Metric.Slug, StringComparer.Ordinal)).Select(a => LineOf(a, a.Total))]),
                new(
                    "Still uncertain",
                    "No large change is left open.",
                    [.. whole.Where(a => a.Total.Change is { Clear: false } c && c.CorrectedP < .5).OrderBy(a => a.Total.Change!.CorrectedP).Take(MostUnclear).Select(a => LineOf(a, a.Total))]),
                new(
                    "Targets that are off",
                    targets.Count == 0 ? "No targets are set." : "No target is off.",
                    [.. off.Where(t => t.Judged.State == TargetState.Off).Select(t => new DigestLine(
                        $"{t.Answer.Metric.Name}{Where(t.Answer)} should be {(t.Judged.Aim.Way == TargetWay.AtMost ? "at most" : "at least")} {MetricText.Value(t.Answer.Metric, t.Judged.Aim.Value)} by {Day(t.Judged.Aim.By)}; in the 28 days to {Day(t.Answer.Days.To)} it was {Number(t.Answer, t.Answer.Total)}.",
                        LinkOf(t.Answer, t.Answer.Total)))]),
            ]);
    }

    private static IEnumerable<(FrictionAnswer Answer, FrictionRow Row)> Clear(IEnumerable<FrictionAnswer> answers) =>
        answers.SelectMany(a => a.Rows.Where(r => r.Change is { Clear: true }).Select(r => (a, r)));

    private static DigestLine LineOf(FrictionAnswer answer, FrictionRow row)
    {
        var metric = answer.Metric;
        var what = metric.Name + (row.Slice.Count == 0 ? "" : $", {SliceNames.Of(Dimension.Stage, row.Slice[0]).ToLowerInvariant()}");
        var sentence = row switch
        {
            { Interval: null } => $"{what}: {MetricText.Missing(metric, row.N)}, n {Count(row.N)} {metric.Counted}.",
            { Change: { } c } => $"{what} {Moved(c)}: {Number(answer, row)}, {MetricText.Delta(metric, c.Delta.Value)} (95% interval {MetricText.DeltaRange(metric, c.Delta.Low, c.Delta.High)}) against the week before{(c.Clear && !c.Neutral ? c.Worse ? ", for the worse" : ", for the better" : "")}.",
            _ => $"{what}: {Number(answer, row)}; there were too few the week before to compare.",
        };
        return new(sentence, LinkOf(answer, row));
    }

    // an interval beside it that leaves zero out would contradict "no clear change"
    private static string Moved(FrictionChange change) => change switch
    {
        { Clear: true } => change.Delta.Value > 0 ? "rose" : "fell",
        { Delta.Low: > 0 } => "may have risen, not clear after correcting for how much was asked",
        { Delta.High: < 0 } => "may have fallen, not clear after correcting for how much was asked",
        _ => "did not clearly change",
    };

    private static string Number(FrictionAnswer answer, FrictionRow row) => row.Interval is { } i
        ? $"{MetricText.Value(answer.Metric, i.Value)} (95% interval {MetricText.Range(answer.Metric, i.Low, i.High)}, n {Count(row.N)} {answer.Metric.Counted}{(row.Provisional ? ", provisional" : "")})"
        : "too few";

    private static string Where(FrictionAnswer answer) => answer.Question.Filters.Count == 0 ? "" : ", where " + string.Join(" and ", answer.Question.Filters.Select(f => f.Sentence));

    private static string LinkOf(FrictionAnswer answer, FrictionRow row)
    {
        List<QuestionFilter> filters = [.. answer.Question.Filters, .. row.Slice.Select(v => new QuestionFilter(Dimension.Stage, v))];
        return $"/friction?metric={answer.Metric.Slug}&by=stage,channel&from={QuestionText.Day(answer.Days.From)}&to={QuestionText.Day(answer.Days.To)}{(filters.Count == 0 ? "" : "&filter=" + Uri.EscapeDataString(QuestionText.Filters(filters)))}";
    }

    private static string FreshSentence(SignalFreshness freshness, TimeZoneInfo zone, DaySpan days, DateOnly provisionalFrom) =>
        (freshness.Last is { } last ? $"From {Count(freshness.Count)} signals, the newest of {Day(zone.DayOf(last))}." : "There are no signals yet.")
        + (days.To >= provisionalFrom ? $" Days from {Day(provisionalFrom)} on are provisional: late rows may still come." : "");

    private static string Count(long n) => n.ToString("N0", Plain);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Plain);
}
