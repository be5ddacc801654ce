using System.Net;
using System.Net.Sockets;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Processes.Tests;

/// <summary>What can go wrong at the start is one sentence, an exit code, and no stack trace.</summary>
public sealed class StartProblemTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PortTaken_IsOneSentence()
    {
        await using var console = await TestConsole.StartAsync();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        await RefusedAsync(3, $"The address {address} is taken by another program", "--urls", address, "--data", console.Folder);
    }

    [Fact]
    public async Task AddressThatIsNone_IsOneSentence()
    {
        await using var console = await TestConsole.StartAsync();
        await RefusedAsync(2, "The address 'nonsense' can't be read", "--urls", "nonsense", "--data", console.Folder);
    }

    [Fact]
    public async Task FolderThatCantBeWritten_IsOneSentence()
    {
        var file = Path.GetTempFileName();
        try
        {
            // a folder below a file can be made by nobody, not even by root
            await RefusedAsync(2, "can't be written to", "--data", Path.Combine(file, "data"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task DatabaseOfANewerProgram_IsOneSentenceForBothPrograms()
    {
        await using var console = await TestConsole.StartAsync();
        await using (var db = await console.OpenAsync())
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '99.0')", Token);
        }

        await RefusedAsync(2, "is newer than this program (it holds '29991231000000_Later')", "--urls", "http://127.0.0.1:0", "--data", console.Folder);
        await using var empathy = Child.Start("empathy.dll", "themes", "--data", console.Folder);
        (await empathy.EndAsync()).ShouldBe(2, empathy.Said);
        empathy.Errors.ShouldHaveSingleItem().ShouldContain("is newer than this program");
    }

    private static async Task RefusedAsync(int code, string sentence, params string[] args)
    {
        await using var child = Child.Start("EmpathyConsole.Web.dll", args);
        (await child.EndAsync()).ShouldBe(code, child.Said);
        child.Errors.ShouldHaveSingleItem(child.Said).ShouldContain(sentence);
        child.Output.ShouldAllBe(l => !l.Contains("\"LogLevel\":\"Error\"") && !l.Contains("\"LogLevel\":\"Critical\"") && !l.Contains("Exception"));
    }
}
