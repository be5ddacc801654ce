namespace EmpathyConsole.Domain.Moments;

/// <summary>The numbers the rules of Moments work with. The cap itself is a guardrail.</summary>
/// <param name="QuietHours">For people who chose none; null = none.</param>
/// <param name="StoryWeight">What a brand story counts towards the cap, 0 to 1; an offer counts 1.</param>
/// <param name="StoriesMost">The ceiling of brand stories in one window of the cap.</param>
/// <param name="CareQueue">Where a person of the team takes over.</param>
/// <param name="DistressQueue">Where somebody in distress is met.</param>
public sealed record MomentPolicy(QuietHours? QuietHours, double StoryWeight, int StoriesMost, string CareQueue, string DistressQueue)
{
    /// <summary>Quiet from 21 to 8; a story counts half; two stories a window.</summary>
    public static MomentPolicy Starter { get; } = new(new(new(21, 0), new(8, 0)), 0.5, 2, "customer care", "senior care");
}
