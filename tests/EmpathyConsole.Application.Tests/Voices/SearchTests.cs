using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices;

public sealed class SearchTests
{
    private static readonly string[] Said =
    [
        "I worry the subscription is hard to leave", "Worried about the parcel, it's late again", "Hard luck, but easy to leave", "Café crème, a naïve wish",
        "The parcel came late and the box was torn", "Love the handwritten note",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("leave", 0, 2)]
    [InlineData("\"hard to leave\"", 0)]
    [InlineData("hard leave", 0, 2)]
    [InlineData("worr*", 0, 1)]
    [InlineData("worry OR late", 0, 1, 4)]
    [InlineData("parcel -torn", 1)]
    [InlineData("late parcel OR box", 1, 4)]
    [InlineData("CAFE CREME", 3)]
    [InlineData("naïve", 3)]
    [InlineData("it's", 1)]
    [InlineData("-parcel -leave", 3, 5)]
    [InlineData("\"late again", 1)]
    [InlineData("NEAR(hard leave)")]
    [InlineData("text:leave")]
    [InlineData("hard AND leave", 0, 2)]
    [InlineData("OR leave OR", 0, 2)]
    [InlineData("* - \"\" leave ( ^", 0, 2)]
    [InlineData("?!")]
    [InlineData("100%_")]
    public async Task Search_ReadsWhatPeopleType(string words, params int[] found)
    {
        await using var console = await TestConsole.StartAsync();
        var ids = await LibrarySteps.SayAsync(console, Said);

        var hits = await SearchAsync(console, new() { Words = words });

        hits.Items.Select(h => ids.ToList().IndexOf(h.Verbatim)).Order().ShouldBe(found);
        hits.Total.ShouldBe(found.Length);
    }

    [Fact]
    public async Task Search_NeverFails_AndMarksEveryHit()
    {
        await using var console = await TestConsole.StartAsync();
        await LibrarySteps.SayAsync(console, [.. Said, "Ångström über Straße", "e\u0301te\u0301 and ete", "Жёлтый ёж", "ΆΛΦΑ άλφα", "日本語 text", "x\uD83D\uDE00y tied", "a\u0000b nul"]);
        var piece = Gen.Elements("\"", "*", "-", "(", ")", " OR ", " ", ":", "^", "leave", "Hard", "late", "é", "été", "ёж", "άλφα", "日本語", "AND", "NOT", "NEAR", "{", "\u0000", "\uD83D", "x", "’", "Straße", "+", "parcel*");
        var queries = piece.ListOf().Select(p => string.Concat(p.Take(14))).Sample(150, 300);
        foreach (var query in queries)
        {
            var answer = await console.Get<IVoiceSearchDesk>().SearchAsync(console.Analyst, new() { Words = query }, null, 200, Cancellation);
            answer.Succeeded.ShouldBeTrue(query);
            if (EmpathyConsole.Domain.Voices.Searching.SearchQuery.Read(query).Wanted.Count > 0)
            {
                answer.Value.Items.ShouldAllBe(h => h.Marks.Count > 0, query);
            }
        }
    }

    [Fact]
    public async Task Marks_AreTheWordsAsTheyStandInTheText()
    {
        await using var console = await TestConsole.StartAsync();
        await LibrarySteps.SayAsync(console, Said);

        var hit = (await SearchAsync(console, new() { Words = "CREME \"a naive\"" })).Items.ShouldHaveSingleItem();

        hit.Marks.Select(m => hit.Text.Substring(m.Start, m.Length)).ShouldBe(["crème", "a naïve"]);
    }

