namespace EmpathyConsole.Intelligence.Redaction.Evaluation;

/// <summary>
/// How well the redactor does on marked texts. Found: of a marked span no letter and no digit is left, whatever it was taken for, since
/// what counts is that it is gone. Right: a removal that holds no letter or digit outside marked spans.
/// </summary>
/// <param name="Lines">Texts read.</param>
/// <param name="LinesRight">Texts in which everything marked was removed and nothing else.</param>
/// <param name="Personal">Marked spans.</param>
/// <param name="Found">Of them, removed.</param>
/// <param name="KindRight">Of the found, taken for the kind they are.</param>
/// <param name="Removed">Removals.</param>
/// <param name="Right">Of them, right.</param>
/// <param name="Beyond">Marked as personal but not promised, nearly all of them names that nothing announces.</param>
/// <param name="BeyondFound">Of them, removed all the same.</param>
/// <param name="Kinds">The same by kind, kinds that do not occur left out.</param>
public sealed record RedactionScore(int Lines, int LinesRight, int Personal, int Found, int KindRight, int Removed, int Right, int Beyond, int BeyondFound, IReadOnlyList<KindScore> Kinds)
{
    /// <summary>Found by personal, 0-1; 1 when there was nothing to find.</summary>
    public double Recall => Personal == 0 ? 1 : (double)Found / Personal;

    /// <summary>Right by removed, 0-1; 1 when nothing was removed.</summary>
    public double Precision => Removed == 0 ? 1 : (double)Right / Removed;

    /// <summary>Redacts every text and compares.</summary>
    public static RedactionScore Of(IReadOnlyList<LabelledText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var kinds = PersonalDataKinds.All.ToDictionary(k => k, k => new KindScore(PersonalDataKinds.Name(k), 0, 0, 0, 0));
        int linesRight = 0, kindRight = 0, beyond = 0, beyondFound = 0;
        foreach (var text in texts)
        {
            var removed = Redactor.Redact(text.Text).Spans;
            IReadOnlyList<RemovedSpan> allowed = text.Beyond.Count == 0 ? text.Spans : [.. text.Spans, .. text.Beyond];
            beyond += text.Beyond.Count;
            beyondFound += text.Beyond.Count(b => Covered(text.Text, b, removed));
            var whole = true;
            foreach (var span in text.Spans)
            {
                var found = Covered(text.Text, span, removed);
                kinds[span.Kind] = kinds[span.Kind] with { Personal = kinds[span.Kind].Personal + 1, Found = kinds[span.Kind].Found + (found ? 1 : 0) };
                kindRight += found && removed.Any(r => r.Kind == span.Kind && r.Start < span.End && r.End > span.Start) ? 1 : 0;
                whole &= found;
            }

            foreach (var span in removed)
            {
                var right = Covered(text.Text, span, allowed);
                kinds[span.Kind] = kinds[span.Kind] with { Removed = kinds[span.Kind].Removed + 1, Right = kinds[span.Kind].Right + (right ? 1 : 0) };
                whole &= right;
            }

            linesRight += whole ? 1 : 0;
        }

        var seen = kinds.Values.Where(k => k.Personal + k.Removed > 0).OrderBy(k => k.Kind, StringComparer.Ordinal).ToList();
        return new(texts.Count, linesRight, seen.Sum(k => k.Personal), seen.Sum(k => k.Found), kindRight, seen.Sum(k => k.Removed), seen.Sum(k => k.Right), beyond, beyondFound, seen);
    }

    /// <summary>Whether every letter and digit of the span lies in one of the others.</summary>
    private static bool Covered(string text, RemovedSpan span, IReadOnlyList<RemovedSpan> by)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && !by.Any(b => i >= b.Start && i < b.End))
            {
                return false;
            }
        }

        return true;
    }
}
