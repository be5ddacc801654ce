using System.Globalization;
using System.Text;

namespace EmpathyConsole.Intelligence.Readers;

/// <summary>
/// A reader as a text that a person can look into and a tool can compare: what it is, its classes, then a line for each feature in ordinal
/// order with its weights. A weight is two characters, class and value; the value is one of 45 steps either side of 0, spaced by their
/// squares, so that small weights are kept finely. Weights below the floor are left out.
/// </summary>
public static class ReaderFile
{
    private const string Magic = "empathy-console-reader\t1";
    private const int Steps = 45;
    private const int FirstValue = '!' + Steps;
    private const int FirstClass = '!';
    private const int MostClasses = 94;

    /// <summary>Writes the reader. What <see cref="Load"/> gives of it differs by the rounding of its weights: evaluate that.</summary>
    /// <param name="reader">At most 94 classes.</param>
    /// <param name="to">Written with "\n" ends of line, whatever the writer's own.</param>
    /// <param name="floor">Steps below which a weight is left out, 1 to 45; 1 keeps all that do not round to 0.</param>
    public static void Save(LinearTextReader reader, TextWriter to, int floor = 1)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reader.Classes.Count, MostClasses, nameof(reader));
        var largest = Largest(reader.Weights);
        var options = reader.Options;
        Line(to, Magic);
        Line(to, $"name\t{reader.Card.Name}");
        Line(to, $"version\t{reader.Card.Version}");
        Line(to, $"command\t{reader.Card.Command}");
        Line(to, $"licence\t{reader.Card.Licence}");
        Line(to, $"data\t{reader.Card.Data}");
        Line(to, $"figures\t{reader.Card.Figures}");
        Line(to, Invariant($"features\t{options.LongestWordGram}\t{options.ShortestPiece}\t{options.LongestPiece}\t{(options.Negation ? 1 : 0)}\t{(options.Manner ? 1 : 0)}"));
        for (var c = 0; c < reader.Classes.Count; c++)
        {
            var k = reader.Classes[c];
            Line(to, Invariant($"class\t{k.Label}\t{k.Threshold:R}\t{k.Slope:R}\t{k.Offset:R}\t{reader.Weights.Bias[c]:R}\t{largest[c]:R}"));
        }

        var line = new StringBuilder();
        foreach (var id in Enumerable.Range(0, reader.FeatureCount).OrderBy(id => reader.Table.Features[id], StringComparer.Ordinal))
        {
            line.Clear();
            var of = reader.Weights.Of(id);
            for (var c = 0; c < reader.Classes.Count; c++)
            {
                var step = Step(of[c], largest[c]);
                if (Math.Abs(step) >= floor)
                {
                    line.Append((char)(FirstClass + c)).Append((char)(FirstValue + step));
                }
            }

            // a feature that says nothing still counts for the length of its block
            Line(to, reader.Table.Rarity[id] == 1 ? $"f\t{reader.Table.Features[id]}\t{line}" : Invariant($"f\t{reader.Table.Features[id]}\t{line}\t{reader.Table.Rarity[id]:0.###}"));
        }
    }

    /// <summary>Reads what was saved.</summary>
    /// <exception cref="InvalidDataException">Not a reader, or another version, or a line that can't be read; the message says which.</exception>
    public static LinearTextReader Load(TextReader from)
    {
        ArgumentNullException.ThrowIfNull(from);
        if (from.ReadLine() != Magic)
        {
            throw new InvalidDataException($"This is no reader: its first line should be '{Magic.Replace('\t', ' ')}'.");
        }

        var (head, classes, features, codes, rarity) = (new Dictionary<string, string[]>(StringComparer.Ordinal), new List<string[]>(), new List<string>(), new List<ReadOnlyMemory<char>>(), new List<float>());
        var number = 1;
        for (var text = from.ReadLine(); text is not null; text = from.ReadLine())
        {
            number++;
            if (text.StartsWith("f\t", StringComparison.Ordinal))
            {
                // by far the most lines, and the console's start waits for them: cut by hand
                var end = text.IndexOf('\t', 2);
                var codeEnd = end < 0 ? -1 : text.IndexOf('\t', end + 1);
                var code = end < 0 ? default : text.AsMemory(end + 1, (codeEnd < 0 ? text.Length : codeEnd) - end - 1);
                if (end < 4 || code.Length % 2 != 0)
                {
                    throw Unreadable(number);
                }

                features.Add(text[2..end]);
                codes.Add(code);
                rarity.Add(codeEnd < 0 ? 1 : Number(text[(codeEnd + 1)..], number));
                continue;
            }

            var cells = text.Split('\t');
            switch (cells[0])
            {
                case "class" when cells.Length == 7:
                    classes.Add(cells);
                    break;
                case not "class" when cells.Length > 1:
                    head[cells[0]] = cells;
                    break;
                default:
                    throw Unreadable(number);
            }
        }

        if (!head.TryGetValue("features", out var f) || f.Length != 6 || classes.Count == 0)
        {
            throw new InvalidDataException("The reader says nothing of its features or its classes.");
        }

        var weights = new LinearWeights(features.Count, classes.Count);
        var largest = new float[classes.Count];
        var settings = new ClassSetting[classes.Count];
        for (var c = 0; c < classes.Count; c++)
        {
            var k = classes[c];
            settings[c] = new(k[1], Number(k[2], 0), Number(k[3], 0), Number(k[4], 0));
            (weights.Bias[c], largest[c]) = (Number(k[5], 0), Number(k[6], 0));
        }

        Fill(weights, features, codes, largest);
        string Head(string name) => head.TryGetValue(name, out var cells) ? cells[1] : "";
        return new(
            new(Head("name"), Head("version"), Head("command"), Head("licence"), Head("data"), Head("figures")),
            new((int)Number(f[1], 0), (int)Number(f[2], 0), (int)Number(f[3], 0), f[4] == "1", f[5] == "1"),
            new(features, [.. rarity]),
            weights,
            settings);
    }

    private static void Fill(LinearWeights weights, List<string> features, List<ReadOnlyMemory<char>> codes, float[] largest)
    {
        for (var id = 0; id < features.Count; id++)
        {
            var of = weights.Of(id);
            var code = codes[id].Span;
            for (var i = 0; i < code.Length; i += 2)
            {
                var c = code[i] - FirstClass;
                if (c < 0 || c >= largest.Length)
                {
                    throw new InvalidDataException($"The feature '{features[id]}' has a weight for a class there is not.");
                }

                of[c] = Value(code[i + 1] - FirstValue, largest[c]);
            }
        }
    }

    private static InvalidDataException Unreadable(int line) => new($"Line {line} of the reader can't be read.");

    private static int Step(float weight, float largest)
    {
        var step = (int)MathF.Round(Steps * MathF.Sqrt(MathF.Abs(weight) / largest));
        return weight < 0 ? -step : step;
    }

    private static float Value(int step, float largest) => (float)(largest * (double)(step * Math.Abs(step)) / (Steps * Steps));

    private static float[] Largest(LinearWeights weights)
    {
        var largest = new float[weights.Classes];
        Array.Fill(largest, 1e-6f);
        for (var id = 0; id < weights.Features; id++)
        {
            var of = weights.Of(id);
            for (var c = 0; c < largest.Length; c++)
            {
                largest[c] = MathF.Max(largest[c], MathF.Abs(of[c]));
            }
        }

        return largest;
    }

    private static void Line(TextWriter to, string text)
    {
        to.Write(text);
        to.Write('\n');
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static float Number(string cell, int line) =>
        float.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw new InvalidDataException($"'{cell}' in {(line == 0 ? "the head" : $"line {line}")} of the reader is no number.");
}
