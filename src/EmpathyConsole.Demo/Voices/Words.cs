namespace EmpathyConsole.Demo.Voices;

/// <summary>
/// The hand-written fragments of one subject: sections of lines, read from an embedded text file. A line may hold <c>{slot}</c>, which
/// stands for any line of the section of that name, or <c>&lt;one|other&gt;</c>, which stands for either.
/// </summary>
internal sealed class Words
{
    private readonly Dictionary<string, string[]> sections;
    private readonly Dictionary<string, Queue<string>> decks = new(StringComparer.Ordinal);

    private Words(Dictionary<string, string[]> sections) => this.sections = sections;

    public static Words Read(string name)
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream("words/" + name)
            ?? throw new InvalidOperationException($"The words '{name}' are not built in.");
        using var reader = new StreamReader(stream);
        var read = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> current = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('[') && line.EndsWith(']'))
            {
                read[line[1..^1]] = current = [];
            }
            else if (line.Length > 0)
            {
                current.Add(line);
            }
        }

        return new(read.ToDictionary(s => s.Key, s => s.Value.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>A line of the section, slots filled, each sentence with a capital. Lines come round like a shuffled deck, so that none is worn out first.</summary>
    public string Say(string section, Draws draws, Func<string, string?>? special = null) => Capitals(Raw(section, draws, special));

    /// <summary>How many of the subject's own words stand in a text; a subject without such words has enough of them in any text.</summary>
    public int Anchors(string text) =>
        sections.TryGetValue("anchor", out var anchors)
            ? anchors.Count(a => a.Split(',').Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            : int.MaxValue;

    /// <summary>As <see cref="Say"/>, in the case it was written.</summary>
    public string Raw(string section, Draws draws, Func<string, string?>? special = null)
    {
        if (!decks.TryGetValue(section, out var deck) || deck.Count == 0)
        {
            decks[section] = deck = new(draws.Shuffle(sections[section]));
        }

        return Fill(deck.Dequeue(), draws, special);
    }

    private string Fill(string line, Draws draws, Func<string, string?>? special)
    {
        int open;
        while ((open = line.IndexOf('<', StringComparison.Ordinal)) >= 0)
        {
            var close = line.IndexOf('>', open);
            line = string.Concat(line.AsSpan(0, open), draws.Pick(line[(open + 1)..close].Split('|')), line.AsSpan(close + 1));
        }

        while ((open = line.IndexOf('{', StringComparison.Ordinal)) >= 0)
        {
            var close = line.IndexOf('}', open);
            var slot = line[(open + 1)..close];
            var word = special?.Invoke(slot) ?? draws.Pick(sections[slot]);
            line = string.Concat(line.AsSpan(0, open), word, line.AsSpan(close + 1));
        }

        return line;
    }

    private static string Capitals(string text)
    {
        var letters = text.ToCharArray();
        var due = true;
        for (var i = 0; i < letters.Length; i++)
        {
            if (due && char.IsLetterOrDigit(letters[i]))
            {
                letters[i] = char.ToUpperInvariant(letters[i]);
                due = false;
            }
            else if (letters[i] is '.' or '!' or '?' && i + 1 < letters.Length && letters[i + 1] == ' ')
            {
                due = true;
            }
        }

        return new(letters);
    }
}
