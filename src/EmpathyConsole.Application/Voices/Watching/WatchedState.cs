namespace EmpathyConsole.Application.Voices.Watching;

/// <summary>Where a watched file stands.</summary>
public enum WatchedState
{
    /// <summary>Seen, and still being written as far as one look can tell.</summary>
    Waiting = 1,

    /// <summary>Brought in, or on its way.</summary>
    Taken = 2,
    Refused = 3,

    /// <summary>The same content was taken under another name.</summary>
    Same = 4,
}
