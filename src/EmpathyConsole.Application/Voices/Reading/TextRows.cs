using System.Text;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>One voice a line, or one a paragraph.</summary>
internal sealed class TextRows : IRowSource
{
    private const int LinesLooked = 400;
    private const int MostLines = 500;
    private readonly TextLines reader;

    public TextRows(string path, bool? paragraphs)
    {
        Shape = new(Paragraphs: paragraphs ?? LooksLikeParagraphs(path));
        reader = TextLines.Open(path);
    }

    public FileShape Shape { get; }

    public IReadOnlyList<string> Columns { get; } = ["text"];

    public IReadOnlyList<string?> Questions { get; } = [null];

    public IEnumerable<RawRow> Rows()
    {
        var (text, begins, lines) = (new StringBuilder(), 0L, 0);
        while (reader.Next() is { } line)
        {
            var blank = string.IsNullOrWhiteSpace(line);
            if (!Shape.Paragraphs && !blank)
            {
                yield return new(reader.Line, [line]);
                continue;
            }

            if (text.Length > 0 && (blank || lines >= MostLines))
            {
                yield return new(begins, [text.ToString()]);
                text.Clear();
                lines = 0;
            }

            if (!blank)
            {
                begins = text.Length == 0 ? reader.Line : begins;
                text.Append(text.Length == 0 ? "" : "\n").Append(line);
                lines++;
            }
        }

        if (text.Length > 0)
        {
            yield return new(begins, [text.ToString()]);
        }
    }

    public void Dispose() => reader.Dispose();

    /// <summary>Empty lines stand between blocks, and most blocks are longer than a line.</summary>
    private static bool LooksLikeParagraphs(string path)
    {
        using var beginning = TextLines.Open(path);
        var (filled, blocks, inside) = (0, 0, false);
        for (var i = 0; i < LinesLooked && beginning.Next() is { } line; i++)
        {
            var blank = string.IsNullOrWhiteSpace(line);
            blocks += !blank && !inside ? 1 : 0;
            filled += blank ? 0 : 1;
            inside = !blank;
        }

        return blocks > 1 && filled >= 1.5 * blocks;
    }
}
