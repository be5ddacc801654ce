using System.Globalization;
using System.Text;

namespace EmpathyConsole.Application.Tests.Voices.Importing;

/// <summary>A good file with one thing done to it, the same for the same number.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="What">What was done, for the message of a failure.</param>
/// <param name="Bytes">The damaged file.</param>
/// <param name="Before">Rows that lie wholly before the damage.</param>
/// <param name="After">The first row that lies clear of it; none when the rest is gone.</param>
internal sealed record MutatedFile(string Name, string What, byte[] Bytes, int Before, int After)
{
    public const int Rows = 40;
    private static readonly string[] Kinds = ["csv", "tsv", "jsonl", "json", "txt", "semicolon"];

    /// <summary>What the good row of this number says.</summary>
    public static string Said(int row) => string.Create(CultureInfo.InvariantCulture, $"Row {row} is a good one about the tin and how calm it made me");

    public static MutatedFile Make(int number)
    {
        var random = new Random(20_260_601 + number);
        var kind = Kinds[number % Kinds.Length];
        var lines = Lines(kind);
        var hit = random.Next(2, Rows - 2);
        var (what, bytes, after) = (number / Kinds.Length % 11) switch
        {
            0 => Truncated(lines, hit, random),
            1 => Scribbled(lines, hit, random),
            2 => ("NUL bytes", Join(Changed(lines, kind, hit, line => Put(line, new string('\0', random.Next(1, 40)), random))), hit + 1),
            3 => ("an unbalanced quote", Join(Changed(lines, kind, hit, line => Put(line, "\"", random))), hit + 1),
            4 => ("mixed line ends", Mixed(lines, random), 0),
            5 => ("another encoding", Encode(lines, random), 0),
            6 => ("formulas", Join(Inserted(lines, kind, hit, kind is "jsonl" ? "{\"text\":\"=cmd|' /C calc'!A0\"}" : kind is "json" ? "  {\"text\":\"=1+1\"}," : "=cmd|' /C calc'!A0")), hit + 1),
            7 => ("a cell of megabytes", Join(Inserted(lines, kind, hit, (kind is "csv" or "semicolon" ? "\"" : "") + new string('x', number % 5 == 0 ? 10 << 20 : 1 << 20))), hit + 1),
            8 => ("a row of very many columns", Join(Inserted(lines, kind, hit, new string(kind == "tsv" ? '\t' : kind == "semicolon" ? ';' : ',', number % 7 == 0 ? 1_000_000 : 50_000) + "x")), hit + 1),
            9 => ("a piece cut out", Cut(lines, hit, random), hit + 2),
            _ => ("a line of noise", Join(Inserted(lines, kind, hit, Noise(random))), hit + 1),
        };
        var whole = what is "mixed line ends" or "another encoding";
        return new($"x.{(kind == "semicolon" ? "csv" : kind)}", $"{kind} {number}: {what} at row {hit}", bytes, whole ? Rows : hit, after < 0 ? Rows : after);
    }

    /// <summary>A header and rows, each on lines of its own (JSON objects over three).</summary>
    private static List<string> Lines(string kind) => kind switch
    {
        "jsonl" => [.. Each(i => $"{{\"text\":\"{Said(i)}\",\"channel\":\"web\",\"meta\":{{\"n\":{i}}}}}")],
        "json" => ["[", .. Each(i => $"  {{\n    \"text\": \"{Said(i)}\",\n    \"meta\": {{ \"n\": {i} }}\n  }}{(i == Rows - 1 ? "" : ",")}"), "]"],
        "txt" => [.. Each(Said)],
        "tsv" => ["text\tchannel\twhen", .. Each(i => $"{Said(i)}\tweb\t2026-06-18")],
        "semicolon" => ["text;channel;when", .. Each(i => $"{Said(i)};\"web; shop\";18.06.2026")],
        _ => ["text,channel,when", .. Each(i => i % 3 == 0 ? $"\"{Said(i)}\",web,2026-06-18" : $"{Said(i)},web,2026-06-18")],
    };

    private static IEnumerable<string> Each(Func<int, string> line) => Enumerable.Range(0, Rows).Select(line);

    /// <summary>Where the line of a row stands: headers and brackets come first.</summary>
    private static int LineOf(List<string> lines, int row) => lines.Count - Rows - (lines[^1] == "]" ? 1 : 0) + row;

    private static byte[] Join(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");

    private static List<string> Changed(List<string> lines, string kind, int row, Func<string, string> change)
    {
        _ = kind;
        lines[LineOf(lines, row)] = change(lines[LineOf(lines, row)]);
        return lines;
    }

    private static List<string> Inserted(List<string> lines, string kind, int row, string more)
    {
        _ = kind;
        lines.Insert(LineOf(lines, row), more);
        return lines;
    }

    private static string Put(string line, string more, Random random) => line.Insert(random.Next(line.Length), more);

    private static (string What, byte[] Bytes, int After) Truncated(List<string> lines, int row, Random random)
    {
        var at = LineOf(lines, row);
        var bytes = Join(lines.Take(at));
        return ("truncated", [.. bytes, .. Join([lines[at]]).AsSpan(0, random.Next(lines[at].Length))], -1);
    }

    private static (string What, byte[] Bytes, int After) Scribbled(List<string> lines, int row, Random random)
    {
        var at = LineOf(lines, row);
        var line = Join([lines[at]]);
        var scribble = new byte[random.Next(1, 12)];
        random.NextBytes(scribble);
        for (var i = 0; i < scribble.Length; i++)
        {
            // a line end of its own would be a row of its own
            scribble[i] = scribble[i] is 10 or 13 ? (byte)'"' : scribble[i];
        }

        scribble.CopyTo(line.AsSpan(random.Next(0, line.Length - 14)));
        return ("scribbled over", [.. Join(lines.Take(at)), .. line, .. Join(lines.Skip(at + 1))], row + 1);
    }

    private static byte[] Cut(List<string> lines, int row, Random random)
    {
        var at = LineOf(lines, row);
        var (before, gone, rest) = (Join(lines.Take(at)), Join(lines.Skip(at).Take(2)), Join(lines.Skip(at + 2)));
        var start = random.Next(0, gone.Length / 2);
        return [.. before, .. gone.AsSpan(0, start), .. gone.AsSpan(start + random.Next(1, (gone.Length / 2) - 1)), .. rest];
    }

    private static byte[] Mixed(List<string> lines, Random random)
    {
        string[] ends = ["\n", "\r\n", "\r"];
        var text = new StringBuilder();
        foreach (var line in lines.SelectMany(l => l.Split('\n')))
        {
            text.Append(line).Append(ends[random.Next(ends.Length)]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Encode(List<string> lines, Random random)
    {
        var text = string.Join("\r\n", lines);
        return random.Next(4) switch
        {
            0 => Encoding.Unicode.GetBytes(text),
            1 => Encoding.BigEndianUnicode.GetBytes("\ufeff" + text),
            2 => Encoding.UTF8.GetBytes("\ufeff" + text),
            _ => Encoding.Latin1.GetBytes(text),
        };
    }

    private static string Noise(Random random) => new([.. Enumerable.Range(0, random.Next(1, 400)).Select(_ => (char)random.Next(32, 0x2FF)).Where(c => !char.IsSurrogate(c))]);
}
