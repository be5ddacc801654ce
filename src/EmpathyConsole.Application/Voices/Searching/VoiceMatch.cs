namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>A voice whose text the full-text index found.</summary>
public sealed class VoiceMatch
{
    /// <summary>The verbatim, in whatever workspace: whoever asks joins it with its own voices.</summary>
    public long Id { get; set; }

    /// <summary>How well it fits; the smallest fits best. Only to be compared within one query.</summary>
    public double Rank { get; set; }
}
