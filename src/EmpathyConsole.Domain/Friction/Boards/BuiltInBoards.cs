using static EmpathyConsole.Domain.Friction.Boards.TileLook;

namespace EmpathyConsole.Domain.Friction.Boards;

/// <summary>The boards the console brings along. They can be copied, not changed.</summary>
public static class BuiltInBoards
{
    /// <summary>In the order they are offered.</summary>
    public static IReadOnlyList<BoardPlan> All { get; } =
    [
        new("lead-capture", "Lead capture", "From the first visit to the conversion: what forms ask of people, and what it costs them.",
        [
            NumberOf("form-abandonment"),
            NumberOf("form-error-frequency"),
            NumberOf("duplicate-questions"),
            NumberOf("hesitation"),
            NumberOf("qualified-conversion"),
            NumberOf("cost-per-conversion"),
            new("From a form begun to a conversion", "view=funnel&steps=form-start;form-submit;conversion&window=7&days=last-28", Ways),
            new("Abandonment by stage and channel", "metric=form-abandonment&by=stage,channel&days=last-28", Heatmap),
            new("Abandonment over time", "metric=form-abandonment&by=channel&days=last-90&step=week", Lines),
            new("Drop-off by stage", "metric=drop-off&by=stage&days=last-28", Table),
        ]),
        new("support", "Support", "How long people wait, whether it is settled, and how often they have to come again.",
        [
            NumberOf("time-to-answer"),
            NumberOf("time-to-resolution"),
            NumberOf("first-contact-resolution"),
            NumberOf("repeat-contact"),
            NumberOf("unresolved-intents"),
            NumberOf("csat"),
            NumberOf("customer-effort"),
            NumberOf("deflection"),
            new("Time to answer by channel", "metric=time-to-answer&by=channel&days=last-28", Table),
            new("Time to answer over time", "metric=time-to-answer&by=channel&days=last-90&step=week", Lines),
            new("Repeat contact by subject", "metric=repeat-contact&by=subject&days=last-28", Table),
        ]),
        new("email", "E-mail", "What letters do to those who get them: who leaves, who complains, and what comes of it.",
        [
            NumberOf("unsubscribe", "&filter=channel:email"),
            NumberOf("complaint", "&filter=channel:email"),
            NumberOf("conversion", "&filter=channel:email"),
            NumberOf("contacts-per-conversion", "&filter=channel:email"),
            NumberOf("time-to-answer", "&filter=channel:email"),
            NumberOf("customer-effort", "&filter=channel:email"),
            new("Unsubscribes by campaign", "metric=unsubscribe&by=campaign&days=last-28&filter=channel:email", Table),
            new("Complaints by campaign", "metric=complaint&by=campaign&days=last-28&filter=channel:email", Table),
            new("Unsubscribes over time", "metric=unsubscribe&by=nothing&days=last-90&step=week&filter=channel:email", Lines),
        ]),
        new("team-workload", "Team workload", "What the team carries, what has to be done again, and what customers have to say twice.",
        [
            NumberOf("team-workload"),
            NumberOf("ticket-volume"),
            NumberOf("rework-share"),
            NumberOf("handoffs-per-contact"),
            NumberOf("handoff-accuracy"),
            NumberOf("repeat-information"),
            NumberOf("time-in-support-loops"),
            new("Workload by channel", "metric=team-workload&by=channel&days=last-28", Table),
            new("Workload over time", "metric=team-workload&by=nothing&days=last-90&step=week", Lines),
            new("Handoff accuracy by subject", "metric=handoff-accuracy&by=subject&days=last-28", Table),
        ]),
        new(
            "blend",
            "Blend",
            "What AI takes on beside what people feel: satisfaction, recommendation, effort and the quality of human contact, for each segment or generation.",
            [
                new("AI's share of replies", "metric=ai-share&by=segment&days=last-90", Table),
                new("Satisfaction", "metric=csat&by=segment&days=last-90", Table),
                new("Net promoter score", "metric=nps&by=segment&days=last-90", Table),
                new("Customer effort", "metric=customer-effort&by=segment&days=last-90", Table),
                new("Satisfaction with people", "metric=human-contact&by=segment&days=last-90", Table),
                new("Deflection quality", "metric=deflection-quality&by=segment&days=last-90", Table),
            ],
            IsBlend: true),
    ];

    /// <summary>The board of a slug, or null.</summary>
    public static BoardPlan? Find(string slug) => All.FirstOrDefault(b => string.Equals(b.Slug, slug, StringComparison.OrdinalIgnoreCase));

    private static TilePlan NumberOf(string metric, string more = "") =>
        new(MetricCatalogue.Find(metric)!.Name, $"metric={metric}&by=nothing&days=last-28{more}", Number);
}
