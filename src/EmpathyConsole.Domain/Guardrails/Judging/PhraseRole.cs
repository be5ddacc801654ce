namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>What a found phrase means to its rule.</summary>
internal enum PhraseRole
{
    /// <summary>What the rule objects to, or in a required phrase, what it wants.</summary>
    Main = 0,

    /// <summary>Looks like it, and is fine.</summary>
    Allowed = 1,

    /// <summary>What sets a claim or threat right when it is said anywhere in the copy.</summary>
    Answer = 2,
}
