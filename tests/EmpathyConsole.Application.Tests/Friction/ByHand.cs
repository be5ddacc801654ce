using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Journeys;
using static EmpathyConsole.Domain.Friction.SignalKind;

namespace EmpathyConsole.Application.Tests.Friction;

/// <summary>
/// Every metric of the catalogue counted the slow and plain way, straight from its definition over the signals as they were sent: no blocks, codes,
/// parts or kernels. For a few thousand signals; each question looks at all of them again.
/// </summary>
internal sealed class ByHand
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private readonly List<Signal> all;
    private readonly Dictionary<Signal, string> session = new(ReferenceEqualityComparer.Instance);
    private readonly DateTimeOffset seenTo;

    public ByHand(IEnumerable<Signal> signals)
    {
        all = [.. signals.OrderBy(s => s.Time)];
        seenTo = all[^1].Time;
        foreach (var person in all.GroupBy(s => s.Person, StringComparer.Ordinal))
        {
            var (number, last) = (0, DateTimeOffset.MinValue);
            foreach (var one in person.Where(s => s.Session is null))
            {
                number += one.Time - last >= TimeSpan.FromMinutes(30) ? 1 : 0;
                (last, session[one]) = (one.Time, $"{one.Person} no {number}");
            }
        }
    }

    /// <summary>What a metric counts: where and when, and what stands above and below the line.</summary>
    public sealed record Unit(Signal At, double Top, double Bottom);

    public IEnumerable<Unit> Units(string metric) => metric switch
    {
        "form-abandonment" => Begun(FormStart, FormSubmit, ended => ended ? 0 : 1),
        "task-completion" => Begun(TaskStart, TaskComplete, ended => ended ? 1 : 0),
        "form-error-frequency" => [.. Begun(FormStart, FormSubmit, _ => 0), .. Of(FieldError).Select(s => new Unit(s, 1, 0))],
        "duplicate-questions" => [.. Begun(FormStart, FormSubmit, _ => 0), .. Of(FieldRepeated).Select(s => new Unit(s, 1, 0))],
        "time-to-answer" => CaseTimes(HumanReply, last: false),
        "time-to-resolution" => CaseTimes(ContactResolved, last: true),
        "customer-effort" => Answers(Ces, v => v),
        "csat" => Answers(Csat, v => v >= 4 ? 1 : 0),
        "nps" => Answers(Nps, v => v >= 9 ? 1 : v <= 6 ? -1 : 0),
        "hesitation" => Answers(Hesitation, v => v),
        "task-completion-time" => Answers(TaskComplete, v => v),
        "handoff-accuracy" => Answers(Handoff, v => v),
        "article-helpfulness" => Answers(ArticleHelpful, v => v),
        "searches-without-result" => Answers(Search, v => v == 0 ? 1 : 0),
        "team-workload" => Answers(Work, v => v),
        "ticket-volume" => Of(ContactOpen).Select(s => new Unit(s, 1, 0)),
        "conversion" => Of(Conversion).Select(s => new Unit(s, 1, 0)),
        "qualified-conversion" => Of(QualifiedConversion).Select(s => new Unit(s, 1, 0)),
        "contacts-per-conversion" => PerEach(ContactOpen, Conversion),
        "dead-ends" => PerEach(DeadEnd, PageView),
        "unsubscribe" => PerEach(Unsubscribe, Send),
        "complaint" => PerEach(Complaint, Send),
        "repeat-information" => PerEach(InformationRepeated, ContactOpen),
        "handoffs-per-contact" => PerEach(Handoff, ContactOpen),
        "rage-clicks" => Visits(RageClick),
        "dead-clicks" => Visits(DeadClick),
        "repeat-contact" => Of(ContactOpen).Select(s => new Unit(s, all.Any(o => o.Kind == ContactOpen && SameIssue(o, s) && Before(o, s) && s.Time - o.Time <= Week) ? 1 : 0, 1)),
        "first-contact-resolution" => Mature(Of(ContactOpen).Where(s => !all.Any(o => IsContact(o) && SameIssue(o, s) && Before(o, s) && s.Time - o.Time <= Week)))
            .Select(s => new Unit(s, all.Any(o => IsContact(o) && SameIssue(o, s) && Before(s, o) && o.Time - s.Time <= Week) ? 0 : 1, 1)),
        "unresolved-intents" => Mature(Of(ContactOpen).Where(s => !all.Any(o => o.Kind == ContactOpen && SameCase(o, s) && Before(o, s) && s.Time - o.Time <= Week)))
            .Select(s => new Unit(s, IsContact(all.Last(o => (IsContact(o) || o.Kind is BotResolved or ContactResolved) && SameCase(o, s) && o.Time >= s.Time && o.Time - s.Time <= Week)) ? 1 : 0, 1)),
        "deflection" => Contacts(SameCase).Select(s => new Unit(s, ResolvedByBot(s, SameCase) is null ? 0 : 1, 1)),
        "deflection-quality" => from s in Contacts(SameCaseAndPerson)
                                let resolved = ResolvedByBot(s, SameCaseAndPerson)
                                where resolved is not null && resolved.Value + Week <= seenTo
                                select new Unit(s, all.Any(o => IsContact(o) && o.Person == s.Person && o.Time > resolved && o.Time - resolved <= Week) ? 0 : 1, 1),
        "time-in-support-loops" => Loops(),
        "rework-share" => Of(Work).Where(s => s.Case is not null).Select(s => new Unit(s, all.Any(o => o.Kind is ContactReopen or ContactResolved && o.Case == s.Case && o.Time <= s.Time && s.Time - o.Time <= TimeSpan.FromDays(31)) ? 1 : 0, 1)),
        "cost-per-conversion" => [.. Of(Spend).Where(s => s.Value is not (null or 0)).Select(s => new Unit(s, s.Value!.Value, 0)), .. Of(Conversion).Select(s => new Unit(s, 0, 1))],
        "return-on-spend" => [.. Of(Spend).Where(s => s.Value is not (null or 0)).Select(s => new Unit(s, 0, s.Value!.Value)), .. Of(Conversion).Where(s => s.Value is not null).Select(s => new Unit(s, s.Value!.Value, 0))],
        "ai-share" => [.. Of(BotAnswer).Select(s => new Unit(s, 1, 1)), .. Of(HumanReply).Select(s => new Unit(s, 0, 1))],
        "human-contact" => Of(Csat).Where(s => s.Case is not null && s.Value is not null && all.Any(o => o.Kind == HumanReply && o.Case == s.Case && o.Time <= s.Time && s.Time - o.Time <= TimeSpan.FromDays(31)))
            .Select(s => new Unit(s, s.Value >= 4 ? 1 : 0, 1)),
        "drop-off" => DropOffs(),
        _ => throw new ArgumentException("Count this metric by hand first.", nameof(metric)),
    };

    /// <summary>n and value of units that stand together; the value is null where nothing can be said.</summary>
    public static (long N, double? Value) Sum(Metric metric, IReadOnlyCollection<Unit> units, int days)
    {
        var (top, bottom) = (units.Sum(u => u.Top), units.Sum(u => u.Bottom));
        return metric.Method switch
        {
            IntervalMethod.Count => ((long)top, top / days),
            IntervalMethod.Sum => (units.Count, top / days),
            IntervalMethod.NetPromoter => (units.Count, 100 * top / bottom),
            IntervalMethod.Duration => (units.Count, Typical([.. units.Select(u => u.Top).Order()])),
            IntervalMethod.Cost => ((long)bottom, top > 0 ? top / bottom : null),
            IntervalMethod.Return => (units.Count(u => u.Bottom == 0), bottom > 0 ? (top - bottom) / bottom : null),
            _ => ((long)bottom, top / bottom),
        };
    }

    private static double? Typical(double[] sorted) => sorted.Length switch
    {
        0 => null,
        < 25 => Math.Exp(sorted.Average(v => Math.Log(Math.Max(.01, v)))),
        var n => (sorted[(n - 1) / 2] + sorted[n / 2]) / 2,
    };

    private static bool IsContact(Signal s) => s.Kind is ContactOpen or ContactReopen;

    private static bool SameIssue(Signal a, Signal b) => a.Person == b.Person && a.Subject == b.Subject;

    private static bool SameCase(Signal a, Signal b) => a.Case is null || b.Case is null ? a.Case == b.Case && SameIssue(a, b) : a.Case == b.Case;

    private static bool SameCaseAndPerson(Signal a, Signal b) => SameCase(a, b) && a.Person == b.Person;

    // in the order of the list, so that of two at one time one is the first
    private bool Before(Signal a, Signal b) => a.Time != b.Time ? a.Time < b.Time : !ReferenceEquals(a, b) && all.FindIndex(s => ReferenceEquals(s, a)) < all.FindIndex(s => ReferenceEquals(s, b));

    private IEnumerable<Signal> Of(SignalKind kind) => all.Where(s => s.Kind == kind);

    private IEnumerable<Signal> Mature(IEnumerable<Signal> signals) => signals.Where(s => s.Time + Week <= seenTo);

    private string SessionOf(Signal s) => s.Session ?? session[s];

    private IEnumerable<Unit> Answers(SignalKind kind, Func<double, double> read) => Of(kind).Where(s => s.Value is not null).Select(s => new Unit(s, read(s.Value!.Value), 1));

    private IEnumerable<Unit> PerEach(SignalKind top, SignalKind bottom) => [.. Of(top).Select(s => new Unit(s, 1, 0)), .. Of(bottom).Select(s => new Unit(s, 0, 1))];

    private IEnumerable<Unit> Begun(SignalKind start, SignalKind end, Func<bool, double> hit) =>
        Of(start).GroupBy(s => (SessionOf(s), s.Subject)).Select(g => new Unit(g.First(), hit(all.Any(s => s.Kind == end && (SessionOf(s), s.Subject) == g.Key)), 1));

    private IEnumerable<Unit> Visits(SignalKind kind) =>
        all.Where(s => s.Kind <= TaskComplete).GroupBy(s => (SessionOf(s), s.Stage, s.Channel)).Select(g => new Unit(g.First(), g.Any(s => s.Kind == kind) ? 1 : 0, 1));

    private IEnumerable<Unit> CaseTimes(SignalKind end, bool last)
    {
        foreach (var s in Of(end))
        {
            var others = s.Case is null ? [] : Of(end).Where(o => o.Case == s.Case && !ReferenceEquals(o, s)).ToList();
            if (others.Exists(o => last ? Before(s, o) : Before(o, s)))
            {
                continue;
            }

            var opened = s.Case is null ? null : Of(ContactOpen).FirstOrDefault(o => o.Case == s.Case);
            var minutes = s.Value ?? (opened is not null && opened.Time <= s.Time ? (s.Time - opened.Time).TotalMinutes : null);
            if (minutes is { } counted)
            {
                yield return new(s, counted, 1);
            }
        }
    }

    private IEnumerable<Signal> Contacts(Func<Signal, Signal, bool> same) =>
        all.Where(s => s.Kind is ContactOpen or BotResolved && !all.Any(o => o.Kind is ContactOpen or BotResolved && same(o, s) && Before(o, s) && s.Time - o.Time <= Week));

    private DateTimeOffset? ResolvedByBot(Signal s, Func<Signal, Signal, bool> same)
    {
        var week = all.Where(o => same(o, s) && o.Time >= s.Time && o.Time - s.Time <= Week).ToList();
        return week.Exists(o => o.Kind == HumanReply) ? null : week.FindLast(o => o.Kind == BotResolved)?.Time;
    }

    private IEnumerable<Unit> Loops()
    {
        foreach (var issue in all.Where(IsContact).GroupBy(s => (s.Person, s.Subject)))
        {
            var loop = new List<Signal>();
            foreach (var contact in issue.Append(null))
            {
                if (loop.Count > 0 && (contact is null || contact.Time - loop[^1].Time > Week))
                {
                    if (loop.Count > 1 && loop[^1].Time + Week <= seenTo)
                    {
                        yield return new(loop[^1], (loop[^1].Time - loop.Find(s => loop[^1].Time - s.Time <= TimeSpan.FromDays(31))!.Time).TotalHours, 1);
                    }

                    loop.Clear();
                }

                if (contact is not null)
                {
                    loop.Add(contact);
                }
            }
        }
    }

    private IEnumerable<Unit> DropOffs()
    {
        var house = new[] { BotAnswer, BotResolved, HumanReply, ContactResolved, Handoff, Send, Spend, Work };
        var stages = DefaultStages.All.Select(s => s.Slug).ToList();
        var did = all.Where(s => !house.Contains(s.Kind) && s.Stage is not null && stages.Contains(s.Stage)).ToList();
        return from s in Mature(did)
               where s.Stage != stages[^1] && !did.Exists(o => o.Person == s.Person && o.Stage == s.Stage && Before(o, s) && s.Time - o.Time <= Week)
               let next = stages[stages.IndexOf(s.Stage!) + 1]
               select new Unit(s, did.Exists(o => o.Person == s.Person && o.Stage == next && o.Time >= s.Time && o.Time - s.Time <= Week) ? 0 : 1, 1);
    }
}
