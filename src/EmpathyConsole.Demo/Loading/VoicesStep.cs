using System.Globalization;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Demo.Voices;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>Brings the year of voices in as a file, lets the product find the themes, and judges most of them as two strategists would.</summary>
internal sealed class VoicesStep : IDemoStep
{
    // Left for whoever opens the demo.
    private static readonly string[] ToJudge = ["address-field", "assistant-misses", "doing-it-wrong"];

    private const int MostRejected = 4;

    public string Title => "Reading 4,000 voices and finding their themes";

    public async Task RunAsync(DemoBuild build, CancellationToken cancellation)
    {
        await ImportAsync(build, cancellation);
        await MineAsync(build, cancellation);
        await JudgeAsync(build, cancellation);
    }

    private static async Task ImportAsync(DemoBuild build, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        if (await db.Verbatims.CountAsync(cancellation) >= VoiceMaker.Distinct)
        {
            return;
        }

        // An import that was cut short is taken up by its own job; importing again adds only what is missing.
        var desk = build.Get<IVoicesDesk>();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(File(build.Content.Voices)));
        var staged = DemoBuild.Sure(await desk.StageAsync(build.Ines, "leafward-voices.csv", file, cancellation));
        var started = DemoBuild.Sure(await desk.StartImportAsync(build.Ines, staged.Upload, Mapping, cancellation));
        await build.RunJobAsync(build.Ines, started.JobId, cancellation);
    }

    private static async Task MineAsync(DemoBuild build, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        if (await db.Themes.AnyAsync(cancellation))
        {
            return;
        }

        // The import has queued it already: then this gives that very job.
        await build.RunJobAsync(build.Ines, DemoBuild.Sure(await build.Get<IVoicesDesk>().MineAgainAsync(build.Ines, cancellation)), cancellation);
    }

    private static async Task JudgeAsync(DemoBuild build, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        if (await db.Themes.AnyAsync(t => t.Status != ThemeStatus.New, cancellation))
        {
            return;
        }

        var desk = build.Get<IVoicesDesk>();
        var names = build.Content.Planted.Themes.ToDictionary(t => t.Key, t => t.Name, StringComparer.Ordinal);
        var rejected = 0;
        foreach (var found in (await FoundThemes.AllAsync(build, db, cancellation)).Where(f => !ToJudge.Contains(f.Key, StringComparer.Ordinal)))
        {
            if (found.Leads is { } key)
            {
                DemoBuild.Sure(await desk.RenameAsync(build.Tom, found.Theme, names[key], cancellation));
                DemoBuild.Sure(await desk.AcceptAsync(build.Ines, found.Theme, cancellation));
            }
            else if (found.Share > .75)
            {
                DemoBuild.Sure(await desk.AcceptAsync(build.Tom, found.Theme, cancellation));
            }
            else if (found.Share < .6 && rejected++ < MostRejected)
            {
                DemoBuild.Sure(await desk.RejectAsync(build.Ines, found.Theme, cancellation));
            }
        }
    }

    private static VoiceMapping Mapping { get; } = new()
    {
        Text = "text",
        Time = "time",
        Source = "source",
        Channel = "channel",
        Segment = "segment",
        Stage = "stage",
        Person = "person",
        Rating = "rating",
    };

    private static string File(IReadOnlyList<DemoVoice> voices)
    {
        var file = new StringBuilder("text,time,source,channel,segment,stage,person,rating\n");
        foreach (var v in voices)
        {
            file.Append('"').Append(v.Text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\",")
                .Append(CultureInfo.InvariantCulture, $"{v.Time:yyyy-MM-ddTHH:mm:ss}Z,{v.Source},{v.Channel},{v.Segment},{v.Stage},{v.Person},{v.Rating}\n");
        }

        return file.ToString();
    }
}
