using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.House;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Cli;

/// <summary>An open console for one command.</summary>
internal sealed record CliSession(IServiceProvider Services, Caller Caller, Workspace Workspace, OutputFormat Format)
{
    /// <summary>The same JSON as the API writes: camelCase, enums in kebab-case, ISO times.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>A desk.</summary>
    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Writes JSON to standard output.</summary>
    public static void WriteJson<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Json));

    /// <summary>Writes a line of CSV; cells that a spreadsheet would run as a formula are escaped.</summary>
    public static void WriteCsv(params IEnumerable<string?> cells) => Console.Out.WriteLine(string.Join(',', cells.Select(Cell)));

    /// <summary>Says what is wrong on standard error and answers the exit code.</summary>
    public static int Say(Problem problem)
    {
        Console.Error.WriteLine(problem.Sentence);
        return ExitCode.BadInput;
    }

    /// <summary>Runs a job here, with its progress on standard error.</summary>
    public async Task<JobProgress> RunJobAsync(long jobId, CancellationToken cancellation)
    {
        var interactive = !Console.IsErrorRedirected;
        var last = await Get<IJobs>().RunHereAsync(Caller, jobId, new Step(interactive), cancellation);
        if (interactive)
        {
            await Console.Error.WriteLineAsync();
        }

        return last;
    }

    private static string Cell(string? value)
    {
        var text = value ?? "";
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' && !double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private sealed class Step(bool interactive) : IProgress<JobProgress>
    {
        private string said = "";

        public void Report(JobProgress value)
        {
            var line = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(value.Step.Length > 0 ? value.Step : value.Title)} {value.Done:N0}{(value.Total > 0 ? $" of {value.Total:N0}" : "")}");
            if (interactive)
            {
                Console.Error.Write("\r" + line.PadRight(60));
            }
            else if (value.Step != said)
            {
                said = value.Step;
                Console.Error.WriteLine(line);
            }
        }
    }
}
