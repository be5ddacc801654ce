namespace EmpathyConsole.Web.Features.Voices;

/// <summary>A judgement that was saved, in the words of the toast.</summary>
public sealed record ThemeJudged(long ThemeId, ThemeVerb Verb, string Sentence);
