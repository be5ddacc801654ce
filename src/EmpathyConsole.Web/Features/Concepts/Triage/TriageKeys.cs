using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Web.Features.Concepts.Triage;

/// <summary>The keys of triage.</summary>
public static class TriageKeys
{
    /// <summary>Verdicts in the order of their keys.</summary>
    public static IReadOnlyList<(TriageChoice Choice, string Word)> Choices { get; } =
        [(TriageChoice.No, "No"), (TriageChoice.Maybe, "Maybe"), (TriageChoice.Keep, "Keep")];

    /// <summary>As the browser names them.</summary>
    public static IReadOnlyCollection<string> Heard { get; } =
        ["1", "2", "3", "enter", "u", "p", .. TriageReasons.All.Select(r => Letter(r.Key))];

    /// <summary>For the key sheet.</summary>
    public static IEnumerable<(string Key, string Does)> Sheet =>
    [
        ("1", "no"), ("2", "maybe"), ("3", "keep"), ("Enter", "next card, when it waits for you"), ("U", "undo the last verdict"), ("P", "highlight the next phrase"),
        .. TriageReasons.All.Select(r => (r.Key.ToString(), "because: " + r.Words)),
    ];

    /// <summary>What was said, in a word.</summary>
    public static string Done(TriageChoice choice) => choice switch { TriageChoice.Keep => "Kept.", TriageChoice.Maybe => "Maybe.", _ => "No." };

    /// <summary>The verdict of a key, or null.</summary>
    public static TriageChoice? ChoiceOf(string key) => key switch { "1" => TriageChoice.No, "2" => TriageChoice.Maybe, "3" => TriageChoice.Keep, _ => null };

    /// <summary>The reason of a key, or null.</summary>
    public static TriageReason? ReasonOf(string key)
    {
        foreach (var (reason, letter, _) in TriageReasons.All)
        {
            if (string.Equals(Letter(letter), key, StringComparison.Ordinal))
            {
                return reason;
            }
        }

        return null;
    }

    private static string Letter(char key) => char.ToLowerInvariant(key).ToString();
}
