namespace EmpathyConsole.Intelligence.Voices;

/// <summary>Voices that may be too many to hold: they are read in blocks, twice.</summary>
public interface IVoiceSource
{
    /// <summary>How many there are; only used to tell how far the reading is.</summary>
    int Count { get; }

    /// <summary>All of them, a few thousand at a time; the same ones each time, in any order.</summary>
    IEnumerable<IReadOnlyList<VoiceText>> Read(CancellationToken cancellation);
}
