namespace EmpathyConsole.Domain.Guardrails;

/// <summary>A consented story that a lived-experience claim may rest on.</summary>
/// <param name="Title">What the story is called.</param>
/// <param name="ConsentEndsAt">When the teller's consent ends, if it does.</param>
public sealed record StoryGround(string Title, DateTimeOffset? ConsentEndsAt = null);
