using System.Globalization;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Matching;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>Lists written one a line, and numbers, times and slugs; each refusal says which line and what to do.</summary>
internal static class Lines
{
    /// <summary>How many lines one list may have.</summary>
    public const int Most = 2000;

    private const int LongestLine = 500;
    private const string Arrow = "->";

    public static string Write(IEnumerable<string> lines) => string.Join('\n', lines);

    public static string Write(IEnumerable<TermSwap> swaps) => Write(swaps.Select(s => s.Use.Length == 0 ? s.Avoid : $"{s.Avoid} {Arrow} {s.Use}"));

    /// <summary>Lines that hold anything, trimmed, each once.</summary>
    public static Result<IReadOnlyList<string>> Read(string text, string key, bool mayBeEmpty, string what, Func<string, Problem?>? wrong = null)
    {
        List<string> read = [];
        foreach (var (index, line) in Split(text).Index())
        {
            var tidy = line.Trim();
            if (tidy.Length == 0 || read.Contains(tidy, StringComparer.Ordinal))
            {
                continue;
            }

            if (tidy.Length > LongestLine)
            {
                return Problem.Invalid(At(index, $"the line is longer than {LongestLine} characters. Write it shorter."), key);
            }

            if (wrong?.Invoke(tidy) is { } problem)
            {
                return Problem.Invalid(At(index, problem.Sentence), key);
            }

            read.Add(tidy);
        }

        return read.Count > Most
            ? Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"The list has {read.Count:N0} lines; one guardrail takes {Most:N0}. Split it in two."), key)
            : read.Count == 0 && !mayBeEmpty
                ? Problem.Invalid($"The list is empty. Write at least one {what}, one a line.", key)
                : read;
    }

    public static Result<IReadOnlyList<string>> Phrases(string text, string key, bool mayBeEmpty) => Read(text, key, mayBeEmpty, "phrase", PhraseProblem);

    public static Result<IReadOnlyList<TermSwap>> Swaps(string text, string key)
    {
        var lines = Read(text, key, mayBeEmpty: false, "phrase", line => PhraseProblem(Swap(line).Avoid));
        return lines.Succeeded ? Results.Of<IReadOnlyList<TermSwap>>([.. lines.Value.Select(Swap).DistinctBy(s => s.Avoid, StringComparer.Ordinal)]) : lines.Problem;
    }

    public static Result<double> Number(string text, string key, double least, double most, bool whole)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"from {least:#,##0.##} to {most:#,##0.##}");
        return !double.TryParse((text ?? "").Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.IsNaN(number)
            ? Problem.Invalid($"\"{text}\" is not a number. Write one {range}.", key)
            : number < least || number > most
                ? Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{number:#,##0.##} is out of range. Write a number {range}."), key)
                : whole && number != Math.Floor(number)
                    ? Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{number} is not a whole number. Write one {range}."), key)
                    : number;
    }

    public static Result<TimeOnly> Time(string text, string key) =>
        TimeOnly.TryParseExact((text ?? "").Trim(), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : Problem.Invalid($"\"{text}\" is not a time of day. Write it like 21:00.", key);

    public static Result<string> Text(string text, string key, string label, int longest, bool mayBeEmpty)
    {
        var tidy = (text ?? "").Trim();
        return tidy.Length == 0 && !mayBeEmpty
            ? Problem.Invalid($"{label} is empty. Write something.", key)
            : tidy.Length > longest
                ? Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{label} has {tidy.Length:N0} characters; at most {longest:N0} fit. Say it shorter."), key)
                : tidy;
    }

    public static Problem? SlugProblem(string line) => line.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        ? null
        : Problem.Invalid($"\"{line}\" is no name of the workspace. Names have small letters, digits and hyphens.");

    private static Problem? PhraseProblem(string phrase) => PhraseLanguage.Expand(phrase).Problem;

    private static TermSwap Swap(string line)
    {
        var at = line.IndexOf(Arrow, StringComparison.Ordinal);
        return at < 0 ? new(line, "") : new(line[..at].Trim(), line[(at + Arrow.Length)..].Trim());
    }

    private static string[] Split(string text) => (text ?? "").ReplaceLineEndings("\n").Split('\n');

    private static string At(int index, string sentence) => string.Create(CultureInfo.InvariantCulture, $"Line {index + 1}: {sentence}");
}
