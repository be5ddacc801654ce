namespace EmpathyConsole.Intelligence.Models.Failures;

/// <summary>Ways in which asking a model ends without something to use.</summary>
public enum ModelFailureKind
{
    /// <summary>The key was not taken.</summary>
    Auth,

    /// <summary>Too many requests, or the quota is used up.</summary>
    RateLimited,

    /// <summary>No whole answer in time, or it fell silent.</summary>
    Timeout,

    /// <summary>The model declined.</summary>
    Refused,

    /// <summary>A filter between the console and the model held it back.</summary>
    Filtered,

    /// <summary>The answer ran into its longest length.</summary>
    Truncated,

    /// <summary>An answer came, but not one that can be used.</summary>
    Malformed,

    /// <summary>Not reached, in trouble of its own, or it did not take the request.</summary>
    Unavailable,

    /// <summary>The tokens a run may use are used up.</summary>
    OverBudget,
}