    [Fact]
    public async Task Filters_NarrowTheHits_AndCountsShowTheOtherChoices()
    {
        await using var console = await TestConsole.StartAsync();
        var ids = await LibrarySteps.SayAsync(
            console,
            (v, i) =>
            {
                (v.Source, v.Channel, v.Segment, v.Stage, v.Rating, v.SetAside, v.Language, v.ImportId) = (i % 2 == 0 ? "survey" : "review", i < 3 ? "web" : null, "s" + i, "stage-" + i, i, i == 5, i == 5 ? "fr" : null, 10 + i);
                return v;
            },
            [.. Enumerable.Range(0, 6).Select(i => $"same words {i}")]);
        await using (var db = await console.OpenAsync())
        {
            var theme = db.Themes.Add(new() { Kind = ThemeKind.Fear, Label = "Fear", Count = 1 }).Entity;
            await db.SaveChangesAsync(Cancellation);
            db.ThemeMembers.Add(new() { ThemeId = theme.Id, VerbatimId = ids[0], Rank = 1, QuoteLength = 4 });
            await db.SaveChangesAsync(Cancellation);
        }

        async Task<string> Found(VoiceSearch search) => string.Join(',', (await SearchAsync(console, search with { Words = "same" })).Items.Select(h => ids.ToList().IndexOf(h.Verbatim)).Order());
        (await Found(new() { Source = "review" })).ShouldBe("1,3,5");
        (await Found(new() { Channel = "web" })).ShouldBe("0,1,2");
        (await Found(new() { Segment = "s4" })).ShouldBe("4");
        (await Found(new() { Stage = "stage-2" })).ShouldBe("2");
        (await Found(new() { Import = 13 })).ShouldBe("3");
        (await Found(new() { RatingFrom = 2, RatingTo = 3 })).ShouldBe("2,3");
        (await Found(new() { From = new(2026, 3, 2), To = new(2026, 3, 4) })).ShouldBe("1,2");
        (await Found(new() { Kind = ThemeKind.Fear })).ShouldBe("0");
        (await Found(new() { Kind = ThemeKind.Delight })).ShouldBe("");
        (await Found(new() { Unsorted = true })).ShouldBe("1,2,3,4");
        (await Found(new() { SetAside = true })).ShouldBe("5");
        (await Found(new() { Language = "fr" })).ShouldBe("5");
        (await Found(new() { Language = "de" })).ShouldBe("");
        var hits = await SearchAsync(console, new() { Words = "same", Source = "review" });
        hits.Total.ShouldBe(3);
        hits.Sources.ShouldBe([new("review", 3), new("survey", 3)]);
        hits.Channels.ShouldBe([new("", 2), new("web", 1)]);
    }

    [Theory]
    [InlineData("same", SearchOrder.Best)]
    [InlineData("same", SearchOrder.Newest)]
    [InlineData(null, SearchOrder.Newest)]
    public async Task Pages_ForwardAndBack_ShowEveryVoiceOnce(string? words, SearchOrder order)
    {
        await using var console = await TestConsole.StartAsync();
        await LibrarySteps.SayAsync(
            console,
            (v, i) =>
            {
                v.Time = i % 5 == 0 ? null : LibrarySteps.Start.AddDays(i / 3);
                return v;
            },
            [.. Enumerable.Range(0, 23).Select(i => $"same words {string.Join(' ', Enumerable.Repeat("more", i % 4))}")]);
        var search = new VoiceSearch { Words = words, Order = order };
        var all = (await SearchAsync(console, search)).Items.Select(h => h.Verbatim).ToList();
        all.Count.ShouldBe(23);

        var (forward, places, page) = (new List<long>(), new List<VoiceHits>(), (string?)null);
        do
        {
            var hits = (await console.Get<IVoiceSearchDesk>().SearchAsync(console.Analyst, search, page, 7, Cancellation)).Value;
            hits.Before.ShouldBe(forward.Count);
            forward.AddRange(hits.Items.Select(h => h.Verbatim));
            places.Add(hits);
            page = hits.Next;
        }
        while (page is not null);

        forward.ShouldBe(all);
        for (var i = places.Count - 1; i > 0; i--)
        {
            var back = (await console.Get<IVoiceSearchDesk>().SearchAsync(console.Analyst, search, places[i].Previous, 7, Cancellation)).Value;
            back.Items.Select(h => h.Verbatim).ShouldBe(places[i - 1].Items.Select(h => h.Verbatim));
            back.Before.ShouldBe(places[i - 1].Before);
            (back.Previous is null).ShouldBe(i == 1);
            back.Next.ShouldBe(places[i - 1].Next);
        }
    }

