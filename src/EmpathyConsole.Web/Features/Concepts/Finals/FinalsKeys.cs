namespace EmpathyConsole.Web.Features.Concepts.Finals;

/// <summary>The keys of the finals.</summary>
public static class FinalsKeys
{
    /// <summary>As the browser names them.</summary>
    public static IReadOnlyCollection<string> Heard { get; } = ["arrowleft", "arrowright", "arrowup", "arrowdown", "1", "2", "3", "0", "c", "escape", "a"];

    /// <summary>For the key sheet.</summary>
    public static IReadOnlyList<(string Key, string Does)> Sheet { get; } =
    [
        ("←", "the one before"), ("→", "the next one"), ("1", "first place"), ("2", "second place"), ("3", "third place"), ("0", "take it out of the three"),
        ("C", "compare this one with another, side by side"), ("Esc", "stop comparing"), ("A", "ask for approval"),
    ];
}
