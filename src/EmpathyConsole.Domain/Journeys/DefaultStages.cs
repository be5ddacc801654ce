namespace EmpathyConsole.Domain.Journeys;

/// <summary>The seven stages a new journey starts with.</summary>
public static class DefaultStages
{
    /// <summary>Slug (stable, used by signals, moments and the API) and name, in order.</summary>
    public static IReadOnlyList<(string Slug, string Name)> All { get; } =
    [
        ("ad-click", "Ad click"),
        ("landing-page", "Landing page"),
        ("form-fill", "Form fill"),
        ("nurture-email", "Nurture email"),
        ("consultation-booking", "Consultation booking"),
        ("onboarding", "Onboarding"),
        ("support", "Support"),
    ];
}