    [Fact]
    public async Task Index_FollowsDeletedAndChangedVoices()
    {
        await using var console = await TestConsole.StartAsync();
        await LibrarySteps.SayAsync(console, (v, i) => Imported(v, i < 3 ? 1 : 2), Said);
        await using (var db = await console.OpenAsync())
        {
            await db.Verbatims.Where(v => v.ImportId == 1).ExecuteDeleteAsync(Cancellation);
            var note = await db.Verbatims.SingleAsync(v => v.Text.StartsWith("Love"), Cancellation);
            note.Text = "Love the printed note";
            await db.SaveChangesAsync(Cancellation);
            await db.Database.ExecuteSqlRawAsync("INSERT INTO VoiceWords(VoiceWords, rank) VALUES('integrity-check', 1)", Cancellation);
        }

        (await SearchAsync(console, new() { Words = "leave" })).Total.ShouldBe(0);
        (await SearchAsync(console, new() { Words = "handwritten" })).Total.ShouldBe(0);
        (await SearchAsync(console, new() { Words = "printed" })).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Search_SeesOnlyItsOwnWorkspace()
    {
        await using var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        var other = db.Workspaces.Add(new Workspace { Name = "Other house" }).Entity;
        await db.SaveChangesAsync(Cancellation);
        db.WorkspaceId = other.Id;
        await LibrarySteps.SayAsync(db, (v, _) => v, Said);

        (await SearchAsync(console, new() { Words = "leave" })).Total.ShouldBe(0);
        (await SearchAsync(console, new() { Words = "-leave" })).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Export_HoldsOffsets_AndNoCellBeginsAFormula()
    {
        await using var console = await TestConsole.StartAsync();
        await LibrarySteps.SayAsync(console, "=HYPERLINK(1) leave", "leave at once");

        var hits = (await console.Get<IVoiceSearchDesk>().ExportAsync(console.Analyst, new() { Words = "leave", Order = SearchOrder.Newest }, Cancellation)).Value;

        var csv = System.Text.Encoding.UTF8.GetString(HitFile.Of(hits, "csv").Content.Span);
        csv.ShouldContain(",0+5,leave at once\r\n");
        csv.ShouldContain(",14+5,'=HYPERLINK(1) leave\r\n");
        HitFile.Of(hits, "json").Name.ShouldBe("voices.json");
        HitFile.Of(hits, "xlsx").Content.Length.ShouldBeGreaterThan(500);
    }

    [Theory]
    [InlineData("kind", "anger")]
    [InlineData("from", "yesterday")]
    [InlineData("ratingFrom", "many")]
    [InlineData("only", "mine")]
    [InlineData("theme", "x")]
    [InlineData("order", "odd")]
    public void Address_ThatCannotBeRead_SaysWhere(string name, string value) =>
        VoiceSearchText.Read(n => n == name ? value : null).Problem!.Field.ShouldBe(name);

    [Fact]
    public void Address_KeepsEveryFilter()
    {
        var search = new VoiceSearch
        {
            Words = "\"hard to\" & leave=+",
            Source = "a b",
            Channel = "web",
            Segment = "s",
            Stage = "t",
            Theme = 4,
            Kind = ThemeKind.Fear,
            Import = 7,
            Language = "de",
            RatingFrom = 1.5,
            RatingTo = 4,
            From = new(2026, 1, 2),
            To = new(2026, 2, 3),
            Unsorted = true,
            Order = SearchOrder.Newest,
        };

        VoiceSearchText.FromAddress(VoiceSearchText.Address(search)).Value.ShouldBe(search);
        VoiceSearchText.FromAddress("").Value.ShouldBe(new());
    }

    [Fact]
    public async Task SavedSearch_CountsWhatCameSinceOneLooked()
    {
        await using var console = await TestConsole.StartAsync();
        await LibrarySteps.SayAsync(console, Said);
        var desk = console.Get<ISavedSearchDesk>();
        var id = (await desk.SaveAsync(console.Strategist, " Leaving ", new() { Words = "leave" }, true, Cancellation)).Value;
        await desk.LookedAsync(console.Analyst, id, Cancellation);
        await LibrarySteps.SayAsync(console, "I want to leave", "Something else");

        async Task<SavedSearchLine?> Line(Caller caller) => (await desk.ListAsync(caller, Cancellation)).Value.SingleOrDefault(s => s.Id == id);
        (await Line(console.Strategist))!.ShouldBe(new(id, "Leaving", "q=leave&order=newest", true, true, "Ines Duarte", 1));
        await desk.LookedAsync(console.Strategist, id, Cancellation);
        (await Line(console.Strategist))!.New.ShouldBe(0);
        (await Line(console.Analyst))!.ShouldSatisfyAllConditions(l => l.New.ShouldBe(1), l => l.Mine.ShouldBeFalse());

        (await desk.DeleteAsync(console.Analyst, id, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await desk.ChangeAsync(console.Strategist, id, "Leaving", false, Cancellation)).Succeeded.ShouldBeTrue();
        (await Line(console.Analyst)).ShouldBeNull();
        await desk.DeleteAsync(console.Strategist, id, Cancellation);
        (await Line(console.Strategist)).ShouldBeNull();
        (await desk.RestoreAsync(console.Strategist, id, Cancellation)).Succeeded.ShouldBeTrue();
        (await Line(console.Strategist)).ShouldNotBeNull();
        (await desk.SaveAsync(console.Strategist, "leaving", new() { Words = "x" }, false, Cancellation)).Succeeded.ShouldBeTrue();
        (await desk.SaveAsync(console.Strategist, "Leaving", new() { Words = "x" }, false, Cancellation)).Problem!.Field.ShouldBe("name");
        (await desk.SaveAsync(console.Strategist, "Nothing", new(), false, Cancellation)).Problem!.Field.ShouldBe("search");
        await using var db = await console.OpenAsync();
        (await db.Record.Where(r => r.SubjectKind == "saved-search").Select(r => r.Verb).ToListAsync(Cancellation)).ShouldBe(["save", "change", "delete", "restore", "save"]);
    }

    private static Verbatim Imported(Verbatim voice, long import)
    {
        voice.ImportId = import;
        return voice;
    }

    private static async Task<VoiceHits> SearchAsync(TestConsole console, VoiceSearch search) =>
        (await console.Get<IVoiceSearchDesk>().SearchAsync(console.Analyst, search, null, 200, Cancellation)).Value;
}
