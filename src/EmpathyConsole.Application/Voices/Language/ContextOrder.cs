namespace EmpathyConsole.Application.Voices.Language;

/// <summary>How lines of a phrase in context are ordered.</summary>
public enum ContextOrder
{
    /// <summary>By the words that follow: what goes on in the same way stands together.</summary>
    After = 1,

    /// <summary>By the words before, the nearest first.</summary>
    Before = 2,
    Newest = 3,
}
