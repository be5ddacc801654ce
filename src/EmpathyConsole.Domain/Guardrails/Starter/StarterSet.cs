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
        TickerStarter.Guardrail,
        ChoiceStarter.Guardrail,
        CreepyStarter.Guardrail,
        InclusiveStarter.Guardrail,
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
        ClickbaitStarter.Guardrail,
    ];

    /// <summary>Slugs of those that are there and judge nothing until a CX lead puts them live: whether they are wanted is a matter of taste.</summary>
    public static IReadOnlyList<string> OffAtFirst { get; } = [ClickbaitStarter.Guardrail.Slug];

    /// <summary>Those that judge from the first day.</summary>
    public static IReadOnlyList<Guardrail> LiveAtFirst { get; } = [.. All.Where(g => !OffAtFirst.Contains(g.Slug, StringComparer.Ordinal))];
}
