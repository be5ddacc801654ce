using System.Text;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices.Importing;

/// <summary>Remembered mappings, cancelling and going on, taking out again, pushes.</summary>
public sealed class BringInTests
{
    private const string Shop = "said;besides;on\nThe tin leaks on my desk;So I stopped buying it;18.06.2026\nFar too sweet for my taste;But my son loves it;19.06.2026\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mapping_IsRememberedForTheNextFileOfItsShape_UntilItIsForgotten()
    {
        await using var console = await TestConsole.StartAsync();
        var (desk, me) = (console.Get<IVoicesDesk>(), console.Strategist);
        var first = await LookAsync(console, "week1.csv", Shop);
        first.Remembered.ShouldBeNull();
        var chosen = first.Mapping with { Text = "besides", Time = "on", DefaultSource = "shop notes" };
        _ = (await desk.StartImportAsync(me, first.Upload, chosen, Cancellation)).Value;

        var second = await LookAsync(console, "week2.csv", Shop.Replace("sweet", "bitter", StringComparison.Ordinal));

        (second.Mapping.Text, second.Mapping.DefaultSource).ShouldBe(("besides", "shop notes"));
        second.Remembered!.FileName.ShouldBe("week1.csv");
        second.Remembered.ByName.ShouldBe(me.Name);
        (await LookAsync(console, "other.csv", Shop.Replace("besides", "more", StringComparison.Ordinal))).Remembered.ShouldBeNull();

        (await console.Get<IBringInDesk>().ForgetAsync(me, second.Remembered.Id, Cancellation)).Succeeded.ShouldBeTrue();
        (await LookAsync(console, "week3.csv", Shop)).Remembered.ShouldBeNull();
    }

    [Fact]
    public async Task CancelledImport_KeepsWhatIsIn_AndGoesOnWhereItStopped()
    {
        await using var console = await TestConsole.StartAsync();
        var (desk, me) = (console.Get<IVoicesDesk>(), console.Strategist);
        var preview = await LookAsync(console, "long.csv", VoiceSteps.Csv(5_200));
        var started = (await desk.StartImportAsync(me, preview.Upload, preview.Mapping, Cancellation)).Value;
        var stopped = await CancelAfterAsync(console, started.JobId, 2_000);
        stopped.State.ShouldBe(JobState.Cancelled);

        var half = (await desk.OutcomeAsync(me, started.ImportId, Cancellation)).Value;
        half.Total.ShouldBeInRange(2_000, 5_000);
        (half.Finished, half.CanGoOn).ShouldBe((false, true));
        half.Imported.ShouldBe(half.Total);

        var again = (await console.Get<IBringInDesk>().GoOnAsync(me, started.ImportId, Cancellation)).Value;
        (await console.RunJobAsync(me, again.JobId)).State.ShouldBe(JobState.Done);
        var whole = (await desk.OutcomeAsync(me, started.ImportId, Cancellation)).Value;
        (whole.Total, whole.Imported, whole.Duplicates, whole.Finished).ShouldBe((5_200, 5_200, 0, true));
    }

    [Fact]
    public async Task DirtyFiles_CancelledAnywhereAndGoneOnWith_AlwaysAddUp()
    {
        await using var console = await TestConsole.StartAsync();
        var row = Gen.Elements("Fine by me,web", "\"quoted, text\",web", "\"open,web", ",", "...,web", "Café très bon,web", "x\0y z,web", "a,b,c,d", "=1+1,web", "\"two\nlines\",web");
        var cases = from rows in row.ListOf(2_500) from stop in Gen.Choose(0, 2_400) from salt in Gen.Choose(0, int.MaxValue) select (Text: "text,channel\n" + string.Join('\n', rows.Select((r, i) => i % 3 == 0 ? $"{r} {i} {salt}" : r)), Stop: stop);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var preview = LookAsync(console, "dirty.csv", c.Text).GetAwaiter().GetResult();
            var started = console.Get<IVoicesDesk>().StartImportAsync(console.Strategist, preview.Upload, preview.Mapping with { Text = "text", HasHeader = true }, Cancellation).GetAwaiter().GetResult().Value;
            var job = CancelAfterAsync(console, started.JobId, c.Stop).GetAwaiter().GetResult();
            AddsUp(console, started.ImportId);
            if (job.State == JobState.Cancelled)
            {
                var again = console.Get<IBringInDesk>().GoOnAsync(console.Strategist, started.ImportId, Cancellation).GetAwaiter().GetResult().Value;
                console.RunJobAsync(console.Strategist, again.JobId).GetAwaiter().GetResult().State.ShouldBe(JobState.Done);
                AddsUp(console, started.ImportId);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(8));
    }

