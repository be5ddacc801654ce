using System.CommandLine;
using System.Globalization;
using EmpathyConsole.Application.Voices.Searching;

namespace EmpathyConsole.Cli.Commands;

/// <summary>voices: looks for words in all voices.</summary>
internal static class VoicesSearchCommand
{
    private const int DefaultTake = 25;

    public static Command Make(CliFrame frame)
    {
        var query = new Option<string?>("--query") { Description = "Words: worried \"hard to leave\" subscri* -refund, parcel OR box." };
        var filters = VoiceSearchText.Names.Where(n => n != "q").Select(n => new Option<string?>("--" + Kebab(n)) { Description = Describe(n) }).ToList();
        var page = new Option<string?>("--page") { Description = "What the answer before gave as next or previous." };
        var take = new Option<int>("--take") { Description = "How many, 1 to 200.", DefaultValueFactory = _ => DefaultTake };
        var command = new Command("voices", "Looks for words in all voices.") { query, page, take };
        filters.ForEach(command.Add);
        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var search = VoiceSearchText.Read(name => name == "q" ? parsed.GetValue(query) : filters.Find(f => f.Name == "--" + Kebab(name)) is { } option ? parsed.GetValue(option) : null);
            var hits = search.Succeeded ? await session.Get<IVoiceSearchDesk>().SearchAsync(session.Caller, search.Value, parsed.GetValue(page), parsed.GetValue(take), cancellation) : search.Problem;
            if (!hits.Succeeded)
            {
                return CliSession.Say(hits.Problem);
            }

            Write(session.Format, hits.Value);
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Write(OutputFormat format, VoiceHits hits)
    {
        switch (format)
        {
            case OutputFormat.Json:
                CliSession.WriteJson(hits);
                break;
            case OutputFormat.Csv:
                Console.Write(System.Text.Encoding.UTF8.GetString(HitFile.Of(hits.Items, "csv").Content.Span).TrimStart('\uFEFF'));
                break;
            default:
                foreach (var hit in hits.Items)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{hit.Verbatim,8}  {hit.Time:yyyy-MM-dd}  {hit.Source,-10}  {hit.Text.ReplaceLineEndings(" ")}"));
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{hits.Total:N0} in all{(hits.Next is { } next ? $"; more with --page {next}" : "")}"));
                break;
        }
    }

    private static string Kebab(string name) => string.Concat(name.Select(c => char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : c.ToString()));

    private static string Describe(string name) => name switch
    {
        "from" => "From this day on: 2026-06-01.",
        "to" => "Before this day.",
        "only" => "unsorted, or other (other languages).",
        "order" => "best or newest.",
        "kind" => "Of the theme: desire, fear, frustration, confusion, relief or delight.",
        "theme" => "The theme's number.",
        "import" => "The import's number.",
        _ => $"Only this {Kebab(name).Replace('-', ' ')}.",
    };
}
