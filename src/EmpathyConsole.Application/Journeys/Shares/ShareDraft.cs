namespace EmpathyConsole.Application.Journeys.Shares;

/// <summary>A link to make.</summary>
/// <param name="JourneyId">The journey it opens.</param>
/// <param name="Note">For whom, at most 80 characters; may be empty.</param>
/// <param name="Days">How long it lives, 1 to 90.</param>
public sealed record ShareDraft(long JourneyId, string Note = "", int Days = ShareDraft.UsualDays)
{
    public const int UsualDays = 14;
    public const int MostDays = 90;
}
