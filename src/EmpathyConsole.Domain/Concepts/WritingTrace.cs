namespace EmpathyConsole.Domain.Concepts;

/// <summary>How one concept came to be, for its provenance. The built-in writer has no model and no prompt.</summary>
/// <param name="ModelAsked">The model that was asked for; empty without one.</param>
/// <param name="ModelReturned">The model that says it answered; endpoints may substitute one.</param>
/// <param name="PromptId">The versioned prompt, such as "concepts-1"; empty without one.</param>
/// <param name="PromptHash">SHA-256 of that prompt file, 64 lower-case hex digits; empty without one.</param>
/// <param name="TokensIn">This concept's share of what was sent, in the model's tokens.</param>
/// <param name="TokensOut">This concept's share of what came back.</param>
/// <param name="LatencyMs">How long the answer it came in took, in milliseconds.</param>
/// <param name="Repairs">How often it was asked for again or put right before it held.</param>
public sealed record WritingTrace(string ModelAsked, string ModelReturned, string PromptId, string PromptHash, int TokensIn, int TokensOut, int LatencyMs, int Repairs);
