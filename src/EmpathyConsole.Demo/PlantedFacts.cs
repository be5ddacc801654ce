namespace EmpathyConsole.Demo;

/// <summary>
/// Everything that was put into the demo to be found again. Tests read it; nothing that judges or measures may know this project.
/// </summary>
/// <param name="Themes">Planted themes, largest first.</param>
/// <param name="Chatter">Rows about nothing in particular.</param>
/// <param name="Foreign">Rows that are not English.</param>
/// <param name="SentTwice">Rows that repeat an earlier one in every field.</param>
/// <param name="Field">The broken form field.</param>
/// <param name="Assistant">The assistant.</param>
/// <param name="Campaign">The campaign of one brief.</param>
/// <param name="AnswerMinutes">Planted median minutes to a person's first answer, by channel.</param>
public sealed record PlantedFacts(
    IReadOnlyList<PlantedTheme> Themes,
    IReadOnlyList<int> Chatter,
    IReadOnlyList<int> Foreign,
    IReadOnlyList<int> SentTwice,
    PlantedField Field,
    PlantedAssistant Assistant,
    PlantedCampaign Campaign,
    IReadOnlyDictionary<string, double> AnswerMinutes);
