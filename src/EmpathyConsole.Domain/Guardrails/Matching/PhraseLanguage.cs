using System.Globalization;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>Reads the phrase language: "only # [items|pieces] left", "(don't|do not) miss out".</summary>
public static class PhraseLanguage
{
    /// <summary>How many plain phrases one written phrase may stand for.</summary>
    public const int MostExpansions = 4096;

    /// <summary>A number in a plain phrase.</summary>
    internal const string Number = "#";

    /// <summary>The beginning of a sentence, first in a plain phrase.</summary>
    internal const string Beginning = "^";

    /// <summary>The end of a sentence, last in a plain phrase.</summary>
    internal const string End = "$";

    /// <summary>A clock in a plain phrase.</summary>
    internal const string Clock = "#:#";

    /// <summary>Every plain phrase the written one stands for, each a list of folded words; or what is wrong with it and where.</summary>
    public static Result<IReadOnlyList<IReadOnlyList<string>>> Expand(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        List<List<string>> sofar = [[]];
        var (beginning, end) = (phrase.StartsWith('^'), phrase.EndsWith('$'));
        var written = phrase;
        phrase = phrase[(beginning ? 1 : 0)..(end ? ^1 : ^0)];
        for (var i = 0; i < phrase.Length;)
        {
            if (phrase[i] is '[' or '(')
            {
                var close = phrase[i] == '[' ? ']' : ')';
                var closed = phrase.IndexOf(close, i);
                if (closed < 0)
                {
                    return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"In the phrase \"{written}\" the '{phrase[i]}' at {i + 1 + (beginning ? 1 : 0)} is never closed. Add a '{close}'."));
                }

                var options = phrase[(i + 1)..closed].Split('|').Select(Words).ToList();
                if (close == ']')
                {
                    options.Add([]);
                }

                sofar = [.. sofar.SelectMany(_ => options, (head, tail) => (List<string>)[.. head, .. tail])];
                i = closed + 1;
            }
            else
            {
                var open = phrase.AsSpan(i).IndexOfAny('[', '(');
                open = open < 0 ? phrase.Length : i + open;
                var words = Words(phrase[i..open]);
                sofar.ForEach(p => p.AddRange(words));
                i = open;
            }

            if (sofar.Count > MostExpansions)
            {
                return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"The phrase \"{written}\" stands for more than {MostExpansions} phrases. Split it in two."));
            }
        }

        if (sofar.Any(p => p.Count == 0))
        {
            return Problem.Invalid($"The phrase \"{written}\" holds no word that must be there. Write at least one word outside the [ ].");
        }

        return Results.Of<IReadOnlyList<IReadOnlyList<string>>>([.. sofar.Select(p => (IReadOnlyList<string>)[.. beginning ? [Beginning] : Array.Empty<string>(), .. p, .. end ? [End] : Array.Empty<string>()])]);
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        foreach (var piece in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece is Number or Clock)
            {
                words.Add(piece);
                continue;
            }

            words.AddRange(Tokenizer.Read(piece, null).Where(t => t.Word != Token.Break).Select(t => Folding.Fold(piece.AsSpan(t.Start, t.Length))));
        }

        return words;
    }
}
