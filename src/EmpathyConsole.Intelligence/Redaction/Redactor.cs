using System.Buffers;
using System.Text;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>
/// Takes what is personal out of a text before it is stored and leaves a mark such as "[email]". Hand-written readers over one cut into
/// words, no regular expressions; every reader looks a bounded way ahead, so the time grows with the length. What was redacted holds
/// nothing that would be found again. Names that nothing announces are not removed: see <see cref="NameFinder"/>.
/// </summary>
public static class Redactor
{
    private const int MostPasses = 8;

    [ThreadStatic]
    private static TextScan? reused;

    private static readonly RedactedText Nothing = new("", []);

    private static readonly SearchValues<char> Parts = SearchValues.Create("._-@'’");

    // links, addresses, handles and every number need one of these; spelled addresses and names need none
    private static readonly SearchValues<char> Signs = SearchValues.Create("@/:0123456789");

    /// <summary>The word that stands for what was removed: "email".</summary>
    public static string Name(PersonalDataKind kind) => PersonalDataKinds.Name(kind);

    /// <summary>The text without what is recognised as personal.</summary>
    public static RedactedText Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = FindIn(text);
        if (spans.Count == 0)
        {
            return Nothing with { Text = text };
        }

        // what a removal laid bare, such as a name between two others, is looked for again
        var redacted = Mark(text, spans);
        for (var pass = 1; pass < MostPasses && !HidesNothing(text, spans); pass++)
        {
            var more = FindIn(redacted);
            if (more.Count == 0)
            {
                break;
            }

            spans = Merge(spans, more);
            redacted = Mark(text, spans);
        }

        return new(redacted, spans);
    }

    private static List<RemovedSpan> FindIn(string text)
    {
        var scan = reused ??= new();
        scan.Read(text);
        var signs = text.AsSpan().ContainsAny(Signs);
        if (signs)
        {
            LinkFinder.Find(scan);
            EmailFinder.Find(scan);
            HandleFinder.Find(scan);
            HandleFinder.FindForum(scan);
            IpFinder.Find(scan);
        }

        EmailFinder.FindSpelled(scan);
        HandleFinder.FindAnnounced(scan);
        SpokenNumberFinder.Find(scan);
        if (scan.HasDigits)
        {
            IbanFinder.Find(scan);
            CardFinder.Find(scan);
            BirthFinder.Find(scan);
            IdFinder.Find(scan);
        }

        CuedNumberFinder.Find(scan);
        if (scan.HasDigits)
        {
            NumberFinder.Find(scan);
            AddressFinder.Find(scan);
        }

        NameFinder.Find(scan);
        if (scan.Found.Count == 0)
        {
            return [];
        }

        var found = scan.Found.ToList();
        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    /// <summary>
    /// Handles that stand free, by far the most frequent find, are one word before and after: nothing moves nearer to anything. Where
    /// figures stand, a handle such as "@D4" may have kept the number beside it from being read as one.
    /// </summary>
    private static bool HidesNothing(string text, List<RemovedSpan> spans)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c))
            {
                return false;
            }
        }

        foreach (var span in spans)
        {
            if (span.Kind != PersonalDataKind.Handle || text[span.Start] != '@' || text.AsSpan(span.Start + 1, span.Length - 1).ContainsAny(Parts) || !Free(text, span.Start - 1) || !Free(text, span.End))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Free(string text, int at) => at < 0 || at >= text.Length || text[at] is ' ' or ',' or '!' or '?' or '.';

    private static string Mark(string text, List<RemovedSpan> spans)
    {
        var kept = new StringBuilder(text.Length);
        var at = 0;
        foreach (var span in spans)
        {
            kept.Append(text, at, span.Start - at).Append('[').Append(Name(span.Kind)).Append(']');
            at = span.End;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Brings finds in a redacted text back to where they stood before; no find touches a mark.</summary>
    private static List<RemovedSpan> Merge(List<RemovedSpan> spans, List<RemovedSpan> more)
    {
        var merged = new List<RemovedSpan>(spans.Count + more.Count);
        var (next, moved) = (0, 0);
        foreach (var span in more)
        {
            while (next < spans.Count && spans[next].Start - moved <= span.Start)
            {
                merged.Add(spans[next]);
                moved += spans[next].Length - Name(spans[next].Kind).Length - 2;
                next++;
            }

            merged.Add(span with { Start = span.Start + moved });
        }

        merged.AddRange(spans[next..]);
        return merged;
    }
}
