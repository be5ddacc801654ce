using System.Text;
using EmpathyConsole.Intelligence.Readers;

namespace EmpathyConsole.Intelligence.Guardrails;

/// <summary>
/// Everyday text that presses on nobody, made from sentences written for this program (everyday.txt): complaints, questions, comments,
/// headlines, plain shop text. A second reader learns from it what to leave alone, since the lines of one workspace hold little else than copy.
/// </summary>
public static class EverydayLines
{
    private const int TimesEach = 20;
    private const int Seed = 11;

    private static readonly Lazy<IReadOnlyList<string>> Made = new(() => Make(Resource()));

    /// <summary>All lines, always the same.</summary>
    public static IReadOnlyList<string> All => Made.Value;

    private static IReadOnlyList<string> Make(IEnumerable<string> written)
    {
        Dictionary<string, string[]> lists = new(StringComparer.Ordinal);
        List<string> sentences = [];
        foreach (var line in written.Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line.IndexOf(" = ", StringComparison.Ordinal) is > 0 and < 12 and var at && !line[..at].Contains(' ', StringComparison.Ordinal))
            {
                lists[line[..at]] = line[(at + 3)..].Split('|', StringSplitOptions.TrimEntries);
            }
            else
            {
                sentences.Add(line);
            }
        }

        var random = new Random(Seed);
        SortedSet<string> made = new(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < TimesEach; i++)
            {
                made.Add(Fill(sentence, lists, random));
            }
        }

        return [.. made];
    }

    private static string Fill(string sentence, Dictionary<string, string[]> lists, Random random)
    {
        var text = new StringBuilder(sentence.Length + 32);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] == '{' && sentence.IndexOf('}', i) is > 0 and var close && lists.TryGetValue(sentence[(i + 1)..close], out var words))
            {
                text.Append(words[random.Next(words.Length)]);
                i = close;
            }
            else
            {
                text.Append(sentence[i]);
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Resource()
    {
        using var reader = new StreamReader(typeof(EverydayLines).Assembly.GetManifestResourceStream("Guardrails.everyday")!, Encoding.UTF8);
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            yield return line.Trim();
        }
    }
}