    [Fact]
    public async Task TakeOut_RemovesTheVoices_ExceptThoseOfJudgedThemes()
    {
        await using var console = await TestConsole.StartAsync();
        var (desk, bring, me) = (console.Get<IVoicesDesk>(), console.Get<IBringInDesk>(), console.Strategist);
        var kept = await VoiceSteps.ImportAsync(console, me, "first.csv", VoiceSteps.Csv(200));
        await VoiceSteps.MineAsync(console);
        var theme = (await desk.ThemesAsync(me, new(), Cancellation)).Value.Themes[0];
        _ = (await desk.AcceptAsync(me, theme.Id, Cancellation)).Value;
        (await bring.TakeOutAsync(console.SecondStrategist, kept.ImportId, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);

        var gone = (await bring.TakeOutAsync(me, kept.ImportId, Cancellation)).Value;

        gone.Stayed.ShouldBe(theme.Count);
        gone.Went.ShouldBe(200 - theme.Count);
        await using var db = await console.OpenAsync();
        (await db.Verbatims.CountAsync(Cancellation)).ShouldBe(theme.Count);
        (await db.ThemeMembers.CountAsync(m => !db.Verbatims.Any(v => v.Id == m.VerbatimId), Cancellation)).ShouldBe(0);
        var outcome = (await desk.OutcomeAsync(me, kept.ImportId, Cancellation)).Value;
        (outcome.TakenOutByName, outcome.Stayed, outcome.Imported).ShouldBe((me.Name, theme.Count, 200));
        (await bring.TakeOutAsync(me, kept.ImportId, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);

        // what went can come again; what stayed is here already
        var again = await VoiceSteps.ImportAsync(console, me, "first.csv", VoiceSteps.Csv(200));
        (again.Imported, again.Duplicates).ShouldBe((200 - theme.Count, theme.Count));
    }

    [Fact]
    public async Task Push_WithTheSameKey_IsAnsweredAndNotDoneAgain()
    {
        await using var console = await TestConsole.StartAsync();
        var (bring, me) = (console.Get<IBringInDesk>(), console.Analyst);
        VoicePush Push(string body, string? key) => new("api.csv", new MemoryStream(Encoding.UTF8.GetBytes(body)), "shop", null, key);
        var first = (await bring.PushAsync(me, Push(Shop, "k-1"), Cancellation)).Value;

        (await bring.PushAsync(me, Push(Shop, "k-1"), Cancellation)).Value.ShouldBe(first);
        (await console.RunJobAsync(me, first.JobId)).State.ShouldBe(JobState.Done);
        (await bring.PushAsync(me, Push(Shop, "k-1"), Cancellation)).Value.ShouldBe(first);

        (await bring.PushAsync(me, Push(Shop + "More of it please;;\n", "k-1"), Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        (await bring.PushAsync(me, Push(Shop, null), Cancellation)).Value.ImportId.ShouldNotBe(first.ImportId);
        (await bring.PushAsync(console.Strategist, Push(Shop, "k-1"), Cancellation)).Value.ImportId.ShouldNotBe(first.ImportId);
    }

    [Fact]
    public async Task Push_FromASource_IsMappedAsTheLastFromThere()
    {
        await using var console = await TestConsole.StartAsync();
        var (bring, me) = (console.Get<IBringInDesk>(), console.Analyst);
        _ = (await bring.PushAsync(me, new("api.csv", new MemoryStream(Encoding.UTF8.GetBytes(Shop)), "till", "text:besides", null), Cancellation)).Value;

        // a column more than last time: another shape, the same source
        var wider = Shop.Replace("said;besides;on", "said;besides;on;till", StringComparison.Ordinal).Replace("2026\n", "2026;4\n", StringComparison.Ordinal);
        var started = (await bring.PushAsync(me, new("api.csv", new MemoryStream(Encoding.UTF8.GetBytes(wider)), "till", null, null), Cancellation)).Value;

        await using var db = await console.OpenAsync();
        (await db.VoiceImports.SingleAsync(i => i.Id == started.ImportId, Cancellation)).Mapping.Text.ShouldBe("besides");
    }

    private static void AddsUp(TestConsole console, long importId)
    {
        var o = console.Get<IVoicesDesk>().OutcomeAsync(console.Strategist, importId, Cancellation).GetAwaiter().GetResult().Value;
        (o.Imported + o.Duplicates + o.Rejected).ShouldBe(o.Total);
        using var db = console.OpenAsync().GetAwaiter().GetResult();
        db.Verbatims.LongCount(v => v.ImportId == importId).ShouldBe(o.Imported);
        db.RejectedRows.LongCount(v => v.ImportId == importId).ShouldBe(o.Rejected);
    }

    private static async Task<JobProgress> CancelAfterAsync(TestConsole console, long job, long rows)
    {
        var jobs = console.Get<IJobs>();
        var asked = false;
        return await jobs.RunHereAsync(
            console.Strategist,
            job,
            new Inline(p =>
            {
                if (!asked && p.Step == "Bringing in" && p.Done >= rows)
                {
                    asked = true;
                    jobs.CancelAsync(console.Strategist, job, CancellationToken.None).GetAwaiter().GetResult();
                }
            }),
            CancellationToken.None);
    }

    private static async Task<ImportPreview> LookAsync(TestConsole console, string name, string content)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return (await console.Get<IVoicesDesk>().StageAsync(console.Strategist, name, stream, Cancellation)).Value;
    }

    private sealed class Inline(Action<JobProgress> report) : IProgress<JobProgress>
    {
        public void Report(JobProgress value) => report(value);
    }
}
