namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>One voice a line.</summary>
internal sealed class TextRows(string path) : IRowSource
{
    private readonly StreamReader reader = TextEncoding.Open(path);

    public IReadOnlyList<string> Columns { get; } = ["text"];

    public IEnumerable<RawRow> Rows()
    {
        for (var line = 1L; reader.ReadLine() is { } text; line++)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return new(line, [text]);
            }
        }
    }

    public void Dispose() => reader.Dispose();
}
