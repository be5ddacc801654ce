namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>What says that a phrase is disguised where it stands.</summary>
[Flags]
internal enum Evidence
{
    /// <summary>It stands there plainly.</summary>
    None = 0,

    /// <summary>A letter twice, or words run together: it may be another word, so only a long phrase is told by it.</summary>
    Weak = 1,

    /// <summary>Another letter's look, a sign for a letter, a word cut or stretched, something nobody sees.</summary>
    Sure = 2,
}
