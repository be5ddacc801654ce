namespace EmpathyConsole.Application.Guardrails.Drafts;

/// <summary>What became of one guardrail that was brought in.</summary>
/// <param name="Slug">The guardrail whose draft it is now, or that stood in the way.</param>
/// <param name="Name">Its name.</param>
/// <param name="Problem">Null when it is a draft now, else why not and what to do.</param>
public sealed record BroughtDraft(string Slug, string Name, string? Problem);
