namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>Finds the concept that fits a moment best.</summary>
internal static class Shelf
{
    /// <summary>A brand story for the channel: not seen before, of the stage, of the segment, newest approval first.</summary>
    public static Candidate? Story(Lens lens) => Best(lens, lens.Concepts.Where(c => c.BrandStory && Sendable(c, lens)), stageMustFit: false);

    /// <summary>A brand story for somebody who welcomes stories and has not heard as many as the ceiling allows.</summary>
    public static Candidate? StoryUnderCeiling(Lens lens)
    {
        if (!lens.StoriesWelcome || Story(lens) is not { } story)
        {
            return null;
        }

        var window = lens.Fatigue?.Window ?? TimeSpan.FromDays(7);
        return lens.Exposures.Count(e => e.IsStory && e.Time > lens.Now - window) < lens.Policy.StoriesMost ? story : null;
    }

    /// <summary>An offer for the channel and the stage.</summary>
    public static Candidate? Offer(Lens lens) => Best(lens, lens.Concepts.Where(c => !c.BrandStory && Sendable(c, lens)), stageMustFit: true);

    /// <summary>An approved concept that would have fitted, had a guardrail not blocked it since.</summary>
    public static Candidate? Blocked(Lens lens) => lens.Concepts.FirstOrDefault(c => c.BlockedBy is not null && OfChannel(c, lens) && (c.Stage is null || lens.Stage is null || SameStage(c, lens)));

    private static bool Sendable(Candidate candidate, Lens lens) => candidate.BlockedBy is null && OfChannel(candidate, lens);

    private static bool OfChannel(Candidate candidate, Lens lens) => string.Equals(candidate.Channel, lens.Channel, StringComparison.OrdinalIgnoreCase);

    private static Candidate? Best(Lens lens, IEnumerable<Candidate> candidates, bool stageMustFit)
    {
        var fitting = candidates.Where(c => !stageMustFit || c.Stage is null || lens.Stage is null || SameStage(c, lens)).ToList();
        if (fitting.Count < 2)
        {
            return fitting.FirstOrDefault();
        }

        var seen = lens.Exposures.Where(e => e.Concept is not null).CountBy(e => e.Concept!.Value).ToDictionary();
        return fitting
            .OrderBy(c => seen.GetValueOrDefault(c.Concept))
            .ThenBy(c => SameStage(c, lens) ? 0 : 1)
            .ThenBy(c => c.Segment is null ? 1 : string.Equals(c.Segment, lens.Segment, StringComparison.OrdinalIgnoreCase) ? 0 : 2)
            .First();
    }

    private static bool SameStage(Candidate candidate, Lens lens) => string.Equals(candidate.Stage, lens.Stage, StringComparison.OrdinalIgnoreCase);
}
