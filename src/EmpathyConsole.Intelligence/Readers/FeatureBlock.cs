namespace EmpathyConsole.Intelligence.Readers;

/// <summary>What a feature is made of. Each block is scaled to length 1 by itself, so that many character pieces do not drown few words.</summary>
public enum FeatureBlock
{
    /// <summary>Words, pairs of words, words after a "not".</summary>
    Words = 0,

    /// <summary>Pieces of words.</summary>
    Pieces = 1,

    /// <summary>How it is written: capitals, exclamation, length.</summary>
    Manner = 2,
}
