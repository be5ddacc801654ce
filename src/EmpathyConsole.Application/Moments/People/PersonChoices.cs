namespace EmpathyConsole.Application.Moments.People;

/// <summary>How somebody wants to be met. It is their whole choice: what is left out is cleared, consents apart.</summary>
/// <param name="PausedUntil">No messages before this.</param>
/// <param name="Paused">A pause without an end; false or null with no PausedUntil ends a pause.</param>
/// <param name="QuietFrom">"21:00", by their clock; with QuietTo.</param>
/// <param name="QuietTo">"08:00".</param>
/// <param name="MostPerWeek">At most so many messages in 7 days; 0 = never, null = no limit of their own.</param>
/// <param name="StoriesWelcome">Whether a brand story may take an offer's place; yes when left out.</param>
/// <param name="Consents">Yes and no they say with it; each is added to what they said before.</param>
public sealed record PersonChoices(
    DateTimeOffset? PausedUntil = null,
    bool? Paused = null,
    TimeOnly? QuietFrom = null,
    TimeOnly? QuietTo = null,
    int? MostPerWeek = null,
    bool? StoriesWelcome = null,
    IReadOnlyList<ConsentWord>? Consents = null);
