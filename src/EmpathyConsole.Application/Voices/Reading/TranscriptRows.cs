using System.Text;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>A conversation in a text file: each turn a row of what was said, by whom, when. Lines without a label go on with the turn before.</summary>
internal sealed class TranscriptRows(string path) : IRowSource
{
    private const int LinesLooked = 300;
    private const int LongestTurn = 100_000;
    private readonly TextLines reader = TextLines.Open(path);

    public FileShape Shape { get; } = new(VoiceDialect.Chat);

    public IReadOnlyList<string> Columns { get; } = ["text", "speaker", "time"];

    public IReadOnlyList<string?> Questions { get; } = [null, null, null];

    /// <summary>At least two lines in five are labelled, and the labels come again or name roles.</summary>
    public static bool IsOne(string path)
    {
        using var beginning = TextLines.Open(path);
        var (lines, labelled) = (0, 0);
        var speakers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < LinesLooked && beginning.Next() is { } line; i++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            lines++;
            if (TurnLine.Read(line) is { Speaker.Length: > 0 } head)
            {
                labelled++;
                speakers[head.Speaker] = speakers.GetValueOrDefault(head.Speaker) + 1;
            }
        }

        return speakers.Count >= 2 && labelled >= 0.4 * lines && (speakers.Keys.Count(Speakers.IsRole) * 2 >= speakers.Count || speakers.Count * 2 <= labelled);
    }

    public IEnumerable<RawRow> Rows()
    {
        var text = new StringBuilder();
        (string Time, string Speaker, long Line)? open = null;
        while (reader.Next() is { } line)
        {
            if (TurnLine.Read(line) is { } head)
            {
                if (open is { } before)
                {
                    yield return Row(before, text);
                }

                open = (head.Time, head.Speaker, reader.Line);
                text.Clear().Append(line, head.TextAt, line.Length - head.TextAt);
            }
            else if (open is null && !string.IsNullOrWhiteSpace(line))
            {
                yield return new(reader.Line, [line, "", ""]);
            }
            else if (text.Length < LongestTurn)
            {
                text.Append('\n').Append(line);
            }
        }

        if (open is { } last)
        {
            yield return Row(last, text);
        }
    }

    public void Dispose() => reader.Dispose();

    private static RawRow Row((string Time, string Speaker, long Line) turn, StringBuilder text)
    {
        var said = text.ToString().Trim();

        // what WhatsApp writes in place of a picture is nobody's words
        return new(turn.Line, [said, said is "<Media omitted>" or "image omitted" or "This message was deleted" or "You deleted this message" ? "" : turn.Speaker, turn.Time]);
    }
}
