namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>What a person did to a theme.</summary>
public enum JudgementVerb
{
    /// <summary>Accepted, rejected or renamed, before verbs were written down.</summary>
    Earlier = 0,
    Accept = 1,
    Reject = 2,
    Rename = 3,

    /// <summary>Other themes went into this one.</summary>
    Merge = 4,

    /// <summary>This theme was made of voices of another.</summary>
    Split = 5,

    /// <summary>A voice went into this theme, or out of it to no theme.</summary>
    Move = 6,

    /// <summary>What people are really buying, and what else would serve it.</summary>
    Buying = 7,
}
