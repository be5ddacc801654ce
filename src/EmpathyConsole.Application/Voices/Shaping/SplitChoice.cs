using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>Which voices of a theme go into a new one: those named, or those that hold a phrase.</summary>
/// <param name="Verbatims">The voices; empty when a phrase chooses.</param>
/// <param name="Phrase">Every voice in which these words stand, from the start of a word on, whatever their case; null when voices are named.</param>
public sealed record SplitChoice(IReadOnlyCollection<long> Verbatims, string? Phrase)
{
    private const int Shortest = 2;

    public static SplitChoice Of(params IReadOnlyCollection<long> verbatims) => new(verbatims, null);

    public static SplitChoice Saying(string phrase) => new([], phrase);

    /// <summary>Why it can't be used; null when it can.</summary>
    internal Problem? Trouble =>
        Phrase is not null ? Clean(Phrase).Length < Shortest ? Problem.Invalid("Write a word or phrase of two letters or more, such as 'cancel'.", "phrase") : null
        : Verbatims.Count == 0 ? Problem.Invalid("No voice is chosen. Tick those that belong together, or choose them by a word.", "verbatims")
        : null;

    /// <summary>Whether the text holds the phrase, beginning where a word begins.</summary>
    public static bool Holds(string text, string phrase)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Clean(phrase ?? "");
        var line = Clean(text);
        for (var at = 0; words.Length > 0 && (at = line.IndexOf(words, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (at == 0 || !char.IsLetterOrDigit(line[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    internal bool Takes(long verbatim, string text) => Phrase is not null ? Holds(text, Phrase) : Verbatims.Contains(verbatim);

    // one apostrophe and one space, so that what was typed finds what was said
    private static string Clean(string text) => string.Join(' ', text.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
