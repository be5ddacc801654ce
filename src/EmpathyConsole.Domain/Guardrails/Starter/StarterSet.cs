namespace EmpathyConsole.Domain.Guardrails.Starter;

/// <summary>The guardrails a new workspace begins with, version 1 of each. Written for precision: a rule people switch off guards nobody.</summary>
public static class StarterSet
{
    /// <summary>In the order they are listed.</summary>
    public static IReadOnlyList<Guardrail> All { get; } =
    [
        UrgencyStarter.Guardrail,
        ScarcityStarter.Guardrail,
        FearStarter.Guardrail,
        ShamingStarter.Guardrail,
        CrowdStarter.Guardrail,
        ValueStarter.Guardrail,
        FatigueStarter.Guardrail,
        DisclosureStarter.Guardrail,
        StoryStarter.Guardrail,
        ConsentStarter.Guardrail,
        AgreementStarter.Guardrail,
        FieldsStarter.Guardrail,
        DataUseStarter.Guardrail,
        PersonStarter.Guardrail,
        PlainAnswerStarter.Guardrail,
        RecipientStarter.Guardrail,
        QuietStarter.Guardrail,
    ];
}
