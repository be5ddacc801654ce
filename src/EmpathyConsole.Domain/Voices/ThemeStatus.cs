namespace EmpathyConsole.Domain.Voices;

/// <summary>What a person said of a theme.</summary>
public enum ThemeStatus
{
    New = 1,
    Accepted = 2,
    Rejected = 3,
}
