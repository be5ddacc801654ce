namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Which voices of a group a theme takes: "great service" and "worst service" are two themes.</summary>
internal enum FeltPart
{
    All = 0,
    Pleased = 1,
    Rest = 2,
}
