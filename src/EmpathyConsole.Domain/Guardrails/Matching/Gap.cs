namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>What stands between a letter and the one before it. Later is wider.</summary>
internal enum Gap : byte
{
    None = 0,

    /// <summary>Only what nobody sees.</summary>
    Invisible = 1,

    /// <summary>Spaces, hyphens, points inside, emoji and other signs.</summary>
    Soft = 2,

    /// <summary>What ends a sentence.</summary>
    Break = 3,
}
