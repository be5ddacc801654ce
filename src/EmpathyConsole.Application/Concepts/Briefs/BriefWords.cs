using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>Moves words between a brief, its draft and its summary.</summary>
internal static class BriefWords
{
    private const int LongestName = 120;
    private const int LongestGoal = 600;
    private const int LongestPhrase = 200;
    private const int MostPhrases = 20;
    private const int MostExamples = 12;

    /// <summary>Null when the draft can be kept, however unfinished it is.</summary>
    public static Problem? Check(BriefDraft draft) =>
        draft.Name.Length > LongestName ? Problem.Invalid($"The name is longer than {LongestName} characters. Shorten it.", "name")
        : draft.Goal.Length > LongestGoal ? Problem.Invalid($"The goal is longer than {LongestGoal} characters. Shorten it.", "goal")
        : draft.MustSay.Length > LongestPhrase ? Problem.Invalid($"What every concept must say is longer than {LongestPhrase} characters. Shorten it.", "mustSay")
        : draft.MustNotSay.Count > MostPhrases ? Problem.Invalid($"There are more than {MostPhrases} phrases no concept may say. Take some out.", "mustNotSay")
        : draft.MustNotSay.Any(p => p.Length > LongestPhrase) ? Problem.Invalid($"A phrase no concept may say is longer than {LongestPhrase} characters. Shorten it.", "mustNotSay")
        : draft.HeadlineLimit is < CopyLimits.ShortestHeadline or > CopyLimits.LongestHeadline ? Problem.Invalid($"The longest headline is {CopyLimits.ShortestHeadline} to {CopyLimits.LongestHeadline} characters, or empty for what the channel holds.", "headlineLimit")
        : draft.BodyLimit is < CopyLimits.ShortestBody or > CopyLimits.LongestBody ? Problem.Invalid($"The longest body is {CopyLimits.ShortestBody} to {CopyLimits.LongestBody} characters, or empty for what the channel holds.", "bodyLimit")
        : draft.ExampleIds.Count > MostExamples ? Problem.Invalid($"There are more than {MostExamples} examples. Take some out; a few telling ones teach more.", "exampleIds")
        : draft.Campaign.Length > LongestName ? Problem.Invalid($"The campaign is longer than {LongestName} characters. Shorten it.", "campaign")
        : !Enum.IsDefined(draft.Mode) ? Problem.Invalid("A deck is judged by everyone, or shared out.", "mode")
        : null;

    public static void Take(Brief brief, BriefDraft draft, string stageSlug)
    {
        brief.Name = draft.Name.Trim();
        brief.Goal = draft.Goal.Trim();
        brief.PersonaId = draft.PersonaId;
        brief.StageId = draft.StageId;
        brief.StageSlug = stageSlug;
        brief.Channel = draft.Channel;
        brief.ValueId = draft.ValueId;
        brief.MoreValueIds = [.. draft.MoreValueIds.Where(v => v != draft.ValueId).Distinct()];
        brief.ThemeIds = [.. draft.ThemeIds.Distinct()];
        brief.OfferIds = [.. draft.OfferIds.Distinct()];
        brief.StoryIds = [.. draft.StoryIds.Distinct()];
        brief.CollectionIds = [.. draft.CollectionIds.Distinct()];
        brief.HeadlineLimit = draft.HeadlineLimit;
        brief.BodyLimit = draft.BodyLimit;
        brief.ExampleIds = [.. draft.ExampleIds.Distinct()];
        brief.Campaign = draft.Campaign.Trim();
        brief.Mode = draft.Mode;
        brief.MustSay = draft.MustSay.Trim();
        brief.MustNotSay = [.. draft.MustNotSay.Select(p => p.Trim()).Where(p => p.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        brief.Count = draft.Count;
        brief.Seed = draft.Seed;
        brief.BrandStory = draft.BrandStory;
    }

    public static BriefDraft DraftOf(Brief brief) => new()
    {
        Name = brief.Name,
        Goal = brief.Goal,
        PersonaId = brief.PersonaId,
        StageId = brief.StageId,
        Channel = brief.Channel,
        ValueId = brief.ValueId,
        MoreValueIds = brief.MoreValueIds,
        ThemeIds = brief.ThemeIds,
        OfferIds = brief.OfferIds,
        StoryIds = brief.StoryIds,
        CollectionIds = brief.CollectionIds,
        HeadlineLimit = brief.HeadlineLimit,
        BodyLimit = brief.BodyLimit,
        ExampleIds = brief.ExampleIds,
        Campaign = brief.Campaign,
        Mode = brief.Mode,
        MustSay = brief.MustSay,
        MustNotSay = brief.MustNotSay,
        Count = brief.Count,
        Seed = brief.Seed,
        BrandStory = brief.BrandStory,
    };

    /// <summary>As the writer of the last run got it.</summary>
    public static BriefSummary Summary(Brief brief, RunMaterial? material)
    {
        var given = material?.Brief;
        return new(
            brief.Id,
            brief.Revision,
            brief.Name,
            brief.State,
            brief.Goal,
            given?.Persona.Name ?? "",
            StageName(brief.StageSlug),
            brief.Channel,
            given?.Value.Name ?? "",
            brief.MustSay,
            given?.Intent ?? new("", 1),
            given?.Fear ?? new("", FearKind.None, 0),
            given?.Effort ?? new("", 1));
    }

    public static string StageName(string slug)
    {
        var known = DefaultStages.All.FirstOrDefault(s => string.Equals(s.Slug, slug, StringComparison.Ordinal));
        return known.Name ?? slug;
    }
}
