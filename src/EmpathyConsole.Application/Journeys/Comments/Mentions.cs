namespace EmpathyConsole.Application.Journeys.Comments;

/// <summary>Finds who is spoken to in a comment: "@Mara Lind", or "@Mara" when there is one Mara.</summary>
public static class Mentions
{
    /// <summary>Where names stand, in reading order, each with the "@" before it; case does not matter, the longest name wins.</summary>
    /// <param name="text">The comment.</param>
    /// <param name="names">Full names of the team.</param>
    public static IReadOnlyList<(int Start, int Length, string Name)> In(string text, IReadOnlyCollection<string> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        var said = names.Select(n => (Said: n, Name: n))
            .Concat(names.GroupBy(First, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() == 1).Select(g => (Said: g.Key, Name: g.Single())))
            .Where(s => s.Said.Length > 0).OrderByDescending(s => s.Said.Length).ToList();
        var found = new List<(int, int, string)>();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            // an @ inside a word is an address, not a mention
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            {
                continue;
            }

            var rest = text.AsSpan(at + 1);
            foreach (var (name, whose) in said)
            {
                if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (rest.Length == name.Length || !char.IsLetterOrDigit(rest[name.Length])))
                {
                    found.Add((at, name.Length + 1, whose));
                    break;
                }
            }
        }

        return found;
    }

    private static string First(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "";
}
