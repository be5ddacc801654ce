namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>How a parameter of a guardrail is written.</summary>
public enum ParameterKind
{
    /// <summary>One of some choices.</summary>
    Choice = 1,

    /// <summary>Any of some choices, one a line.</summary>
    Choices = 2,

    /// <summary>Names of things the workspace knows, one a line; empty for all.</summary>
    Slugs = 3,

    /// <summary>A number in a range.</summary>
    Number = 4,

    /// <summary>A time of day, "21:00".</summary>
    Time = 5,

    /// <summary>One line of text.</summary>
    Text = 6,

    /// <summary>Phrases in the phrase language, one a line.</summary>
    Phrases = 7,

    /// <summary>Phrases with what to write instead, one a line: "utilise -> use".</summary>
    Swaps = 8,

    /// <summary>A regular expression.</summary>
    Pattern = 9,

    /// <summary>Names, one a line.</summary>
    Names = 10,
}
