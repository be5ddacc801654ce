namespace EmpathyConsole.Domain.Journeys.Templates;

/// <summary>The maps a new journey can start from.</summary>
public static class JourneyTemplates
{
    /// <summary>Customers' journeys first, then the team's workflows; the first is what a journey starts with unless another is chosen.</summary>
    public static IReadOnlyList<JourneyTemplate> All { get; } =
    [
        SevenStages.Template,
        DemoRequest.Template,
        SubscriptionOnboarding.Template,
        ReturnAndRefund.Template,
        SupportRescue.Template,
        LeadHandoff.Template,
        ReportingReconciliation.Template,
    ];

    /// <summary>The template of a key, whatever its case; null when there is none.</summary>
    public static JourneyTemplate? Find(string key) => All.FirstOrDefault(t => string.Equals(t.Key, key, StringComparison.OrdinalIgnoreCase));
}
