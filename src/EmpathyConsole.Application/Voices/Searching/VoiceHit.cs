using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Domain.Voices.Searching;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>A voice that was found.</summary>
/// <param name="Verbatim">The verbatim's id.</param>
/// <param name="Text">The stored text, unchanged.</param>
/// <param name="Marks">Where the words that were looked for stand in it, in order.</param>
/// <param name="Source">Where it was said; may be empty.</param>
/// <param name="Time">When.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Segment">By whom.</param>
/// <param name="Stage">Stage slug.</param>
/// <param name="Rating">In the source's own scale.</param>
/// <param name="SetAside">Not English.</param>
/// <param name="Language">ISO 639-1; null for English.</param>
/// <param name="Import">The import it came with.</param>
/// <param name="Theme">Its theme, if it is sorted.</param>
/// <param name="ThemeLabel">The theme's name.</param>
/// <param name="ThemeKind">The theme's kind.</param>
public sealed record VoiceHit(
    long Verbatim,
    string Text,
    IReadOnlyList<TextSpan> Marks,
    string Source,
    DateTimeOffset? Time,
    string? Channel,
    string? Segment,
    string? Stage,
    double? Rating,
    bool SetAside,
    string? Language,
    long Import,
    long? Theme,
    string? ThemeLabel,
    ThemeKind? ThemeKind);
