namespace EmpathyConsole.Domain.Concepts;

/// <summary>A brief as far as it is filled in, for telling what is still missing.</summary>
/// <param name="Quotes">How many quotes the chosen themes hold.</param>
/// <param name="MustNotSay">Phrases no concept may hold.</param>
public sealed record BriefOutline(
    string Name,
    string Goal,
    bool HasPersona,
    bool HasStage,
    string Channel,
    bool HasValue,
    int Themes,
    int Quotes,
    string MustSay,
    IReadOnlyList<string> MustNotSay,
    int Count);
