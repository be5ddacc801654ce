namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Guesses which side of a conversation is the customer: by what they are called, else by what they say.</summary>
internal static class Speakers
{
    private static readonly HashSet<string> Ours = new(StringComparer.OrdinalIgnoreCase)
    {
        "agent", "support", "assistant", "bot", "advisor", "adviser", "representative", "rep", "operator", "staff", "team", "service", "csr", "specialist", "chatbot", "ai", "system", "moderator", "interviewer", "host", "us", "company", "admin", "helpdesk",
        "sales", "note", "automation", "care", "desk", "concierge", "consultant", "virtual", "robot", "manager", "researcher", "facilitator", "business", "employee",
    };

    private static readonly HashSet<string> Theirs = new(StringComparer.OrdinalIgnoreCase)
    {
        "customer", "client", "user", "visitor", "caller", "guest", "consumer", "shopper", "member", "passenger", "patient", "participant", "respondent", "interviewee", "lead", "prospect", "contact", "buyer", "subscriber", "requester", "human", "end-user", "enduser", "guest",
    };

    private static readonly string[] OurPhrases =
    [
        "how can i help", "how may i help", "how can i assist", "how may i assist", "thank you for contacting", "thanks for contacting", "thank you for reaching out", "thanks for reaching out", "let me check", "let me look", "i can help", "happy to help",
        "anything else", "i understand your", "sorry to hear", "apologies for", "i apologise", "i apologize", "your order number", "could you please provide", "can you confirm your", "may i have your", "i have refunded", "i've refunded", "our team", "welcome to",
    ];

    /// <summary>Whether a label names a role of either side.</summary>
    public static bool IsRole(string speaker) => Side(speaker) is not null;

    /// <summary>True for a customer's role, false for one of ours, null for a name that tells nothing.</summary>
    public static bool? Side(string speaker)
    {
        var words = speaker.Split([' ', '_', '-', '(', ')', '.', '#'], StringSplitOptions.RemoveEmptyEntries);
        return speaker.Length == 0 || words.Any(w => Ours.Contains(w.TrimEnd(Digits))) ? false : words.Any(w => Theirs.Contains(w.TrimEnd(Digits))) ? true : null;
    }

    /// <summary>The speakers of these turns in order of appearance, each with whether it is taken for a customer.</summary>
    public static IReadOnlyList<(string Name, int Turns, bool IsCustomer)> Guess(IReadOnlyList<Turn> turns)
    {
        var found = turns.Where(t => t.Speaker.Length > 0).GroupBy(t => t.Speaker, StringComparer.OrdinalIgnoreCase).Select(g => (
            Name: g.Key, Turns: g.Count(), Side: Side(g.Key), Helps: g.Sum(t => OurPhrases.Count(p => t.Text.Contains(p, StringComparison.OrdinalIgnoreCase))))).ToList();
        var helps = found.Exists(f => f.Side is null && f.Helps > 0);
        var named = found.Exists(f => f.Side == true);

        // nobody tells: the one who writes first wants something
        var first = found.Exists(f => f.Side == false) || helps || named ? null : found.FirstOrDefault().Name;
        return [.. found.Select(f => (f.Name, f.Turns, f.Side ?? (first is null ? f.Helps == 0 && !named : f.Name == first)))];
    }

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
}
