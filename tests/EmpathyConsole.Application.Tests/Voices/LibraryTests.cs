using System.Text;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Voices.Learnings;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Application.Voices.Stories;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices;

public sealed class LibraryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Collection_KeepsTheExactWords_InTheirOrder()
    {
        await using var console = await TestConsole.StartAsync();
        var ids = await LibrarySteps.SayAsync(console, "I worry it is hard to leave", "Let me skip a month", "=Cheap but *late*");
        var (desk, me) = (console.Get<ICollectionsDesk>(), console.Strategist);
        var shelf = (await desk.CreateAsync(me, new("Leaving", "For the subscription brief"), Cancellation)).Value;

        var first = (await desk.CollectAsync(me, shelf, new(ids[0], 14, 13, " The core "), Cancellation)).Value;
        await desk.CollectAsync(me, shelf, new(ids[1], 0, 0, ""), Cancellation);
        var last = (await desk.CollectAsync(me, shelf, new(ids[2], 0, 0, ""), Cancellation)).Value;
        (await desk.CollectAsync(me, shelf, new(ids[0], 14, 13, "again"), Cancellation)).Value.ShouldBe(first);
        await desk.MoveAsync(me, last, 0, Cancellation);

        var sheet = (await desk.GetAsync(console.Approver, shelf, Cancellation)).Value;
        sheet.Quotes.Select(q => q.Quote!.Text).ShouldBe(["=Cheap but *late*", "hard to leave", "Let me skip a month"]);
        sheet.Quotes[1].Note.ShouldBe("The core");
        var csv = Encoding.UTF8.GetString(CollectionFile.Of(sheet, "csv").Content.Span);
        csv.ShouldContain($"Leaving,2,{ids[0]},14,13,hard to leave,survey,");
        csv.ShouldContain("'=Cheap but *late*");
        Encoding.UTF8.GetString(CollectionFile.Of(sheet, "md").Content.Span).ShouldContain("> =Cheap but \\*late\\*");
        CollectionFile.Of(sheet, "xlsx").Name.ShouldBe("leaving.xlsx");
    }

    [Theory]
    [InlineData(20, 20)]
    [InlineData(-1, 3)]
    [InlineData(0, int.MaxValue)]
    [InlineData(1, 1)]
    public async Task Collect_WordsThatDoNotStandThere_IsRefused(int start, int length)
    {
        await using var console = await TestConsole.StartAsync();
        var voice = (await LibrarySteps.SayAsync(console, "I like it"))[0];
        var shelf = (await console.Get<ICollectionsDesk>().CreateAsync(console.Strategist, new("Shelf", ""), Cancellation)).Value;

        (await console.Get<ICollectionsDesk>().CollectAsync(console.Strategist, shelf, new(voice, start, length, ""), Cancellation)).Problem!.Field.ShouldBe("start");
    }

    [Fact]
    public async Task Collection_WhoseVoiceWasRemoved_SaysSo_AndHoldsNoneOfItsWords()
    {
        await using var console = await TestConsole.StartAsync();
        var ids = await LibrarySteps.SayAsync(console, "My secret words", "Other words");
        var (desk, me) = (console.Get<ICollectionsDesk>(), console.Strategist);
        var shelf = (await desk.CreateAsync(me, new("Shelf", ""), Cancellation)).Value;
        await desk.CollectAsync(me, shelf, new(ids[0], 0, 0, ""), Cancellation);
        await desk.CollectAsync(me, shelf, new(ids[1], 0, 0, ""), Cancellation);
        await using var db = await console.OpenAsync();
        await db.Verbatims.Where(v => v.Id == ids[0]).ExecuteDeleteAsync(Cancellation);

        var sheet = (await desk.GetAsync(me, shelf, Cancellation)).Value;

        sheet.Quotes.Select(q => q.Quote?.Text).ShouldBe([null, "Other words"]);
        (await console.Get<ICollectionEvidence>().FindAsync(me, [shelf], Cancellation)).Single().Quotes.Single().Said.Quote.Text.ShouldBe("Other words");
        Encoding.UTF8.GetString(CollectionFile.Of(sheet, "csv").Content.Span).ShouldContain("(this voice was removed)");
        (await desk.CollectAsync(me, shelf, new(ids[0], 0, 0, ""), Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Collection_RemovedQuote_ComesBackInItsPlace()
    {
        await using var console = await TestConsole.StartAsync();
        var ids = await LibrarySteps.SayAsync(console, "One", "Two", "Three");
        var (desk, me) = (console.Get<ICollectionsDesk>(), console.Strategist);
        var shelf = (await desk.CreateAsync(me, new("Shelf", ""), Cancellation)).Value;
        var quotes = new List<long>();
        foreach (var id in ids)
        {
            quotes.Add((await desk.CollectAsync(me, shelf, new(id, 0, 0, ""), Cancellation)).Value);
        }

        await desk.RemoveAsync(me, quotes[1], Cancellation);
        (await desk.GetAsync(me, shelf, Cancellation)).Value.Quotes.Count.ShouldBe(2);
        await desk.RestoreAsync(me, quotes[1], Cancellation);

        (await desk.GetAsync(me, shelf, Cancellation)).Value.Quotes.Select(q => q.Quote!.Text).ShouldBe(["One", "Two", "Three"]);
        (await desk.RestoreAsync(me, quotes[1], Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Collection_ChangedByTwo_TellsTheSecond_AndLosesNothing()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<ICollectionsDesk>();
        var shelf = (await desk.CreateAsync(console.Strategist, new("Shelf", ""), Cancellation)).Value;
        (await desk.ChangeAsync(console.Strategist, shelf, 1, new("Ines's shelf", ""), Cancellation)).Succeeded.ShouldBeTrue();

        var second = await desk.ChangeAsync(console.Analyst, shelf, 1, new("Yuki's shelf", ""), Cancellation);

        second.Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        second.Problem.Sentence.ShouldContain("Ines Duarte");
        (await desk.CreateAsync(console.Analyst, new("Ines's shelf", ""), Cancellation)).Problem!.Field.ShouldBe("name");
    }

    [Fact]
    public async Task Library_SeesOnlyItsOwnWorkspace()
    {
        await using var console = await TestConsole.StartAsync();
        var voice = (await LibrarySteps.SayAsync(console, "Hello"))[0];
        var shelf = (await console.Get<ICollectionsDesk>().CreateAsync(console.Strategist, new("Shelf", ""), Cancellation)).Value;
        var quote = (await console.Get<ICollectionsDesk>().CollectAsync(console.Strategist, shelf, new(voice, 0, 0, ""), Cancellation)).Value;
        var learning = (await console.Get<ILearningsDesk>().CreateAsync(console.Strategist, new() { Title = "T", ExampleText = "E", Cause = "C" }, Cancellation)).Value.Id;
        var story = (await console.Get<IStoriesDesk>().SaveAsync(console.Strategist, new Story { Title = "S", Text = "T", Teller = "U" }, Cancellation)).Value;
        await using var db = await console.OpenAsync();
        var other = db.Workspaces.Add(new Workspace { Name = "Other house" }).Entity;
        await db.SaveChangesAsync(Cancellation);
        var stranger = console.Strategist with { Workspace = other.Id };

        var (collections, learnings, stories) = (console.Get<ICollectionsDesk>(), console.Get<ILearningsDesk>(), console.Get<IStoriesDesk>());
        Problem?[] problems =
        [
            (await collections.GetAsync(stranger, shelf, Cancellation)).Problem, (await collections.CollectAsync(stranger, shelf, new(voice, 0, 0, ""), Cancellation)).Problem,
            (await collections.RemoveAsync(stranger, quote, Cancellation)).Problem, (await learnings.GetAsync(stranger, learning, Cancellation)).Problem,
            (await stories.SaveAsync(stranger, new Story { Id = story, Revision = 1, Title = "S2", Text = "T", Teller = "U" }, Cancellation)).Problem, (await stories.WithdrawAsync(stranger, story, "S", Cancellation)).Problem,
        ];
        problems.ShouldAllBe(p => p!.Kind == ProblemKind.NotFound);
        (await collections.ListAsync(stranger, false, Cancellation)).Value.ShouldBeEmpty();
        (await console.Get<ICollectionEvidence>().FindAsync(stranger, [shelf], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Learning_GoesFromOpenToMeasured_AndTellsItsOwner()
    {
        await using var console = await TestConsole.StartAsync();
        var voice = (await LibrarySteps.SayAsync(console, "Your reminder sounded like a threat"))[0];
        var (desk, me) = (console.Get<ILearningsDesk>(), console.Strategist);
        var draft = new LearningDraft { Title = "A reminder like a threat", Example = LearningExample.Voice, ExampleId = voice, ExampleStart = 5, ExampleLength = 8, Cause = "The prompt asked for urgency", OwnerId = console.Analyst.Id, Tags = ["tone", " Tone ", "email"] };

        var open = (await desk.CreateAsync(me, draft, Cancellation)).Value;
        open.State.ShouldBe(LearningState.Open);
        open.Quote!.Quote.Text.ShouldBe("reminder");
        open.Draft.Tags.ShouldBe(["tone", "email"]);
        var changed = (await desk.SaveAsync(me, open.Id, open.Revision, open.Draft with { Change = LearningChange.Prompt, Changed = "Reminder prompt: no deadlines", ChangedLink = "/guardrails/x" }, Cancellation)).Value;
        changed.State.ShouldBe(LearningState.Changed);
        var measured = (await desk.SaveAsync(me, open.Id, changed.Revision, changed.Draft with { After = "Fewer complaints", Metric = "complaint", MetricFrom = new(2026, 1, 1), MetricTo = new(2026, 2, 1) }, Cancellation)).Value;
        measured.State.ShouldBe(LearningState.Measured);
        (await desk.SaveAsync(me, open.Id, changed.Revision, changed.Draft, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);

        (await desk.ListAsync(me, new(LearningState.Measured, LearningChange.Prompt, "TONE"), Cancellation)).Value.ShouldHaveSingleItem().Owner.ShouldBe("Yuki Tanaka");
        (await desk.ListAsync(me, new(LearningState.Open), Cancellation)).Value.ShouldBeEmpty();
        await using var db = await console.OpenAsync();
        (await db.Inbox.Where(i => i.ForId == console.Analyst.Id).ToListAsync(Cancellation)).ShouldHaveSingleItem().Link.ShouldBe($"/voices/learnings/{open.Id}");
        await db.Verbatims.ExecuteDeleteAsync(Cancellation);
        var orphan = (await desk.GetAsync(me, open.Id, Cancellation)).Value;
        orphan.Quote.ShouldBeNull();
        (await desk.SaveAsync(me, open.Id, orphan.Revision, orphan.Draft with { Before = "Many" }, Cancellation)).Succeeded.ShouldBeTrue();
        LearningExport.Of(orphan).Example.ShouldBe("(this voice was removed)");
    }

    [Fact]
    public async Task Learning_ThatCannotBeKept_SaysWhichField()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<ILearningsDesk>();
        var good = new LearningDraft { Title = "T", ExampleText = "E", Cause = "C" };
        var wrong = new (LearningDraft Draft, string Field)[]
        {
            (good with { Title = " " }, "title"), (good with { ExampleText = "" }, "exampleText"), (good with { Cause = "" }, "cause"), (good with { Example = LearningExample.Voice, ExampleId = 99 }, "example"),
            (good with { Example = LearningExample.Concept, ExampleId = 99 }, "example"), (good with { Change = LearningChange.Rule }, "changed"), (good with { Change = LearningChange.Page, Changed = "x", ChangedLink = "javascript:alert(1)" }, "changedLink"),
            (good with { Change = LearningChange.Page, Changed = "x", ChangedLink = "//evil.example" }, "changedLink"), (good with { Metric = "happiness" }, "metric"), (good with { OwnerId = 999 }, "owner"),
            (good with { MetricFrom = new(2026, 2, 1), MetricTo = new(2026, 1, 1) }, "metricTo"), (good with { Tags = [.. Enumerable.Range(0, 11).Select(i => "t" + i)] }, "tags"), (good with { After = new string('x', 2_001) }, "after"),
        };
        foreach (var (draft, field) in wrong)
        {
            (await desk.CreateAsync(console.Strategist, draft, Cancellation)).Problem!.Field.ShouldBe(field);
        }
    }

    [Fact]
    public async Task Story_Withdrawn_StopsBeingGroundAtOnce()
    {
        await using var console = await TestConsole.StartAsync();
        var (desk, me) = (console.Get<IStoriesDesk>(), console.CxLead);
        await using (var db = await console.OpenAsync())
        {
            await console.Get<Application.Guardrails.IStarterGuardrails>().SeedAsync(db, me, Cancellation);
            await db.SaveChangesAsync(Cancellation);
        }

        var id = (await desk.SaveAsync(me, new Story { Title = "The grower", Text = "I get up at four.", Teller = "A grower", ConsentedAt = LibrarySteps.Start, ConsentWay = ConsentWay.Call, Channels = ["email"] }, Cancellation)).Value;
        await CheckAsync("email", Domain.Guardrails.Verdict.Pass);
        await CheckAsync("sms", Domain.Guardrails.Verdict.Block);

        (await desk.WithdrawAsync(me, id, "the growers", Cancellation)).Problem!.Field.ShouldBe("title");
        (await desk.WithdrawAsync(me, id, " the GROWER", Cancellation)).Succeeded.ShouldBeTrue();

        await CheckAsync("email", Domain.Guardrails.Verdict.Block);
        (await desk.ListAsync(me, Cancellation)).Value.ShouldHaveSingleItem().Standing.ShouldBe(StoryStanding.Withdrawn);
        (await console.Get<Application.Concepts.Briefs.IBriefDesk>().ChoicesAsync(console.Strategist, Cancellation)).Value.Stories.ShouldBeEmpty();
        (await desk.SaveAsync(me, new Story { Id = id, Revision = 2, Title = "The grower", Text = "x", Teller = "y" }, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);

        async Task CheckAsync(string channel, Domain.Guardrails.Verdict expected)
        {
            var answer = (await console.Get<Application.Guardrails.IGuardrailDesk>().CheckAsync(me, new Application.Guardrails.CheckRequest { Text = "I've been there. It changed my life.", Channel = channel, Stories = ["The grower"] }, Cancellation)).Value;
            (answer.Findings.Any(f => f.Guardrail == "lived-experience-needs-a-story") ? Domain.Guardrails.Verdict.Block : Domain.Guardrails.Verdict.Pass).ShouldBe(expected, channel);
        }
    }

    [Fact]
    public async Task Stories_ListWhatEndsSoonFirst_AndChecksWhatIsWritten()
    {
        await using var console = await TestConsole.StartAsync();
        var (desk, me) = (console.Get<IStoriesDesk>(), console.Strategist);
        await using var db = await console.OpenAsync();
        var now = db.Now;
        Story Told(string title, DateTimeOffset? ends) => new() { Title = title, Text = "It was so.", Teller = "Ruth", ConsentedAt = now.AddDays(-400), ConsentEndsAt = ends };
        await desk.SaveAsync(me, Told("Ended", now.AddDays(-1)), Cancellation);
        await desk.SaveAsync(me, Told("Standing", now.AddDays(300)), Cancellation);
        await desk.SaveAsync(me, Told("Soon", now.AddDays(20)), Cancellation);

        (await desk.ListAsync(me, Cancellation)).Value.Select(l => (l.Story.Title, l.Standing)).ShouldBe([("Soon", StoryStanding.EndsSoon), ("Standing", StoryStanding.Stands), ("Ended", StoryStanding.Ended)]);
        (await desk.SaveAsync(me, Told("Soon", null), Cancellation)).Problem!.Field.ShouldBe("title");
        (await desk.SaveAsync(me, Told("New", now.AddDays(-500)), Cancellation)).Problem!.Field.ShouldBe("consentEndsAt");
        var future = Told("New", null);
        future.ConsentedAt = now.AddDays(2);
        (await desk.SaveAsync(me, future, Cancellation)).Problem!.Field.ShouldBe("consentedAt");
        var nowhere = Told("New", null);
        nowhere.VerbatimId = 99;
        (await desk.SaveAsync(me, nowhere, Cancellation)).Problem!.Field.ShouldBe("voice");
    }

    [Fact]
    public async Task GoTo_FindsCollectionsAndLearnings()
    {
        await using var console = await TestConsole.StartAsync();
        await console.Get<ICollectionsDesk>().CreateAsync(console.Strategist, new("Hard to leave", ""), Cancellation);
        await console.Get<ILearningsDesk>().CreateAsync(console.Strategist, new() { Title = "Leave nobody hanging", ExampleText = "E", Cause = "C" }, Cancellation);

        var found = (await console.Get<IHomeDesk>().GoToAsync(console.Approver, "leave", Cancellation)).Where(i => i.Kind is "Collection" or "Learning");

        found.Select(i => i.Name).ShouldBe(["Hard to leave", "Leave nobody hanging"]);
    }
}
