namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Finds what stands between the cells: the one of , ; tab | that cuts the first rows into the same number of cells most often.</summary>
internal static class CsvDelimiter
{
    private const int RowsLooked = 60;
    private const int CharactersLooked = 1 << 18;
    private static readonly char[] Known = [',', ';', '\t', '|'];

    /// <summary>The delimiter; <see cref="CsvRow.None"/> when no line holds one.</summary>
    public static char Of(string path)
    {
        var lines = First(path);
        var (best, score) = (CsvRow.None, 0.0);
        foreach (var delimiter in Known)
        {
            var counts = Counts(lines, delimiter);
            var usual = counts.CountBy(c => c).OrderByDescending(c => c.Value).ThenByDescending(c => c.Key).FirstOrDefault();
            if (counts.TrueForAll(c => c == 1))
            {
                continue;
            }

            // what the first row does counts for more than prose that happens to hold a comma
            var first = counts[0] > 1 ? (0.5 * counts.Count(c => c == counts[0]) / counts.Count) + 0.5 : 0;
            var steady = usual.Key > 1 ? (double)usual.Value / counts.Count : 0;
            var s = first + steady + (0.0001 * Math.Min(100, Math.Max(counts[0], usual.Key)));
            if (s > score)
            {
                (best, score) = (delimiter, s);
            }
        }

        // a single column of prose: its commas part nothing
        return score >= 0.6 ? best : CsvRow.None;
    }

    /// <summary>Whether nearly all lines have the same number of cells, two or more.</summary>
    public static bool IsSteady(IReadOnlyList<string> lines, char delimiter)
    {
        var counts = Counts(lines, delimiter);
        return counts.Count > 1 && counts[0] > 1 && counts.Count(c => c == counts[0]) >= 0.9 * counts.Count;
    }

    public static List<string> First(string path)
    {
        using var reader = TextLines.Open(path);
        var lines = new List<string>();
        var length = 0;
        while (lines.Count < RowsLooked * 3 && length < CharactersLooked && reader.Next() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line) && !(lines.Count == 0 && line.StartsWith('#')))
            {
                lines.Add(line.Length > CharactersLooked ? line[..CharactersLooked] : line);
                length += line.Length;
            }
        }

        return lines;
    }

    private static List<int> Counts(IReadOnlyList<string> lines, char delimiter)
    {
        var counts = new List<int>();
        for (var i = 0; i < lines.Count && counts.Count < RowsLooked;)
        {
            var row = new CsvRow(delimiter);
            var quotes = row.Take(lines[i++]);
            var next = i;
            while (quotes == CsvQuotes.Open && next < lines.Count)
            {
                quotes = row.Take(lines[next++]);
            }

            i = quotes == CsvQuotes.Closed ? next : i;
            if (quotes == CsvQuotes.Closed || counts.Count == 0)
            {
                counts.Add(Math.Max(1, row.Cells.Count));
            }
        }

        return counts.Count == 0 ? [1] : counts;
    }
}
