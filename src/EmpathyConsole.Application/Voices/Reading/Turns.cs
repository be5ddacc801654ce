using System.Text;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Cuts a conversation that stands in one cell into its turns.</summary>
internal static class Turns
{
    private const int MostTurns = 2_000;

    /// <summary>The turns in order; nothing when fewer than two lines are labelled.</summary>
    public static List<Turn> Of(string cell)
    {
        var turns = new List<Turn>();
        var text = new StringBuilder();
        (string Time, string Speaker)? open = null;
        var (begins, number) = (0, 0);
        foreach (var line in Lines(cell))
        {
            if (TurnLine.Read(line) is { } head && turns.Count < MostTurns)
            {
                Close(turns, open, begins, text);
                (open, begins) = ((head.Time, head.Speaker), number);
                text.Append(line, head.TextAt, line.Length - head.TextAt);
            }
            else
            {
                text.Append(text.Length > 0 ? "\n" : "").Append(line);
            }

            number++;
        }

        Close(turns, open, begins, text);
        return turns.Count(t => t.Speaker.Length > 0) >= 2 || (turns.Count == 1 && Speakers.IsRole(turns[0].Speaker)) ? turns : [];
    }

    private static void Close(List<Turn> turns, (string Time, string Speaker)? open, int begins, StringBuilder text)
    {
        if (open is { } turn)
        {
            turns.Add(new(begins, turn.Speaker, turn.Time, text.ToString().Trim()));
        }

        text.Clear();
    }

    /// <summary>Its lines; " / " and " | " before a labelled part, and a role's label within a line, begin a line too.</summary>
    private static IEnumerable<string> Lines(string cell)
    {
        foreach (var line in cell.ReplaceLineEndings("\n").Split('\n'))
        {
            var from = 0;
            foreach (var (end, next) in Breaks(line))
            {
                yield return line[from..end];
                from = next;
            }

            yield return line[from..];
        }
    }

    private static IEnumerable<(int End, int Next)> Breaks(string line)
    {
        for (var i = 1; i < line.Length - 2; i++)
        {
            if (line[i] is '/' or '|' && line[i - 1] == ' ' && line[i + 1] == ' ' && TurnLine.Read(line[(i + 2)..Math.Min(line.Length, i + 120)]) is { Speaker.Length: > 0 })
            {
                yield return (i, i + 2);
            }
            else if (line[i] == ':' && char.IsWhiteSpace(line[i + 1]))
            {
                var start = i;
                while (start > 0 && char.IsLetter(line[start - 1]) && i - start < 20)
                {
                    start--;
                }

                if (start > 1 && char.IsWhiteSpace(line[start - 1]) && char.IsUpper(line[start]) && line[start - 2] is '.' or '!' or '?' or '"' or ')' or ' ' or '…' && Speakers.IsRole(line[start..i]))
                {
                    yield return (start, start);
                }
            }
        }
    }
}
