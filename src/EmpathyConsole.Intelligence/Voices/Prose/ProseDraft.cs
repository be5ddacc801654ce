using EmpathyConsole.Intelligence.Models.Failures;

namespace EmpathyConsole.Intelligence.Voices.Prose;

/// <summary>What asking for prose brought, after every check.</summary>
/// <param name="Sentences">Empty when it failed.</param>
/// <param name="Failure">Null when the sentences passed.</param>
/// <param name="Model">The model that says it answered; may be empty.</param>
/// <param name="InputTokens">Of all calls, as the server counts.</param>
/// <param name="OutputTokens">Of all calls, as the server counts.</param>
/// <param name="Repaired">The first answer did not pass, the second did.</param>
public sealed record ProseDraft(IReadOnlyList<ProseSentence> Sentences, ModelFailure? Failure, string Model, long InputTokens, long OutputTokens, bool Repaired);
