using System.Globalization;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Record;

public sealed class RecordDeskTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_IsNewestFirstAndCountsAll()
    {
        await using var console = await FilledAsync();

        var page = (await console.Get<IRecordDesk>().PageAsync(console.Approver, new(), 1, 2, Now)).Value;

        page.Total.ShouldBe(4);
        page.Entries.Select(e => e.Summary).ShouldBe(["Accepted the theme '100% calm'", "Started the journey 'First order'"]);
    }

    [Theory]
    [InlineData("room", "Approved 'Quiet hour'")]
    [InlineData("actor", "Approved 'Quiet hour'")]
    [InlineData("verb", "Started the journey 'First order'")]
    [InlineData("from", "Approved 'Quiet hour'")]
    [InlineData("until", "Brought in 40 voices")]
    [InlineData("text", "Accepted the theme '100% calm'")]
    public async Task Page_Narrows(string by, string expected)
    {
        await using var console = await FilledAsync();
        var noon = new DateTimeOffset(2026, 6, 20, 12, 0, 0, TimeSpan.Zero);
        var query = by switch
        {
            "room" => new RecordQuery(Room: Room.Concepts),
            "actor" => new RecordQuery(Actor: "Jonah Berg"),
            "verb" => new RecordQuery(Verb: "create"),
            "from" => new RecordQuery(From: noon),
            "until" => new RecordQuery(Until: noon.AddHours(-2)),
            _ => new RecordQuery(Text: "100% CALM"),
        };

        (await console.Get<IRecordDesk>().PageAsync(console.Analyst, query, 0, 50, Now)).Value.Entries.Select(e => e.Summary).ShouldBe([expected]);
    }

    [Fact]
    public async Task Page_TextIsTakenLiterally()
    {
        await using var console = await FilledAsync();

        (await console.Get<IRecordDesk>().PageAsync(console.Analyst, new(Text: "%"), 0, 50, Now)).Value.Total.ShouldBe(1);
        (await console.Get<IRecordDesk>().PageAsync(console.Analyst, new(Text: "_"), 0, 50, Now)).Value.Total.ShouldBe(0);
    }

    [Fact]
    public async Task Choices_AreThoseWhoDidSomething()
    {
        await using var console = await FilledAsync();

        var choices = (await console.Get<IRecordDesk>().ChoicesAsync(console.Analyst, Now)).Value;

        choices.Actors.ShouldBe(["Ines Duarte", "Jonah Berg"]);
        choices.Verbs.ShouldBe(["accept", "approve", "create", "import"]);
    }

    [Fact]
    public async Task Export_EscapesFormulas()
    {
        await using var console = await FilledAsync();
        await using (var db = await console.OpenAsync())
        {
            db.Note(console.Strategist with { Name = "@evil" }, Room.Voices, "rename", "theme", "-2", "=HYPERLINK(\"x\"), a theme");
            await db.SaveChangesAsync(Now);
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var count = (await console.Get<IRecordDesk>().ExportAsync(console.Admin, new(Verb: "rename"), text, Now)).Value;

        count.ShouldBe(1);
        text.ToString().ShouldBe("time,who,kind,room,verb,subjectKind,subject,summary,link\r\n"
            + "2026-06-20T12:00:00+00:00,'@evil,member,Voices,rename,theme,'-2,\"'=HYPERLINK(\"\"x\"\"), a theme\",\r\n");
    }

    [Fact]
    public async Task Record_IsNotForKeys()
    {
        await using var console = await FilledAsync();
        var key = new Caller(console.Admin.Workspace, CallerKind.Key, 1, "a key", Roles.None, Scopes.All);
        var desk = console.Get<IRecordDesk>();

        (await desk.PageAsync(key, new(), 0, 50, Now)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await desk.ChoicesAsync(key, Now)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await desk.ExportAsync(key, new(), TextWriter.Null, Now)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    // an hour apart from 9:00: import, create, accept, approve
    private static async Task<TestConsole> FilledAsync()
    {
        var console = await TestConsole.StartAsync();
        (Caller By, Room Room, string Verb, string Summary)[] lines =
        [
            (console.Strategist, Room.Voices, "import", "Brought in 40 voices"),
            (console.Strategist, Room.Journeys, "create", "Started the journey 'First order'"),
            (console.Strategist, Room.Voices, "accept", "Accepted the theme '100% calm'"),
            (console.Approver, Room.Concepts, "approve", "Approved 'Quiet hour'"),
        ];
        await using var db = await console.OpenAsync();
        foreach (var (line, index) in lines.Select((l, i) => (l, i)))
        {
            db.Note(line.By, line.Room, line.Verb, "thing", index, line.Summary);
            await db.SaveChangesAsync(Now);
            if (index < lines.Length - 1)
            {
                console.Clock.Move(TimeSpan.FromHours(1));
            }
        }

        return console;
    }
}
