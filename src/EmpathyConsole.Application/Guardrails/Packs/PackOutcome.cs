using EmpathyConsole.Application.Guardrails.Drafts;

namespace EmpathyConsole.Application.Guardrails.Packs;

/// <summary>What became of a pack. Drafts, refused and those that stood in the way add up to what the file holds.</summary>
/// <param name="Drafts">What is a draft now.</param>
/// <param name="NotBegun">What could be read and is no draft, with the reason: a draft is there already, or the live version says the same.</param>
/// <param name="Refused">What could not be read, with line and reason.</param>
/// <param name="Warnings">What was taken, but not as it stands, or will be asked for later.</param>
public sealed record PackOutcome(IReadOnlyList<BroughtDraft> Drafts, IReadOnlyList<BroughtDraft> NotBegun, IReadOnlyList<PackNote> Refused, IReadOnlyList<PackNote> Warnings);
