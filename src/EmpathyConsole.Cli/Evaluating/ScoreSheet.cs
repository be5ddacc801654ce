using System.Globalization;

namespace EmpathyConsole.Cli.Evaluating;

/// <summary>Writes what an evaluation found: JSON in its own shape, text and CSV as a list of figures.</summary>
internal static class ScoreSheet
{
    /// <param name="format">What was asked for.</param>
    /// <param name="json">The answer as an object, in the shape of the contracts.</param>
    /// <param name="scores">The same figures, line by line.</param>
    public static void Write<T>(OutputFormat format, T json, IReadOnlyList<Score> scores)
    {
        switch (format)
        {
            case OutputFormat.Json:
                CliSession.WriteJson(json);
                break;
            case OutputFormat.Csv:
                CliSession.WriteCsv("measure", "value", "low", "high", "n");
                foreach (var s in scores)
                {
                    CliSession.WriteCsv(s.Measure, Plain(s.Value), Plain(s.Low), Plain(s.High), s.N.ToString(CultureInfo.InvariantCulture));
                }

                break;
            default:
                var width = scores.Count == 0 ? 0 : scores.Max(s => s.Measure.Length);
                foreach (var s in scores)
                {
                    var interval = s.Low is { } low && s.High is { } high ? string.Create(CultureInfo.InvariantCulture, $" [{low:0.000}, {high:0.000}]") : "";
                    var value = s.Value is { } v ? string.Create(CultureInfo.InvariantCulture, $"{v:0.000}") : "    -";
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{s.Measure.PadRight(width)}  {value}{interval}  n {s.N:N0}"));
                }

                break;
        }
    }

    private static string Plain(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
