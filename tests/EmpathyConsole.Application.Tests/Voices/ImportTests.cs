using System.Text;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices;

public sealed class ImportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_OfTheDirtyFile_CountsEverything()
    {
        await using var console = await TestConsole.StartAsync();
        var counts = DirtyVoices.Write(Path.Combine(console.Folder, "dirty.csv"));

        var outcome = await VoiceSteps.ImportFileAsync(console, console.Strategist, Path.Combine(console.Folder, "dirty.csv"));

        outcome.Total.ShouldBe(counts.Total);
        outcome.Imported.ShouldBe(counts.Imported);
        outcome.Duplicates.ShouldBe(counts.Duplicates);
        outcome.Rejected.ShouldBe(counts.Rejected);
        outcome.OtherLanguage.ShouldBe(counts.OtherLanguage);
        outcome.TimesUnread.ShouldBe(counts.TimesUnread);
        (outcome.Redactions["email"], outcome.Redactions["phone"], outcome.Redactions["card"]).ShouldBe((counts.Emails, counts.Phones, counts.Cards));
        outcome.Languages.Values.Sum().ShouldBe(outcome.OtherLanguage);
        var rejects = (await console.Get<IVoicesDesk>().RejectsAsync(console.Strategist, outcome.ImportId, 1000, Cancellation)).Value;
        rejects.Count(r => r.Reason == RejectReasons.Sentence(RejectReason.EmptyText)).ShouldBe(counts.EmptyText);
        rejects.Count(r => r.Reason == RejectReasons.Sentence(RejectReason.TooLong)).ShouldBe(counts.TooLong);
        rejects.Count(r => r.Reason == RejectReasons.Sentence(RejectReason.NoWords)).ShouldBe(counts.NoWords);
        await using var db = await console.OpenAsync();
        (await db.Verbatims.CountAsync(Cancellation)).ShouldBe(counts.Imported);
        (await db.Verbatims.AnyAsync(v => v.Text.Contains("@mail.example") || v.Text.Contains("4111 1111") || v.Text.Contains("7700 90"), Cancellation)).ShouldBeFalse();
    }

    [Fact]
    public async Task Import_Twice_AddsNothing()
    {
        await using var console = await TestConsole.StartAsync();
        var first = await VoiceSteps.ImportAsync(console, console.Strategist, "a.csv", VoiceSteps.Csv(300));

        var second = await VoiceSteps.ImportAsync(console, console.Analyst, "b.csv", VoiceSteps.Csv(300));

        first.Imported.ShouldBe(300);
        (second.Imported, second.Duplicates, second.Total).ShouldBe((0, 300, 300));
    }

    [Fact]
    public async Task Import_ThatDiesMidway_GoesOnWithNothingLostOrDoubled()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IVoicesDesk>();
        var text = VoiceSteps.Csv(5_200);
        var preview = (await desk.StageAsync(console.Strategist, "long.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), Cancellation)).Value;
        var started = (await desk.StartImportAsync(console.Strategist, preview.Upload, preview.Mapping, Cancellation)).Value;

        // the program ends after the first batch: its process is gone, the row still says "running"
        using (var death = new CancellationTokenSource())
        {
            var progress = new Inline<JobProgress>(p =>
            {
                if (p.Done >= 2_000)
                {
                    death.Cancel();
                }
            });
            await Should.ThrowAsync<OperationCanceledException>(() => console.Get<IJobs>().RunHereAsync(console.Strategist, started.JobId, progress, death.Token));
        }

        await using (var db = await console.OpenAsync())
        {
            var kept = await db.Verbatims.CountAsync(Cancellation);
            kept.ShouldBeInRange(2_000, 4_000);
            (await db.VoiceImports.SingleAsync(Cancellation)).Total.ShouldBe(kept);
            await db.Jobs.Where(j => j.Id == started.JobId).ExecuteUpdateAsync(s => s.SetProperty(j => j.Owner, (string?)null), Cancellation);
        }

        (await console.RunJobAsync(console.Strategist, started.JobId)).State.ShouldBe(JobState.Done);

        var outcome = (await desk.OutcomeAsync(console.Strategist, started.ImportId, Cancellation)).Value;
        (outcome.Total, outcome.Imported, outcome.Duplicates, outcome.Rejected).ShouldBe((5_200, 5_200, 0, 0));
        await using var after = await console.OpenAsync();
        (await after.Verbatims.CountAsync(Cancellation)).ShouldBe(5_200);
    }

    [Theory]
    [InlineData("Comment;When;Channel\n\"Too; late\nagain\";18.06.2026;web\n", "Comment", 1)]
    [InlineData("Comment\tWhen\nToo late again\t2026-06-18\n", "Comment", 1)]
    [InlineData("\ufeffid,Verbatim comment\n1,Too late again\n2,Still too late\n", "Verbatim comment", 2)]
    public async Task Preview_OfADelimitedFile_FindsTheText(string file, string column, int rows)
    {
        await using var console = await TestConsole.StartAsync();

        var preview = (await console.Get<IVoicesDesk>().StageAsync(console.Strategist, "x.csv", new MemoryStream(Encoding.UTF8.GetBytes(file)), Cancellation)).Value;

        preview.Mapping.Text.ShouldBe(column);
        preview.Rows.Count.ShouldBe(rows);
    }

    [Fact]
    public async Task Import_OfAnUnclosedQuote_LosesThatLineOnly()
    {
        await using var console = await TestConsole.StartAsync();

        var outcome = await VoiceSteps.ImportAsync(console, console.Strategist, "x.csv", "text,channel\nThe first is fine,web\n\"This one never closes,web\nThe third is fine,web\n\"The \"\"fourth\"\" too\",web\n");

        (outcome.Total, outcome.Imported, outcome.Rejected).ShouldBe((4, 3, 1));
        var reject = (await console.Get<IVoicesDesk>().RejectsAsync(console.Strategist, outcome.ImportId, 10, Cancellation)).Value.ShouldHaveSingleItem();
        (reject.Line, reject.Reason).ShouldBe((3, RejectReasons.Sentence(RejectReason.Unreadable)));
    }

    [Fact]
    public async Task Import_OfJsonLines_ReadsThemAndRejectsBrokenOnes()
    {
        await using var console = await TestConsole.StartAsync();

        var outcome = await VoiceSteps.ImportAsync(console, console.Strategist, "x.jsonl", "{\"text\":\"Too late again\",\"time\":\"2026-06-18T08:00:00Z\",\"rating\":2}\n{\"text\":\"half\n{\"text\":\"Still late\",\"channel\":\"web\"}\n");

        (outcome.Total, outcome.Imported, outcome.Rejected).ShouldBe((3, 2, 1));
        await using var db = await console.OpenAsync();
        (await db.Verbatims.OrderBy(v => v.Id).FirstAsync(Cancellation)).Rating.ShouldBe(2);
    }

    [Fact]
    public async Task Import_OfAWorkbook_ReadsTextAndDates()
    {
        await using var console = await TestConsole.StartAsync();
        var path = Path.Combine(console.Folder, "voices.xlsx");
        SmallWorkbook.Write(path, [["Date", "Comment", "Channel"], [46191.5, "The parcel came late again", "web"], [46192.0, "Lovely note in the box", null]]);

        var outcome = await VoiceSteps.ImportFileAsync(console, console.Strategist, path);

        (outcome.Total, outcome.Imported, outcome.TimesUnread).ShouldBe((2, 2, 0));
        await using var db = await console.OpenAsync();
        (await db.Verbatims.OrderBy(v => v.Id).FirstAsync(Cancellation)).Time.ShouldBe(new DateTimeOffset(2026, 6, 18, 12, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Import_OfAnyBytes_AddsUp()
    {
        await using var console = await TestConsole.StartAsync();
        var row = Gen.Elements("Fine,web", "\"quoted, text\",web", "\"open,web", "", ",", ",,,,", "...,web", "Café très bon,web", "\"a\"b\"c\",web", "x\0y,web", "=1+1,web");
        var files = row.ListOf().Select(rows => "text,channel\n" + string.Join('\n', rows) + "\n");
        Prop.ForAll(files.ToArbitrary(), file =>
        {
            var outcome = VoiceSteps.ImportAsync(console, console.Strategist, "any.csv", file + "The last row is always good,web\n").GetAwaiter().GetResult();
            (outcome.Imported + outcome.Duplicates + outcome.Rejected).ShouldBe(outcome.Total);
            outcome.Finished.ShouldBeTrue();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
        await using var db = await console.OpenAsync();
        (await db.Verbatims.CountAsync(v => v.Text == "The last row is always good", Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task Preview_OfSomebodyElsesUpload_IsRefused()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IVoicesDesk>();
        var preview = (await desk.StagePasteAsync(console.Strategist, "Too late again", Cancellation)).Value;

        (await desk.PreviewAsync(console.SecondStrategist, preview.Upload, null, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await desk.PreviewAsync(console.Strategist, "../../console.db", null, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Import_ByAnApprover_IsRefused()
    {
        await using var console = await TestConsole.StartAsync();

        (await console.Get<IVoicesDesk>().StagePasteAsync(console.Approver, "Hello", Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task Start_WithAColumnThatIsNotThere_SaysWhichThereAre()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IVoicesDesk>();
        var preview = (await desk.StageAsync(console.Strategist, "x.csv", new MemoryStream("text,channel\nhello there,web\n"u8.ToArray()), Cancellation)).Value;

        var problem = (await desk.StartImportAsync(console.Strategist, preview.Upload, new VoiceMapping { Text = "Tweet" }, Cancellation)).Problem!;

        problem.Sentence.ShouldContain("text, channel");
    }

    private sealed class Inline<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
