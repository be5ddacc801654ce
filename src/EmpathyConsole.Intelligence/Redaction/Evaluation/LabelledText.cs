using System.Text;

namespace EmpathyConsole.Intelligence.Redaction.Evaluation;

/// <summary>A text in which a person marked what is personal.</summary>
/// <param name="Text">As a customer would have written it.</param>
/// <param name="Spans">What should be removed, in reading order.</param>
/// <param name="Beyond">What is personal but not promised to be removed, such as a name that nothing announces; removing it is no fault.</param>
public sealed record LabelledText(string Text, IReadOnlyList<RemovedSpan> Spans, IReadOnlyList<RemovedSpan> Beyond)
{
    /// <summary>
    /// Reads lines such as "Call me on {phone:07700 900312}." and, for what is not promised, "{name?:Lucy} was kind"; empty lines and those
    /// that begin with # are left out.
    /// </summary>
    public static IReadOnlyList<LabelledText> ReadAll(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return [.. lines.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Trim().Length > 0 && l[0] != '#').Select(Read)];
    }

    /// <summary>Reads one line. Braces that hold no known kind stay as they are.</summary>
    public static LabelledText Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var text = new StringBuilder(line.Length);
        var (spans, beyond) = (new List<RemovedSpan>(), new List<RemovedSpan>());
        for (var i = 0; i < line.Length;)
        {
            if (line[i] == '{' && line.IndexOf(':', i) is > 0 and var colon && line.IndexOf('}', i) is var end && end > colon && PersonalDataKinds.Read(line[(i + 1)..colon].TrimEnd('?')) is { } kind)
            {
                (line[colon - 1] == '?' ? beyond : spans).Add(new(text.Length, end - colon - 1, kind));
                text.Append(line, colon + 1, end - colon - 1);
                i = end + 1;
            }
            else
            {
                text.Append(line[i++]);
            }
        }

        return new(text.ToString(), spans, beyond);
    }
}
