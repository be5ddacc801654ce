using EmpathyConsole.Domain.Friction.Kernels;
using static EmpathyConsole.Domain.Friction.IntervalMethod;
using static EmpathyConsole.Domain.Friction.MetricDirection;

namespace EmpathyConsole.Domain.Friction;

/// <summary>Every metric the console can compute, and the slugs of those it can't yet.</summary>
public static class MetricCatalogue
{
    private const int Shares = 30;

    // the geometric mean and its log-t interval are made for small samples; under ten the interval says nothing
    private const int Times = 10;

    /// <summary>In the order they are offered.</summary>
    public static IReadOnlyList<Metric> All { get; } =
    [
        new("form-abandonment", "Form abandonment", "Of the forms begun, the share left without sending. A session and form counts once, where it was first begun.", "starters", MetricUnit.Share, LowerIsBetter, Shares, Share, new SessionPairKernel(SignalKind.FormStart, SignalKind.FormSubmit, countsUnended: true)),
        new("time-to-answer", "Time to answer", "Minutes from a contact's opening to the first reply by a person, by the calendar. Contacts that still wait are not in it; a contact counts once, where it was answered.", "answered contacts", MetricUnit.Minutes, LowerIsBetter, Times, Duration, new CaseTimeKernel(SignalKind.HumanReply, takesLast: false)),
        new("form-error-frequency", "Form errors", "Field errors for each form begun. A session and form counts once as begun.", "starters", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new SessionPairKernel(SignalKind.FormStart, SignalKind.FormSubmit, countsUnended: true, extra: SignalKind.FieldError)),
        new("customer-effort", "Customer effort", "Mean answer to \"made it easy\", 1 to 7 (CES 2.0). Higher means easier.", "answers", MetricUnit.Score, HigherIsBetter, Shares, Mean, new AnswerKernel(SignalKind.Ces, v => v)),
        new("csat", "Satisfaction", "Share of answers 4 or 5 of 5. Unrated is left out.", "answers", MetricUnit.Share, HigherIsBetter, Shares, Share, new AnswerKernel(SignalKind.Csat, v => v >= 4 ? 1 : 0)),
        new("nps", "Net promoter score", "Share of 9 and 10 less share of 0 to 6, in points from -100 to 100. 7 and 8 are passive: they count in n only.", "answers", MetricUnit.Points, HigherIsBetter, Shares, NetPromoter, new AnswerKernel(SignalKind.Nps, v => v >= 9 ? 1 : v <= 6 ? -1 : 0)),
        new("time-to-resolution", "Time to resolution", "Minutes from a contact's opening to its last resolution, by the calendar. Open contacts are not in it; reopened ones count to the last resolution within 31 days.", "resolved contacts", MetricUnit.Minutes, LowerIsBetter, Times, Duration, new CaseTimeKernel(SignalKind.ContactResolved, takesLast: true)),
        new("repeat-contact", "Repeat contact", "Of the contacts opened, the share whose person had opened another about the same intent within the 7 days before. Looks back.", "contacts", MetricUnit.Share, LowerIsBetter, Shares, Share, new RepeatContactKernel()),
        new("contacts-per-conversion", "Contacts per conversion", "Contacts opened for each conversion, in the same slice and days.", "conversions", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new RatioKernel(SignalKind.ContactOpen, SignalKind.Conversion)),
        new("ticket-volume", "Ticket volume", "Contacts opened a day.", "contacts", MetricUnit.PerDay, LowerIsBetter, 1, Count, new RatioKernel(SignalKind.ContactOpen, null)),
        new("conversion", "Conversions", "Conversions a day. Always read it beside effort, contacts and complaints.", "conversions", MetricUnit.PerDay, HigherIsBetter, 1, Count, new RatioKernel(SignalKind.Conversion, null)),
        new("qualified-conversion", "Qualified conversions", "Conversions accepted by sales, a day.", "qualified conversions", MetricUnit.PerDay, HigherIsBetter, 1, Count, new RatioKernel(SignalKind.QualifiedConversion, null)),
        new("rage-clicks", "Rage clicks", "Share of visits with at least one rage click. A session counts once in each slice it was seen in.", "sessions", MetricUnit.Share, LowerIsBetter, Shares, Share, new SessionShareKernel(SignalKind.RageClick)),
        new("dead-clicks", "Dead clicks", "Share of visits with at least one click that did nothing. A session counts once in each slice it was seen in.", "sessions", MetricUnit.Share, LowerIsBetter, Shares, Share, new SessionShareKernel(SignalKind.DeadClick)),
        new("dead-ends", "Dead ends", "Pages with no way on, for each page viewed.", "page views", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new RatioKernel(SignalKind.DeadEnd, SignalKind.PageView)),
        new("hesitation", "Hesitation", "Seconds a person hesitated over an element, each time it was seen.", "hesitations", MetricUnit.Seconds, LowerIsBetter, Times, Duration, new AnswerKernel(SignalKind.Hesitation, v => v)),
        new("task-completion", "Task completion", "Of the tasks begun, the share completed. A session and task counts once, where it was first begun.", "tasks begun", MetricUnit.Share, HigherIsBetter, Shares, Share, new SessionPairKernel(SignalKind.TaskStart, SignalKind.TaskComplete, countsUnended: false)),
        new("task-completion-time", "Task completion time", "Seconds a completed task took. Tasks not completed are not in it.", "completed tasks", MetricUnit.Seconds, LowerIsBetter, Times, Duration, new AnswerKernel(SignalKind.TaskComplete, v => v)),
        new("handoff-accuracy", "Handoff accuracy", "Of the handoffs, the share that went to the right place first.", "handoffs", MetricUnit.Share, HigherIsBetter, Shares, Share, new AnswerKernel(SignalKind.Handoff, v => v)),
        new("unsubscribe", "Unsubscribes", "Unsubscribes for each message sent, in the same slice and days.", "messages sent", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new RatioKernel(SignalKind.Unsubscribe, SignalKind.Send)),
        new("complaint", "Complaints", "Complaints for each message sent, in the same slice and days.", "messages sent", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new RatioKernel(SignalKind.Complaint, SignalKind.Send)),
        new("article-helpfulness", "Article helpfulness", "Of those who answered, the share who found the article helpful.", "answers", MetricUnit.Share, HigherIsBetter, Shares, Share, new AnswerKernel(SignalKind.ArticleHelpful, v => v)),
    ];

    /// <summary>Slugs that are promised and not computed yet.</summary>
    public static IReadOnlyList<string> NotYet { get; } =
    [
        "drop-off", "duplicate-questions", "first-contact-resolution", "unresolved-intents", "deflection", "deflection-quality", "repeat-information",
        "time-in-support-loops", "team-workload", "cost-per-conversion", "return-on-spend", "searches-without-result",
    ];

    /// <summary>The metric of a slug, or null.</summary>
    public static Metric? Find(string slug) => All.FirstOrDefault(m => string.Equals(m.Slug, slug.Trim(), StringComparison.OrdinalIgnoreCase));
}
