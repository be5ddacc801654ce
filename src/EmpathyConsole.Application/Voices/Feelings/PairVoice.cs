namespace EmpathyConsole.Application.Voices.Feelings;

/// <summary>A voice that holds both cues of an inference.</summary>
/// <param name="Verbatim">Its id.</param>
/// <param name="Text">The stored text.</param>
/// <param name="FirstStart">UTF-16 offset of the cue that comes first.</param>
/// <param name="FirstLength">Its length.</param>
/// <param name="SecondStart">UTF-16 offset of the other cue.</param>
/// <param name="SecondLength">Its length.</param>
/// <param name="Source">Where it was said.</param>
/// <param name="Time">When.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Segment">By whom.</param>
public sealed record PairVoice(
    long Verbatim, string Text, int FirstStart, int FirstLength, int SecondStart, int SecondLength, string Source, DateTimeOffset? Time, string? Channel, string? Segment);
