using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Domain.Moments;

/// <summary>How much of a cap is filled, over a rolling window and all channels.</summary>
/// <param name="Limit">The cap.</param>
/// <param name="Load">What counts: an offer 1, a brand story its weight, a service message nothing.</param>
/// <param name="Offers">Messages in the window that are neither story nor service.</param>
/// <param name="Stories">Brand stories in the window.</param>
/// <param name="InWindow">What was counted, oldest first.</param>
internal sealed record Fatigue(FatigueLimit Limit, double Load, int Offers, int Stories, IReadOnlyList<ExposureFact> InWindow, double StoryWeight)
{
    /// <summary>Whether one more offer would pass the cap.</summary>
    public bool Full => Load + 1 > Limit.Most;

    public static Fatigue Of(FatigueLimit limit, IReadOnlyList<ExposureFact> exposures, DateTimeOffset now, double storyWeight)
    {
        // A message stamped in the future (clocks differ) counts: better one too few than one too many.
        var counted = exposures.Where(e => !e.IsService && e.Time > now - limit.Window).OrderBy(e => e.Time).ToList();
        var stories = counted.Count(e => e.IsStory);
        var offers = counted.Count - stories;
        return new(limit, offers + (stories * storyWeight), offers, stories, counted, storyWeight);
    }

    /// <summary>When there is room for an offer; null for a cap of 0, which never has room.</summary>
    public DateTimeOffset? FreesForOffer()
    {
        var load = Load;
        foreach (var exposure in InWindow)
        {
            load -= exposure.IsStory ? StoryWeight : 1;
            if (load + 1 <= Limit.Most)
            {
                return exposure.Time + Limit.Window;
            }
        }

        return null;
    }

    /// <summary>When there is room for a story under its own ceiling; null when the ceiling is 0.</summary>
    public DateTimeOffset? FreesForStory(int most)
    {
        var stories = InWindow.Where(e => e.IsStory).ToList();
        return most <= 0 || stories.Count < most ? null : stories[stories.Count - most].Time + Limit.Window;
    }
}
