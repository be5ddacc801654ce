namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>The statuses a list can be narrowed to. A concept may have several: a picked one was kept as well.</summary>
public static class ConceptStatuses
{
    public const string All = "all";
    public const string Telling = "telling";
    public const string Approved = "approved";
    public const string Picked = "picked";
    public const string Kept = "kept";
    public const string Rejected = "rejected";
    public const string Blocked = "blocked";

    /// <summary>Slug and words, in the order they are offered.</summary>
    public static IReadOnlyList<(string Slug, string Words)> Offered { get; } =
    [
        (Telling, "worth knowing"),
        (Approved, "approved"),
        (Picked, "picked"),
        (Kept, "kept"),
        (Rejected, "turned down"),
        (Blocked, "blocked"),
        (All, "all"),
    ];

    public static bool Knows(string? slug) => string.IsNullOrEmpty(slug) || Offered.Any(s => string.Equals(s.Slug, slug, StringComparison.Ordinal));
}
