namespace EmpathyConsole.Domain.Concepts;

/// <summary>Something a brief still lacks.</summary>
/// <param name="Field">The field: name, goal, persona, stage, channel, value, themes, mustSay, count.</param>
/// <param name="Sentence">What to do about it, in plain words.</param>
public sealed record BriefGap(string Field, string Sentence);
