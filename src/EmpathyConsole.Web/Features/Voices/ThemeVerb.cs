namespace EmpathyConsole.Web.Features.Voices;

/// <summary>What was done with a theme.</summary>
public enum ThemeVerb
{
    Accept = 1,
    Reject = 2,
    Rename = 3,
    Merge = 4,
    Split = 5,
    Move = 6,
    Buying = 7,
}
