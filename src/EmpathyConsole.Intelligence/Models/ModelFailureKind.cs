namespace EmpathyConsole.Intelligence.Models;

/// <summary>Ways in which asking a model ends without something to use.</summary>
public enum ModelFailureKind
{
    /// <summary>The key was not taken.</summary>
    Auth,

    /// <summary>Too many requests, or the quota is used up.</summary>
    RateLimited,

    /// <summary>No whole answer in time.</summary>
    Timeout,

    /// <summary>The model, or a filter before it, declined.</summary>
    Refused,

    /// <summary>The answer ran into its longest length.</summary>
    Truncated,

    /// <summary>An answer came, but not one that can be used.</summary>
    Malformed,

    /// <summary>Not reached, or in trouble of its own.</summary>
    Unavailable,
}
