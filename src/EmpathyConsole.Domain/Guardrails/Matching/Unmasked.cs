using System.Text;

namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>
/// A text as it reads without its disguise, for regular expressions, which see characters and no words: lookalikes and signs are letters,
/// what nobody sees is gone, emoji inside words and what holds single letters apart are taken out. Each character knows its place.
/// </summary>
internal sealed class Unmasked
{
    private const char FirstRedrawn = '\u0250';

    private readonly List<(int Start, int End)> places;

    private Unmasked(string text, List<(int Start, int End)> places) => (Text, this.places) = (text, places);

    public string Text { get; }

    /// <summary>The text without its disguise; null when it wears none.</summary>
    public static Unmasked? Of(string text)
    {
        var letters = Squashed.Read(text, lonesAreLetters: false);
        var made = new StringBuilder(text.Length);
        List<(int Start, int End)> where = new(text.Length);
        var disguised = false;
        string? separator = null;
        for (var i = 0; i < letters.Count; i++)
        {
            var (last, start, end) = (i == 0 ? 0 : letters.End(i - 1), letters.Start(i), letters.End(i));
            var gap = start > last ? text.AsSpan(last, start - last) : default;
            if (i > 0 && IsDisguise(letters, i, gap, ref separator))
            {
                disguised |= gap.Length > 0;
            }
            else if (separator is not null && gap.Length > 1 && gap.IsWhiteSpace())
            {
                // words are set wider apart than the letters of one
                Copy(gap[..1], last);
            }
            else
            {
                Copy(gap, last);
            }

            // letters with accents are themselves; those further on are only drawn otherwise
            var redrawn = letters.IsAltered(i) || (text[start] >= FirstRedrawn && char.IsAsciiLetter(letters.Letter(i)));
            disguised |= redrawn;
            Letter(letters.Letter(i), redrawn, start, end);
        }

        var rest = letters.Count == 0 ? 0 : letters.End(letters.Count - 1);
        Copy(text.AsSpan(rest), rest);
        return disguised ? new(made.ToString(), where) : null;

        void Copy(ReadOnlySpan<char> piece, int from)
        {
            made.Append(piece);
            for (var at = from; at < from + piece.Length; at++)
            {
                where.Add((at, at + 1));
            }
        }

        void Letter(char letter, bool redrawn, int start, int end)
        {
            if (!redrawn)
            {
                Copy(text.AsSpan(start, end - start), start);
                return;
            }

            made.Append(Lookalikes.Signs(letter) is [var first, ..] ? first : letter);
            where.Add((start, end));
        }
    }

    /// <summary>Where a piece of it stands in the text.</summary>
    public (int Start, int Length) Place(int index, int length) =>
        (places[index].Start, places[index + length - 1].End - places[index].Start);

    private static bool IsDisguise(Squashed letters, int i, ReadOnlySpan<char> gap, ref string? separator)
    {
        var kind = letters.GapBefore(i);
        if (kind is Gap.None or Gap.Invisible || (gap.Length > 0 && !gap.ContainsAnyInRange('\0', '\u007F')))
        {
            return true;
        }

        if (!IsSingle(letters, i - 1) || !IsSingle(letters, i))
        {
            return false;
        }

        // two single letters are words, "I a"; three with the same between them are a word held apart
        if (separator is null && IsSingle(letters, i + 1) && letters.Text.AsSpan(letters.End(i), letters.Start(i + 1) - letters.End(i)).SequenceEqual(gap))
        {
            separator = gap.ToString();
        }

        return gap.SequenceEqual(separator);
    }

    private static bool IsSingle(Squashed letters, int i) =>
        i < letters.Count && letters.Letter(i) is not (Squashed.Number or Squashed.Clock) && letters.GapBefore(i) >= Gap.Soft && letters.GapBefore(i + 1) >= Gap.Soft;
}
