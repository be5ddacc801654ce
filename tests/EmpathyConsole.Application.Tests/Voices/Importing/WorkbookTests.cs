using System.Text;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices.Importing;

public sealed class WorkbookTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Workbook_IsReadAsItIsShown()
    {
        await using var console = await TestConsole.StartAsync();
        var preview = await LookAsync(console, RichWorkbook.Make());

        preview.Recognised.ShouldBe("Workbook, sheet 'Answers', 1 header row");
        preview.Sheets.ShouldBe(["Cover", "Answers", "Shop"]);
        preview.Voices.Select(v => v.Text).ShouldBe(["It was really late\nagain", "The tin leaks"]);
        preview.Voices.Select(v => v.Time!.Value.UtcDateTime).ShouldBe([new DateTime(2026, 6, 18, 0, 0, 0, DateTimeKind.Utc), new DateTime(2026, 6, 18, 12, 0, 0, DateTimeKind.Utc)]);
        preview.Rows[0].ShouldContain("3.5", "a number with words in its format is no date");
        preview.Voices[1].Line.ShouldBe(4);
    }

    [Fact]
    public async Task Sheet_CanBeChosen()
    {
        await using var console = await TestConsole.StartAsync();
        var preview = await LookAsync(console, RichWorkbook.Make());

        var other = (await console.Get<IVoicesDesk>().PreviewAsync(console.Strategist, preview.Upload, new VoiceMapping { Sheet = "Shop" }, Cancellation)).Value;

        other.Voices.ShouldHaveSingleItem().Text.ShouldBe("A shop that smells of home");
        other.Mapping.Sheet.ShouldBe("Shop");
    }

    [Fact]
    public async Task DamagedSheet_KeepsTheRowsBefore()
    {
        await using var console = await TestConsole.StartAsync();
        var rows = """<row><c t="inlineStr"><is><t>Comment</t></is></c></row>""" + string.Concat(Enumerable.Range(0, 40).Select(i => $"""<row><c t="inlineStr"><is><t>The tin leaks again, number {i}</t></is></c></row>""")) + "<row><c t=\"inlineStr\"><is><t>half";
        var path = Path.Combine(console.Folder, "damaged.xlsx");
        await File.WriteAllBytesAsync(path, RichWorkbook.Make(rows), Cancellation);

        var outcome = await VoiceSteps.ImportFileAsync(console, console.Strategist, path);

        (outcome.Imported, outcome.Rejected, outcome.Total).ShouldBe((40, 1, 41));
    }

    [Fact]
    public async Task Bombs_AreRefusedInBoundedTimeAndMemory()
    {
        await using var console = await TestConsole.StartAsync();
        var before = GC.GetTotalAllocatedBytes();

        // 200 MB of spaces in a shared text of 200 KB packed
        var zip = await ProblemAsync(console, RichWorkbook.Make(shared: "<si><t>" + new string(' ', 200 << 20) + "</t></si>"));
        zip.ShouldContain("damaged");
        var entities = await ProblemAsync(console, Entities());
        entities.ShouldContain("can't be read");
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(3L << 30);
    }

    [Fact]
    public async Task PackedArchiveThatIsNoWorkbook_IsRefusedWithWhatToDo()
    {
        await using var console = await TestConsole.StartAsync();
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = await archive.CreateEntry("a.csv").OpenAsync(Cancellation);
            await entry.WriteAsync("text\nhello\n"u8.ToArray(), Cancellation);
        }

        (await ProblemAsync(console, stream.ToArray())).ShouldContain("Unpack it");
    }

    /// <summary>A billion laughs, in the part that is read first.</summary>
    private static byte[] Entities()
    {
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("xl/workbook.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes("<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><workbook>&c;</workbook>"));
        }

        return stream.ToArray();
    }

    private static async Task<string> ProblemAsync(TestConsole console, byte[] bytes) =>
        (await console.Get<IVoicesDesk>().StageAsync(console.Strategist, "x.xlsx", new MemoryStream(bytes), Cancellation)).Problem!.Sentence;

    private static async Task<ImportPreview> LookAsync(TestConsole console, byte[] bytes) =>
        (await console.Get<IVoicesDesk>().StageAsync(console.Strategist, "x.xlsx", new MemoryStream(bytes), Cancellation)).Value;
}
