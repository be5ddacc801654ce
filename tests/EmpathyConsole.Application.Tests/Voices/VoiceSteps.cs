using System.Globalization;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices;

/// <summary>Steps that several tests of the room take.</summary>
internal static class VoiceSteps
{
    private static readonly string[] Said =
    [
        "The powder clumps however long I whisk", "Clumps again, so annoying", "I worry the subscription is hard to leave", "Afraid I can't cancel the subscription",
        "Love the handwritten note in the parcel", "The handwritten note made my day", "Which grade do I need, ceremonial or cooking", "Confused about the ceremonial grade",
    ];

    public static string Csv(int rows)
    {
        var csv = new StringBuilder("text,time,channel\n");
        for (var i = 0; i < rows; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"\"{Said[i % Said.Length]}, order {i}\",{new DateTime(2025, 7, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(i):yyyy-MM-dd HH:mm},{(i % 3 == 0 ? "web" : "shop")}\n");
        }

        return csv.ToString();
    }

    public static async Task<ImportOutcome> ImportFileAsync(TestConsole console, Caller caller, string path)
    {
        await using var file = File.OpenRead(path);
        return await ImportAsync(console, caller, Path.GetFileName(path), file);
    }

    public static async Task<ImportOutcome> ImportAsync(TestConsole console, Caller caller, string name, string content)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return await ImportAsync(console, caller, name, stream);
    }

    /// <summary>Runs the mining job that the last import queued, or that is asked for now.</summary>
    public static async Task MineAsync(TestConsole console)
    {
        var job = (await console.Get<IVoicesDesk>().MineAgainAsync(console.Strategist, CancellationToken.None)).Value;
        (await console.RunJobAsync(console.Strategist, job)).State.ShouldBe(JobState.Done);
    }

    private static async Task<ImportOutcome> ImportAsync(TestConsole console, Caller caller, string name, Stream content)
    {
        var desk = console.Get<IVoicesDesk>();
        var preview = (await desk.StageAsync(caller, name, content, CancellationToken.None)).Value;
        var started = (await desk.StartImportAsync(caller, preview.Upload, preview.Mapping, CancellationToken.None)).Value;
        var job = await console.RunJobAsync(caller, started.JobId);
        job.State.ShouldBe(JobState.Done, job.Trouble);
        JsonSerializer.Deserialize<ImportDone>(job.Outcome!, JsonColumn.Options)!.ImportId.ShouldBe(started.ImportId);
        return (await desk.OutcomeAsync(caller, started.ImportId, CancellationToken.None)).Value;
    }
}
