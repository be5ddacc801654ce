using System.Text.Json;
using Microsoft.Extensions.AI;

namespace EmpathyConsole.Intelligence.Models.Asking;

/// <summary>What a model is asked.</summary>
/// <param name="Messages">The prompt, the data, and what was said since.</param>
/// <param name="Schema">The form of the answer, a JSON schema of an object.</param>
/// <param name="SchemaName">Letters and underscores.</param>
public sealed record ModelQuestion(IReadOnlyList<ChatMessage> Messages, JsonElement Schema, string SchemaName)
{
    /// <summary>A job waits and tries again where that may help; where a person waits, trouble is said at once.</summary>
    public bool IsPatient { get; init; } = true;

    /// <summary>The form of an answer that could not be used; then a plainer one is asked for.</summary>
    public AnswerForm? Below { get; init; }
}
