namespace EmpathyConsole.Application.Voices.Stories;

/// <summary>Whether a story may be told.</summary>
public enum StoryStanding
{
    Stands = 1,

    /// <summary>It may, for 60 days at most.</summary>
    EndsSoon = 2,
    Ended = 3,
    Withdrawn = 4,
}
