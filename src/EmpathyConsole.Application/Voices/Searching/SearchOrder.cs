namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>What stands first.</summary>
public enum SearchOrder
{
    /// <summary>What was said last.</summary>
    Newest = 0,

    /// <summary>What fits the words best; without words to look for, the newest.</summary>
    Best = 1,
}
