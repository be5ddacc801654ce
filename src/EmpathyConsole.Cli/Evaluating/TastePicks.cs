using EmpathyConsole.Cli.Checking;
using EmpathyConsole.Domain.Concepts.Taste;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Taste;

namespace EmpathyConsole.Cli.Evaluating;

/// <summary>Reads picks (topic, worker, a, b, choice) and the texts they are about (id, text).</summary>
internal static class TastePicks
{
    private static readonly string[] PickColumns = ["topic", "worker", "a", "b", "choice"];

    /// <summary>The text and the features of each id.</summary>
    public static Result<IReadOnlyDictionary<string, (string Text, double[] Features)>> Texts(string path)
    {
        var rows = Rows(path, ["id", "text"]);
        if (!rows.Succeeded)
        {
            return rows.Problem;
        }

        Dictionary<string, (string Text, double[] Features)> texts = new(StringComparer.Ordinal);
        foreach (var (_, cells) in rows.Value)
        {
            texts[cells[0]] = (cells[1], TasteReader.Read(new(cells[1])));
        }

        return texts;
    }

    /// <summary>The picks; evens and a text against itself are left out. A debate is the topic up to its first underscore, so that both sides of a question are held out together.</summary>
    public static Result<IReadOnlyList<TrialPick>> Read(string path, IReadOnlyDictionary<string, (string Text, double[] Features)> texts)
    {
        var rows = Rows(path, PickColumns);
        if (!rows.Succeeded)
        {
            return rows.Problem;
        }

        List<TrialPick> picks = [];
        foreach (var (line, cells) in rows.Value)
        {
            if (cells[4] is not ("a" or "b" or "equal"))
            {
                return Problem.Invalid($"Line {line} of {path} has the choice '{cells[4]}'. Write a, b or equal.");
            }

            foreach (var id in cells[2..4])
            {
                if (!texts.ContainsKey(id))
                {
                    return Problem.Invalid($"Line {line} of {path} names the text '{id}', which is not among the texts. Add it to the file of texts.");
                }
            }

            if (cells[4] == "equal" || cells[2] == cells[3])
            {
                continue;
            }

            var (taken, left) = cells[4] == "a" ? (texts[cells[2]], texts[cells[3]]) : (texts[cells[3]], texts[cells[2]]);
            picks.Add(new(cells[1], cells[0].Split('_')[0], taken.Features, left.Features, taken.Text.Length.CompareTo(left.Text.Length) switch { > 0 => 1, < 0 => 0, _ => .5 }));
        }

        return picks;
    }

    /// <summary>The wanted columns of each row, in the order asked for.</summary>
    private static Result<List<(int Line, List<string> Cells)>> Rows(string path, string[] columns)
    {
        if (path != "-" && !File.Exists(path))
        {
            return Problem.Invalid($"There is no file '{path}'. Check the path.");
        }

        using var reader = path == "-" ? Console.In : File.OpenText(path);
        using var records = CsvRecords.Read(reader).GetEnumerator();
        var header = records.MoveNext() ? records.Current.Cells.ConvertAll(h => h.Trim().TrimStart('\ufeff').ToLowerInvariant()) : [];
        var places = columns.Select(c => header.IndexOf(c)).ToArray();
        if (Array.IndexOf(places, -1) is >= 0 and var missing)
        {
            return Problem.Invalid($"{path} needs a column \"{columns[missing]}\" in its first line. It has: {(header.Count == 0 ? "nothing" : string.Join(", ", header))}.");
        }

        List<(int Line, List<string> Cells)> rows = [];
        while (records.MoveNext())
        {
            var (line, cells) = records.Current;
            if (cells.Count <= places.Max())
            {
                return Problem.Invalid($"Line {line} of {path} has {cells.Count} cells where the first line names {header.Count} columns. Complete the line.");
            }

            rows.Add((line, [.. places.Select(p => cells[p].Trim())]));
        }

        return rows;
    }
}
