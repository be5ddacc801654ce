using System.Globalization;

namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>Widens spans to whole characters as people see them (grapheme clusters, UAX 29), so that no mark is cut off.</summary>
internal static class Graphemes
{
    private const int LookBack = 64;

    /// <summary>The smallest span of whole grapheme clusters that holds the span; work is bounded by the clusters at its edges.</summary>
    public static (int Start, int Length) Whole(string text, int start, int length)
    {
        if (length == 0)
        {
            return (start, 0);
        }

        var from = IsPlainEdge(text, start) ? start : Edges(text, start).Before;
        var end = start + length;
        var to = IsPlainEdge(text, end) ? end : Edges(text, end).After;
        return (from, to - from);
    }

    // between two ASCII characters is always an edge, but in a line break of two
    private static bool IsPlainEdge(string text, int at) =>
        at == 0 || at == text.Length || (char.IsAscii(text[at - 1]) && char.IsAscii(text[at]) && !(text[at - 1] == '\r' && text[at] == '\n'));

    /// <summary>The last edge at or before a place and the first at or after it.</summary>
    private static (int Before, int After) Edges(string text, int at)
    {
        var edge = at;
        for (var back = 0; edge > 0 && back < LookBack; back++)
        {
            edge--;
            if (IsPlainEdge(text, edge))
            {
                break;
            }
        }

        if (edge > 0 && edge < text.Length && char.IsLowSurrogate(text[edge]))
        {
            edge--;
        }

        while (true)
        {
            var next = edge + StringInfo.GetNextTextElementLength(text, edge);
            if (next >= at)
            {
                return next == at ? (at, at) : (edge, next);
            }

            edge = next;
        }
    }
}
