using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Watching;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices.Importing;

public sealed class WatchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_IsTakenOnceItStandsStill_AndEachContentOnce()
    {
        await using var house = await WatchedHouse.OpenAsync();
        var (desk, me) = (house.Console.Get<IWatchDesk>(), house.Console.Analyst);
        var id = (await desk.WatchAsync(me, "drop", "till", Cancellation)).Value;
        var file = Path.Combine(house.Drop, "day1.csv");
        await File.WriteAllTextAsync(file, "text,on\nThe tin leaks again,2026-06-18\n", Cancellation);

        (await desk.LookAsync(me, id, Cancellation)).Value.ShouldBe(0);
        await File.AppendAllTextAsync(file, "Far too sweet for me,2026-06-19\n", Cancellation);
        (await desk.LookAsync(me, id, Cancellation)).Value.ShouldBe(0, "it has grown since the last look");
        (await desk.LookAsync(me, id, Cancellation)).Value.ShouldBe(1);
        (await desk.LookAsync(me, id, Cancellation)).Value.ShouldBe(0);
        File.Copy(file, Path.Combine(house.Drop, "copy.csv"));
        await desk.LookAsync(me, id, Cancellation);
        (await desk.LookAsync(me, id, Cancellation)).Value.ShouldBe(0);

        var list = (await desk.ListAsync(me, Cancellation)).Value.Folders.ShouldHaveSingleItem();
        list.Files.ToDictionary(f => f.Name, f => f.State).ShouldBe(new Dictionary<string, WatchedState> { ["day1.csv"] = WatchedState.Taken, ["copy.csv"] = WatchedState.Same }, ignoreOrder: true);
        await using var db = await house.Console.OpenAsync();
        var import = await db.VoiceImports.SingleAsync(Cancellation);
        (await house.Console.RunJobAsync(me, import.JobId)).State.ShouldBe(JobState.Done);
        (await db.Verbatims.Select(v => v.Source).Distinct().SingleAsync(Cancellation)).ShouldBe("till");
        (await db.Verbatims.CountAsync(Cancellation)).ShouldBe(2);
        File.Exists(file).ShouldBeTrue("nothing in the folder is moved");
    }

    [Fact]
    public async Task File_ThatCantBeRead_IsRefusedWithTheReason()
    {
        await using var house = await WatchedHouse.OpenAsync();
        var (desk, me) = (house.Console.Get<IWatchDesk>(), house.Console.Analyst);
        var id = (await desk.WatchAsync(me, house.Drop, "", Cancellation)).Value;
        await File.WriteAllTextAsync(Path.Combine(house.Drop, "a.csv"), "%PDF-1.7 not a table", Cancellation);
        await desk.LookAsync(me, id, Cancellation);
        await desk.LookAsync(me, id, Cancellation);

        var file = (await desk.ListAsync(me, Cancellation)).Value.Folders[0].Files.ShouldHaveSingleItem();
        file.State.ShouldBe(WatchedState.Refused);
        file.Trouble!.ShouldContain("PDF");
    }

    [Fact]
    public async Task Folder_OutsideTheAllowedRoots_IsRefused()
    {
        await using var house = await WatchedHouse.OpenAsync();
        var (desk, me) = (house.Console.Get<IWatchDesk>(), house.Console.Analyst);
        var outside = Directory.CreateDirectory(Path.Combine(house.Console.Folder, "outside")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(house.Root, "way-out"), outside);
        Directory.CreateDirectory(house.Root + "-beside");

        foreach (var path in new[] { outside, "/", "..", Path.Combine(house.Root, "way-out"), house.Root + "-beside", "nowhere" })
        {
            (await desk.WatchAsync(me, path, "", Cancellation)).Problem.ShouldNotBeNull(path).Kind.ShouldBe(ProblemKind.Invalid, path);
        }
    }

    [Fact]
    public async Task Folder_WithoutAnyRoot_SaysWhatToAskFor()
    {
        await using var console = await TestConsole.StartAsync();

        (await console.Get<IWatchDesk>().WatchAsync(console.Analyst, "/", "", Cancellation)).Problem!.Sentence.ShouldContain("Console:WatchRoots");
    }

    [Fact]
    public async Task Rounds_LookIntoEveryFolder_AndFoldersThatWentAreSaidSo()
    {
        await using var house = await WatchedHouse.OpenAsync();
        var (desk, me) = (house.Console.Get<IWatchDesk>(), house.Console.Analyst);
        await desk.WatchAsync(me, "drop", "", Cancellation);
        await File.WriteAllTextAsync(Path.Combine(house.Drop, "a.txt"), "Too late again\n", Cancellation);
        var rounds = house.Console.Get<FolderRounds>();

        await rounds.LookAsync(Cancellation);
        await rounds.LookAsync(Cancellation);
        (await desk.ListAsync(me, Cancellation)).Value.Folders[0].Files[0].State.ShouldBe(WatchedState.Taken);
        Directory.Delete(house.Drop, recursive: true);
        await rounds.LookAsync(Cancellation);
        (await desk.ListAsync(me, Cancellation)).Value.Folders[0].Trouble!.ShouldContain("is not there");

        (await desk.StopAsync(me, (await desk.ListAsync(me, Cancellation)).Value.Folders[0].Id, Cancellation)).Succeeded.ShouldBeTrue();
        (await desk.ListAsync(me, Cancellation)).Value.Folders.ShouldBeEmpty();
    }

    private sealed record WatchedHouse(TestConsole Console, string Root, string Drop) : IAsyncDisposable
    {
        public static async Task<WatchedHouse> OpenAsync()
        {
            var root = Directory.CreateTempSubdirectory("empathy-watched-").FullName;
            var console = await TestConsole.StartAsync(services => services.AddSingleton(new WatchRoots([root])));
            return new(console, root, Directory.CreateDirectory(Path.Combine(root, "drop")).FullName);
        }

        public async ValueTask DisposeAsync()
        {
            await Console.DisposeAsync();
            Directory.Delete(Root, recursive: true);
        }
    }
}
