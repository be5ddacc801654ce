namespace EmpathyConsole.Domain.Voices;

/// <summary>An exact substring of a stored verbatim, or it does not exist.</summary>
/// <param name="Verbatim">The verbatim's id.</param>
/// <param name="Start">UTF-16 offset in the stored (redacted) text.</param>
/// <param name="Length">UTF-16 length, at least 1.</param>
/// <param name="Text">The substring itself.</param>
public sealed record Quote(long Verbatim, int Start, int Length, string Text)
{
    /// <summary>Cuts the quote out of the text; null when the span is not in it.</summary>
    public static Quote? Cut(long verbatim, string text, int start, int length) =>
        start < 0 || length < 1 || start > text.Length - length ? null : new(verbatim, start, length, text.Substring(start, length));
}
