namespace EmpathyConsole.Domain.Moments;

/// <summary>How the person was read, and from what.</summary>
/// <param name="Kind">How they come across.</param>
/// <param name="Sureness">How sure that is.</param>
/// <param name="Cues">The words and places that spoke for it, strongest first; empty when only the stage did.</param>
/// <param name="Used">The fields that were read: "moment.text", "moment.page", "moment.query", "moment.stage".</param>
/// <param name="Asks">Whether the text asks a question.</param>
public sealed record Reading(ReadingKind Kind, Sureness Sureness, IReadOnlyList<ReadingCue> Cues, IReadOnlyList<string> Used, bool Asks = false)
{
    /// <summary>Nothing to read from.</summary>
    public static Reading Nothing { get; } = new(ReadingKind.Unsure, Sureness.Unsure, [], []);
}
