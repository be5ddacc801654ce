using System.Diagnostics;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices.Importing;

/// <summary>A thousand damaged files: never a crash, never a hang, and no good row is lost that is not touched by the damage.</summary>
public sealed class MutatedFilesTests
{
    private const int Files = 900;
    private const int Workbooks = 100;

    [Fact]
    public void DamagedTextFiles_LoseOnlyWhatWasDamaged()
    {
        var path = Path.GetTempFileName();
        var wrong = new List<string>();
        try
        {
            for (var number = 0; number < Files; number++)
            {
                var file = MutatedFile.Make(number);
                File.WriteAllBytes(path, file.Bytes);
                var watch = Stopwatch.StartNew();
                var said = Said(path, file.Name);
                if (watch.Elapsed > TimeSpan.FromSeconds(20))
                {
                    wrong.Add($"{file.What}: took {watch.Elapsed}");
                }

                var lost = Enumerable.Range(0, MutatedFile.Rows).Where(r => (r < file.Before || r >= file.After) && !said.Contains(MutatedFile.Said(r))).ToList();
                if (lost.Count > 0)
                {
                    wrong.Add($"{file.What}: lost {string.Join(", ", lost.Take(5))}{(lost.Count > 5 ? ", ..." : "")} ({lost.Count})");
                }
            }
        }
        finally
        {
            File.Delete(path);
        }

        wrong.ShouldBeEmpty(string.Join('\n', wrong.Take(40)));
    }

    [Fact]
    public async Task DamagedWorkbooks_AreReadOrRefused()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IVoicesDesk>();
        var good = RichWorkbook.Make();
        for (var number = 0; number < Workbooks; number++)
        {
            var random = new Random(number);
            var bytes = number % 3 == 0 ? good.AsSpan(0, random.Next(5, good.Length)).ToArray() : (byte[])good.Clone();
            for (var i = 0; i < number % 9; i++)
            {
                bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            }

            var look = await desk.StageAsync(console.Strategist, "x.xlsx", new MemoryStream(bytes), TestContext.Current.CancellationToken);
            (look.Succeeded || look.Problem.Sentence.Length > 20).ShouldBeTrue();
        }
    }

    /// <summary>The texts that an import would keep, read as the import reads them.</summary>
    private static HashSet<string> Said(string path, string name)
    {
        var format = RowSources.Sniff(path, name);
        VoiceMapping mapping;
        using (var look = RowSources.Open(path, format, new()))
        {
            mapping = MappingGuess.Of(look, [.. look.Rows().Take(200)], null);
        }

        using var source = RowSources.Open(path, format, ImportLook.OptionsOf(mapping));
        var reader = new VoiceReader(mapping, source, TimeZoneInfo.Utc, 1);
        return [.. source.Rows().Select(reader.Read).SelectMany(r => r.Voices).Select(v => v.Verbatim?.Text).OfType<string>()];
    }
}
