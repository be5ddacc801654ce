namespace EmpathyConsole.Domain.Guardrails;

/// <summary>What happens when a guardrail objects. It judges and never changes a text itself: those who asked act by this.</summary>
public enum OnFail
{
    /// <summary>Say so.</summary>
    Flag = 1,

    /// <summary>Say so, and offer other words.</summary>
    Suggest = 2,

    /// <summary>Have it written again by the writer that wrote it, at most twice.</summary>
    Rewrite = 3,

    /// <summary>Tell a brand story instead.</summary>
    BrandStory = 4,

    /// <summary>Wait for a better moment.</summary>
    Defer = 5,

    /// <summary>Hand over to a person.</summary>
    Human = 6,

    /// <summary>Say nothing at all.</summary>
    Suppress = 7,
}
