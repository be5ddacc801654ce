using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Cli.Evaluating;

/// <summary>Rows of a file whose label is 1 (fires) or 0 (stays silent), and everyday texts on which nothing should fire.</summary>
internal static class YesNoRows
{
    /// <summary>The rows of a labelled CSV whose labels are all 1 or 0.</summary>
    public static Result<IReadOnlyList<LabelledRow>> Read(string path)
    {
        var rows = LabelledRows.Read(path, "label");
        return rows.Succeeded && rows.Value.FirstOrDefault(r => r.Label is not ("0" or "1")) is { } odd
            ? Problem.Invalid($"Line {odd.Line} of {path} has the label '{odd.Label}'. Write 1 where it must fire and 0 where it must stay silent.")
            : rows;
    }

    /// <summary>Whether a row must fire.</summary>
    public static bool MustFire(LabelledRow row) => row.Label == "1";

    /// <summary>The texts of everyday files: the column "text" of a CSV, only the rows labelled 0 where a column "label" holds 1 and 0; each line of anything else.</summary>
    public static Result<IReadOnlyList<(string File, IReadOnlyList<string> Texts)>> Everyday(IEnumerable<string> paths)
    {
        List<(string File, IReadOnlyList<string> Texts)> files = [];
        foreach (var path in paths)
        {
            var labelled = path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Read(path) : Problem.Invalid("");
            if (labelled.Succeeded)
            {
                files.Add((path, [.. labelled.Value.Where(r => !MustFire(r)).Select(r => r.Text)]));
                continue;
            }

            if (!File.Exists(path))
            {
                return Problem.Invalid($"There is no file '{path}'. Check the path.");
            }

            using var reader = File.OpenText(path);
            var texts = Checking.TextRows.Read(reader, null, path);
            if (!texts.Succeeded)
            {
                return texts.Problem;
            }

            files.Add((path, [.. texts.Value.Select(r => r.Text).Where(t => !string.IsNullOrWhiteSpace(t))]));
        }

        return files;
    }
}
