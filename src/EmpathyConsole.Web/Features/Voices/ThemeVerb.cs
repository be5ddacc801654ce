namespace EmpathyConsole.Web.Features.Voices;

/// <summary>What was done with a theme.</summary>
public enum ThemeVerb
{
    Accept = 1,
    Reject = 2,
    Rename = 3,
}
