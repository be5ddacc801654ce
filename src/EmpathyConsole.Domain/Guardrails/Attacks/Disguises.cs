using System.Text;

namespace EmpathyConsole.Domain.Guardrails.Attacks;

/// <summary>Hides words so that people still read them.</summary>
internal static class Disguises
{
    private static readonly string[] Separators = [" ", ".", "-", "_", " . ", "*", "\u00B7"];
    private static readonly string[] Emoji = ["\uD83D\uDD25", "\u2728", "\u2764\uFE0F", "\uD83D\uDC4F\uD83C\uDFFD", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83C\uDF89", "\u2B50"];
    private static readonly string[] Splits = [" ", "-", "\u00AD", "\u2011", "- ", "/", "\n"];
    private static readonly string[] Invisible = ["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u200E", "\u202C"];

    // a few of the ways each letter is forged; kept apart from what the judge knows, so that a gap there shows
    private static readonly Dictionary<char, string[]> Forged = new()
    {
        ['a'] = ["\u0430", "\u03B1", "\u0251", "\u1D00", "\u00E4"],
        ['b'] = ["\u042C", "\u0299", "\u13CF"],
        ['c'] = ["\u0441", "\u03F2", "\u1D04", "\u00E7"],
        ['d'] = ["\u0501", "\u1D05"],
        ['e'] = ["\u0435", "\u03B5", "\u1D07", "\u00EB", "\u212E"],
        ['f'] = ["\u0192", "\uA730"],
        ['g'] = ["\u0261", "\u0262"],
        ['h'] = ["\u04BB", "\u029C", "\u0570"],
        ['i'] = ["\u0456", "\u03B9", "\u0131", "\u00EF"],
        ['j'] = ["\u0458"],
        ['k'] = ["\u043A", "\u03BA", "\u1D0B"],
        ['l'] = ["\u04CF", "\u029F", "\u217C"],
        ['m'] = ["\u043C", "\u1D0D", "\u217F"],
        ['n'] = ["\u0578", "\u0274", "\u03B7"],
        ['o'] = ["\u043E", "\u03BF", "\u0585", "\u1D0F"],
        ['p'] = ["\u0440", "\u03C1", "\u1D18"],
        ['q'] = ["\u051B"],
        ['r'] = ["\u0433", "\u0280"],
        ['s'] = ["\u0455", "\uA731"],
        ['t'] = ["\u0442", "\u03C4", "\u1D1B"],
        ['u'] = ["\u03C5", "\u057D", "\u1D1C"],
        ['v'] = ["\u03BD", "\u0475", "\u1D20"],
        ['w'] = ["\u051D", "\u0461", "\u1D21"],
        ['x'] = ["\u0445", "\u03C7"],
        ['y'] = ["\u0443", "\u028F", "\u03B3"],
        ['z'] = ["\u1D22"],
    };

    private static readonly Dictionary<char, string> Leet = new()
    {
        ['a'] = "4@",
        ['b'] = "8",
        ['e'] = "3",
        ['g'] = "9",
        ['i'] = "1!",
        ['l'] = "1|",
        ['o'] = "0",
        ['s'] = "5$",
        ['t'] = "7+",
        ['z'] = "2",
    };

    /// <summary>The text with the words in the spans rewritten; the same text when there was nothing to rewrite.</summary>
    public static string Of(AttackKind kind, string text, IReadOnlyList<(int Start, int End)> spans, int nth, Random random)
    {
        var made = new StringBuilder();
        var separator = kind switch
        {
            AttackKind.Spacing => Separators[(nth + random.Next(Separators.Length)) % Separators.Length],
            _ => "",
        };
        for (var i = 0; i < text.Length;)
        {
            var inside = spans.Any(s => s.Start <= i && i < s.End);
            var end = i + 1;
            while (char.IsLetter(text[i]) && end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            var piece = text[i..end];
            made.Append((inside, char.IsLetter(piece[0])) switch
            {
                (true, true) => Word(kind, piece, separator, nth, random),
                (true, false) => Between(kind, piece, separator, nth, random),
                _ => piece,
            });
            i = end;
        }

        return made.ToString();
    }

    private static string Word(AttackKind kind, string word, string separator, int nth, Random random) => kind switch
    {
        AttackKind.Spacing => string.Join(separator, word.ToCharArray()),
        AttackKind.Lookalikes => Lookalike(word, nth, random),
        AttackKind.Leet => Some(word, 0.6, random, (letter, _) => Leet.TryGetValue(char.ToLowerInvariant(letter), out var signs) ? signs[random.Next(signs.Length)].ToString() : letter.ToString()),
        AttackKind.Emoji => nth % 2 == 0 ? string.Join(Emoji[random.Next(Emoji.Length)], word.ToCharArray()) : word.Length < 4 ? word : word.Insert(random.Next(1, word.Length), Emoji[random.Next(Emoji.Length)]),
        AttackKind.SplitWord => word.Length < 4 ? word : word.Insert(random.Next(1, word.Length), Splits[random.Next(Splits.Length)]),
        AttackKind.RepeatedLetters => Stretched(word, random),
        AttackKind.Case => Some(word, 0.5, random, (letter, i) => (nth == 0 ? i % 2 == 0 : nth == 1 || char.IsLower(letter)) ? char.ToUpperInvariant(letter).ToString() : char.ToLowerInvariant(letter).ToString()),
        AttackKind.ZeroWidth => nth % 2 == 0 ? string.Join(Invisible[random.Next(Invisible.Length)], word.ToCharArray()) : word.Length < 3 ? word : word.Insert(random.Next(1, word.Length), Invisible[random.Next(Invisible.Length)]),
        _ => word,
    };

    private static string Between(AttackKind kind, string piece, string separator, int nth, Random random) => (kind, piece) switch
    {
        (AttackKind.Spacing, " ") => separator == " " ? "  " : nth % 2 == 0 ? separator : " ",
        (AttackKind.Emoji, " ") when nth >= 2 => $" {Emoji[random.Next(Emoji.Length)]} ",
        (AttackKind.ZeroWidth, " ") when nth == 3 => "\u200B",
        _ => piece,
    };

    private static string Lookalike(string word, int nth, Random random) => nth switch
    {
        // whole words in one dress, then letters of other alphabets here and there
        0 => Dressed(word, 0xFF21, 0xFF41),
        1 => Dressed(word, 0x1D5D4, 0x1D5EE),
        2 => random.Next(2) == 0 ? Dressed(word, 0x24B6, 0x24D0) : Dressed(word, 0x1F170, 0x1F170),
        _ => Some(word, nth == 3 ? 1 : 0.4, random, (letter, _) => Forged.TryGetValue(char.ToLowerInvariant(letter), out var forged) ? forged[random.Next(forged.Length)] : letter.ToString()),
    };

    private static string Dressed(string word, int capitalA, int smallA) => string.Concat(word.Select(c => c switch
    {
        >= 'A' and <= 'Z' => char.ConvertFromUtf32(capitalA + c - 'A'),
        >= 'a' and <= 'z' => char.ConvertFromUtf32(smallA + c - 'a'),
        _ => c.ToString(),
    }));

    // one letter at least, others by chance
    private static string Some(string word, double share, Random random, Func<char, int, string> rewrite)
    {
        var sure = random.Next(word.Length);
        return string.Concat(word.Select((letter, i) => i == sure || random.NextDouble() < share ? rewrite(letter, i) : letter.ToString()));
    }

    private static string Stretched(string word, Random random)
    {
        var at = random.Next(word.Length);
        return word.Insert(at, new string(word[at], random.Next(2, 5)));
    }
}
