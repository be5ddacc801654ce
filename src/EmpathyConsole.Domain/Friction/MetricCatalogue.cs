using EmpathyConsole.Domain.Friction.Kernels;
using EmpathyConsole.Domain.Journeys;
using static EmpathyConsole.Domain.Friction.IntervalMethod;
using static EmpathyConsole.Domain.Friction.MetricDirection;

namespace EmpathyConsole.Domain.Friction;

/// <summary>Every metric the console brings along.</summary>
public static class MetricCatalogue
{
    private const int Shares = 30;

    // the geometric mean and its log-t interval are made for small samples; under ten the interval says nothing
    private const int Times = 10;
    private const string Clustered = "The interval is now wider where one person's times are alike.";
    private const string Counted7 = "What is younger than 7 days when the signals end is left out: nobody knows yet.";

    /// <summary>What conversion and spend are never shown without: a conversion that was forced shows there.</summary>
    private static readonly string[] People = ["customer-effort", "contacts-per-conversion", "complaint"];

    /// <summary>In the order they are offered.</summary>
    public static IReadOnlyList<Metric> All { get; } =
    [
        new("form-abandonment", "Form abandonment", "Of the forms begun, the share left without sending. A session and form counts once, where it was first begun.", "starters", MetricUnit.Share, LowerIsBetter, Shares, Share, new SessionPairKernel(SignalKind.FormStart, SignalKind.FormSubmit, countsUnended: true)),
        new("time-to-answer", "Time to answer", "Minutes from a contact's opening to the first reply by a person, by the calendar. Contacts that still wait are not in it; a contact counts once, where it was answered.", "answered contacts", MetricUnit.Minutes, LowerIsBetter, Times, Duration, new CaseTimeKernel(SignalKind.HumanReply, takesLast: false)) { Version = 2, Changed = Clustered },
        new("form-error-frequency", "Form errors", "Field errors for each form begun. A session and form counts once as begun.", "starters", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new SessionPairKernel(SignalKind.FormStart, SignalKind.FormSubmit, countsUnended: true, extra: SignalKind.FieldError)),
        new("duplicate-questions", "Questions asked again", "Fields that asked for something the customer had given before, for each form begun. A session and form counts once as begun.", "starters", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new SessionPairKernel(SignalKind.FormStart, SignalKind.FormSubmit, countsUnended: true, extra: SignalKind.FieldRepeated)),
        new("customer-effort", "Customer effort", "Mean answer to \"made it easy\", 1 to 7 (CES 2.0). Higher means easier.", "answers", MetricUnit.Score, HigherIsBetter, Shares, Mean, new AnswerKernel(SignalKind.Ces, v => v)),
        new("csat", "Satisfaction", "Share of answers 4 or 5 of 5. Unrated is left out.", "answers", MetricUnit.Share, HigherIsBetter, Shares, Share, new AnswerKernel(SignalKind.Csat, v => v >= 4 ? 1 : 0)),
        new("nps", "Net promoter score", "Share of 9 and 10 less share of 0 to 6, in points from -100 to 100. 7 and 8 are passive: they count in n only.", "answers", MetricUnit.Points, HigherIsBetter, Shares, NetPromoter, new AnswerKernel(SignalKind.Nps, v => v >= 9 ? 1 : v <= 6 ? -1 : 0)),
        new("drop-off", "Drop-off", $"1 less n at the next stage by n at a stage: of the persons who came to a stage, the share not seen at the next one within 7 days. In order, the stages of the journey that is asked about, else {string.Join(", ", DefaultStages.All.Select(s => s.Slug))}; the last has no next, and who skips one counts as not seen there. A person counts anew after 7 days without a signal at the stage, where they came in; the next stage may be reached on any channel. {Counted7}", "persons at a stage", MetricUnit.Share, LowerIsBetter, Shares, Share, new DropOffKernel([.. DefaultStages.All.Select(s => s.Slug)])),
        new("time-to-resolution", "Time to resolution", "Minutes from a contact's opening to its last resolution, by the calendar. Open contacts are not in it; reopened ones count to the last resolution within 31 days.", "resolved contacts", MetricUnit.Minutes, LowerIsBetter, Times, Duration, new CaseTimeKernel(SignalKind.ContactResolved, takesLast: true)) { Version = 2, Changed = Clustered },
        new("first-contact-resolution", "First-contact resolution", $"Of the issues, the share with no further contact within 7 days. An issue is one person's contact about an intent with none about it in the 7 days before; a contact opened again is a further contact. {Counted7}", "issues", MetricUnit.Share, HigherIsBetter, Shares, Share, new FirstContactKernel()),
        new("repeat-contact", "Repeat contact", "Of the contacts opened, the share whose person had opened another about the same intent within the 7 days before. Looks back.", "contacts", MetricUnit.Share, LowerIsBetter, Shares, Share, new RepeatContactKernel()),
        new("unresolved-intents", "Unresolved intents", $"Of the intents brought to us, the share that stands unresolved 7 days after it was opened: no person and no bot resolved it, or it was opened again after that. The horizon is 7 days from the opening. Tied by case, else by person and intent; openings within 7 days of one another are one. {Counted7}", "intents", MetricUnit.Share, LowerIsBetter, Shares, Share, new UnresolvedKernel()),
        new("deflection", "Deflection", "Deflected by deflected and tickets: of the contacts that were opened or that a bot resolved, the share a bot resolved within 7 days with no reply by a person. A contact counts once, where it began: tied by case, else by person and intent. Contained is not resolved: read it beside deflection quality.", "contacts", MetricUnit.Share, HigherIsBetter, Shares, Share, new DeflectionKernel()) { Companions = ["deflection-quality"] },
        new("deflection-quality", "Deflection quality", $"Of the deflected contacts, the share after which the person opened no contact, about anything, within 7 days. {Counted7}", "deflected contacts", MetricUnit.Share, HigherIsBetter, Shares, Share, new DeflectionQualityKernel()),
        new("handoff-accuracy", "Handoff accuracy", "Of the handoffs, the share that went to the right place first.", "handoffs", MetricUnit.Share, HigherIsBetter, Shares, Share, new AnswerKernel(SignalKind.Handoff, v => v)),
        new("repeat-information", "Information repeated", "Things a customer had to say again, for each contact opened, in the same slice and days.", "contacts", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new RatioKernel(SignalKind.InformationRepeated, SignalKind.ContactOpen)),
        new("time-in-support-loops", "Time in support loops", "Hours from the first to the last contact of a loop: two or more contacts of one person about one intent, each within 7 days of the one before, contacts opened again among them. The typical loop. It counts once, where and when it ended, and is followed back 31 days. It has ended when 7 days without a contact were seen.", "loops", MetricUnit.Hours, LowerIsBetter, Times, Duration, new SupportLoopKernel()),
        new("contacts-per-conversion", "Contacts per conversion", "Contacts opened for each conversion, in the same slice and days.", "conversions", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new RatioKernel(SignalKind.ContactOpen, SignalKind.Conversion)),
        new("ticket-volume", "Ticket volume", "Contacts opened a day.", "contacts", MetricUnit.PerDay, LowerIsBetter, 1, Count, new RatioKernel(SignalKind.ContactOpen, null)),
        new("team-workload", "Team workload", "Minutes of handling a day. Work without minutes is left out.", "pieces of work", MetricUnit.MinutesPerDay, LowerIsBetter, Times, Sum, new AnswerKernel(SignalKind.Work, v => v)) { Companions = ["rework-share", "handoffs-per-contact"] },
        new("rework-share", "Rework", "Of the pieces of work that name a case, the share done after the case was resolved or opened again, within 31 days.", "pieces of work", MetricUnit.Share, LowerIsBetter, Shares, Share, new ReworkKernel()),
        new("handoffs-per-contact", "Handoffs a contact", "Handoffs for each contact opened, in the same slice and days.", "contacts", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new RatioKernel(SignalKind.Handoff, SignalKind.ContactOpen)),
        new("conversion", "Conversions", "Conversions a day. Effort, contacts and complaints stand beside them.", "conversions", MetricUnit.PerDay, HigherIsBetter, 1, Count, new RatioKernel(SignalKind.Conversion, null)) { Companions = People },
        new("qualified-conversion", "Qualified conversions", "Conversions accepted by sales, a day. Effort, contacts and complaints stand beside them.", "qualified conversions", MetricUnit.PerDay, HigherIsBetter, 1, Count, new RatioKernel(SignalKind.QualifiedConversion, null)) { Companions = People },
        new("cost-per-conversion", "Cost per conversion", "Spend by conversions, in the same slice and days, in the workspace's currency. A slice whose signals name no spend has no number; spend without an amount is left out.", "conversions", MetricUnit.Money, LowerIsBetter, Times, Cost, new SpendKernel(asReturn: false)) { Companions = People },
        new("return-on-spend", "Return on spend", "Value less spend, by spend, in the same slice and days. The value is that of the conversions; those without one, and spend without an amount, are left out. A slice whose signals name no spend has no number.", "conversions with a value", MetricUnit.Return, HigherIsBetter, Times, Return, new SpendKernel(asReturn: true)) { Companions = People },
        new("rage-clicks", "Rage clicks", "Share of visits with at least one rage click. A session counts once in each slice it was seen in.", "sessions", MetricUnit.Share, LowerIsBetter, Shares, Share, new SessionShareKernel(SignalKind.RageClick)),
        new("dead-clicks", "Dead clicks", "Share of visits with at least one click that did nothing. A session counts once in each slice it was seen in.", "sessions", MetricUnit.Share, LowerIsBetter, Shares, Share, new SessionShareKernel(SignalKind.DeadClick)),
        new("dead-ends", "Dead ends", "Pages with no way on, for each page viewed.", "page views", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new RatioKernel(SignalKind.DeadEnd, SignalKind.PageView)),
        new("hesitation", "Hesitation", "Seconds a person hesitated over an element, each time it was seen.", "hesitations", MetricUnit.Seconds, LowerIsBetter, Times, Duration, new AnswerKernel(SignalKind.Hesitation, v => v)) { Version = 2, Changed = Clustered },
        new("task-completion", "Task completion", "Of the tasks begun, the share completed. A session and task counts once, where it was first begun.", "tasks begun", MetricUnit.Share, HigherIsBetter, Shares, Share, new SessionPairKernel(SignalKind.TaskStart, SignalKind.TaskComplete, countsUnended: false)),
        new("task-completion-time", "Task completion time", "Seconds a completed task took. Tasks not completed are not in it.", "completed tasks", MetricUnit.Seconds, LowerIsBetter, Times, Duration, new AnswerKernel(SignalKind.TaskComplete, v => v)) { Version = 2, Changed = Clustered },
        new("unsubscribe", "Unsubscribes", "Unsubscribes for each message sent, in the same slice and days.", "messages sent", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new RatioKernel(SignalKind.Unsubscribe, SignalKind.Send)),
        new("complaint", "Complaints", "Complaints for each message sent, in the same slice and days.", "messages sent", MetricUnit.Ratio, LowerIsBetter, Shares, Ratio, new RatioKernel(SignalKind.Complaint, SignalKind.Send)),
        new("article-helpfulness", "Article helpfulness", "Of those who answered, the share who found the article helpful.", "answers", MetricUnit.Share, HigherIsBetter, Shares, Share, new AnswerKernel(SignalKind.ArticleHelpful, v => v)),
        new("searches-without-result", "Searches without result", "Of the searches, the share that found nothing. Searches that do not say how much they found are left out.", "searches", MetricUnit.Share, LowerIsBetter, Shares, Share, new AnswerKernel(SignalKind.Search, v => v <= 0 ? 1 : 0)),
        new("human-contact", "Satisfaction with people", "Of the satisfaction answers about a case in which a person had replied within the 31 days before, the share of 4 or 5 of 5. Answers that name no case, and unrated ones, are left out.", "answers", MetricUnit.Share, HigherIsBetter, Shares, Share, new HumanContactKernel()),
        new("ai-share", "AI's share of replies", "Of the replies customers got, bot answers and replies by a person, the share that came from a bot. It says how much AI does, not how well.", "replies", MetricUnit.Share, Neither, Shares, Share, new KindShareKernel(SignalKind.BotAnswer, SignalKind.HumanReply)),
    ];

    /// <summary>The metric of a slug, or null.</summary>
    public static Metric? Find(string slug) => All.FirstOrDefault(m => string.Equals(m.Slug, slug.Trim(), StringComparison.OrdinalIgnoreCase));
}
