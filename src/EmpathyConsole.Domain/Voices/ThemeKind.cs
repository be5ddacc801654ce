namespace EmpathyConsole.Domain.Voices;

/// <summary>What a theme is about.</summary>
public enum ThemeKind
{
    Desire = 1,
    Fear = 2,
    Frustration = 3,
    Confusion = 4,
    Relief = 5,
    Delight = 6,
}
