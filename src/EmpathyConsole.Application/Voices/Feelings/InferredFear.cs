using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Intelligence.Voices.Fears;

namespace EmpathyConsole.Application.Voices.Feelings;

/// <summary>Why a theme is there though nobody said it.</summary>
/// <param name="Fear">What the fear is for.</param>
/// <param name="Sentence">What is inferred from what.</param>
public sealed record InferredFear(FearKind Fear, string Sentence)
{
    /// <summary>Null for a theme that was said.</summary>
    internal static InferredFear? Of(Theme theme) => !theme.Inferred
        ? null
        : theme.Inference is { } name && InferenceTable.Find(name) is { } row
            ? new(row.Kind, row.Sentence)
            : new(FearKind.None, "It was inferred from a pair of cues that is no longer looked for.");
}
