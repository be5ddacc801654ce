using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Demo.House;

/// <summary>One stage of a demo journey.</summary>
/// <param name="Slug">One of the seven default stages.</param>
/// <param name="Intent">What the customer wants there.</param>
/// <param name="Fear">What the customer fears there.</param>
/// <param name="Effort">What it asks of the customer.</param>
/// <param name="Touchpoint">What the customer meets.</param>
/// <param name="Rung">0 AI answers ... 3 a specialist answers.</param>
/// <param name="Themes">Keys of the planted themes that are its evidence, and for which of the three.</param>
public sealed record StageContent(string Slug, Intent Intent, Fear Fear, Effort Effort, string Touchpoint, int Rung, IReadOnlyList<(string Theme, StagePart Part)> Themes)
{
    /// <summary>How a customer reaches a person from there; empty where nobody thought of it, which the audit should find.</summary>
    public string Exit { get; init; } = "";

    /// <summary>Who answers there.</summary>
    public string Answers { get; init; } = "";
}
