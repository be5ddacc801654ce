using EmpathyConsole.Application.Concepts.Agreement;
using EmpathyConsole.Application.Concepts.Comparing;
using EmpathyConsole.Application.Concepts.Taste;
using System.Text;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Digests.Mail;
using EmpathyConsole.Application.Friction.Metrics.Own;
using EmpathyConsole.Application.Friction.Saved;
using EmpathyConsole.Application.Friction.Sites;
using EmpathyConsole.Application.Friction.Targets;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Journeys.Board;
using EmpathyConsole.Application.Journeys.Comments;
using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Shares;
using EmpathyConsole.Application.Journeys.Versions;
using EmpathyConsole.Application.Keys;
using EmpathyConsole.Application.Moments;
using EmpathyConsole.Application.Moments.People;
using EmpathyConsole.Application.Team;
using EmpathyConsole.Application.Tests.Concepts;
using EmpathyConsole.Application.Tests.Journeys;
using EmpathyConsole.Application.Tests.Voices;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Learnings;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Application.Voices.Shaping;
using EmpathyConsole.Application.Voices.Stories;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Boards;
using EmpathyConsole.Domain.Friction.Own;
using EmpathyConsole.Domain.Friction.Targets;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Moments;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.House;

/// <summary>
/// Who did what: every change stands in the record, or is not made. Summarised on purpose: the verdicts of one's triage after the
/// first (they are rows with a name and a time themselves, and more would end its blindness) and saving a draft while it is typed.
/// </summary>
public sealed class RecordedChangesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Voices_EveryChange_IsRecorded()
    {
        await using var console = await TestConsole.StartAsync();
        var (watch, desk, me) = (new RecordWatch(console), console.Get<IVoicesDesk>(), console.Strategist);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(VoiceSteps.Csv(200)));
        var staged = (await desk.StageAsync(me, "voices.csv", file, Token)).Value;
        var started = await watch.OfAsync(Room.Voices, "start-import", () => desk.StartImportAsync(me, staged.Upload, staged.Mapping, Token));
        (await console.RunJobAsync(me, started.JobId)).State.ShouldBe(JobState.Done);
        await VoiceSteps.MineAsync(console);
        var theme = (await desk.ThemesAsync(me, new(), Token)).Value.Themes[0].Id;
        await watch.OfAsync(Room.Voices, "accept", () => desk.AcceptAsync(me, theme, Token));
        await watch.OfAsync(Room.Voices, "rename", () => desk.RenameAsync(me, theme, "Lumps in the bowl", Token));
        await watch.OfAsync(Room.Voices, "undo", () => desk.UndoAsync(me, Token));
        await watch.OfAsync(Room.Voices, "reject", () => desk.RejectAsync(me, theme, Token));
        var (shaping, themes) = (console.Get<IThemeShapingDesk>(), (await desk.ThemesAsync(me, new(), Token)).Value.Themes);
        await watch.OfAsync(Room.Voices, "merge", () => shaping.MergeAsync(me, [themes[0].Id], themes[1].Id, Token));
        await watch.OfAsync(Room.Voices, "split", () => shaping.SplitAsync(me, themes[1].Id, "A part of it", SplitChoice.Saying("order 1"), Token));
        var voice = (await desk.ThemeVoicesAsync(me, themes[1].Id, 0, 1, Token)).Value.Items[0].Quote.Verbatim;
        await watch.OfAsync(Room.Voices, "move", () => shaping.MoveAsync(me, voice, null, Token));
        await watch.OfAsync(Room.Voices, "undo", () => desk.UndoAsync(me, Token));
        var bring = console.Get<IBringInDesk>();
        await watch.OfAsync(Room.Voices, "take-out", () => bring.TakeOutAsync(me, started.ImportId, Token));
        await using (var db = await console.OpenAsync())
        {
            var remembered = await db.RememberedMappings.Select(r => r.Id).SingleAsync(Token);
            await watch.OfAsync(Room.Voices, "forget-mapping", () => bring.ForgetAsync(me, remembered, Token));
        }

        var text = await watch.TextAsync();
        text.ShouldContain("Brought in 200 voices");
        text.ShouldNotContain("however long I whisk");
    }

    [Fact]
    public async Task Library_EveryChange_IsRecorded()
    {
        await using var console = await TestConsole.StartAsync();
        var (watch, me) = (new RecordWatch(console), console.Strategist);
        var (collections, searches, learnings, stories) = (console.Get<ICollectionsDesk>(), console.Get<ISavedSearchDesk>(), console.Get<ILearningsDesk>(), console.Get<IStoriesDesk>());
        var voice = (await LibrarySteps.SayAsync(console, "Keiko gets up at four"))[0];
        var search = await watch.OfAsync(Room.Voices, "save", () => searches.SaveAsync(me, "Early", new() { Words = "keiko" }, true, Token));
        await watch.OfAsync(Room.Voices, "change", () => searches.ChangeAsync(me, search, "Early birds", false, Token));
        await watch.OfAsync(Room.Voices, "delete", () => searches.DeleteAsync(me, search, Token));
        await watch.OfAsync(Room.Voices, "restore", () => searches.RestoreAsync(me, search, Token));
        var shelf = await watch.OfAsync(Room.Voices, "create", () => collections.CreateAsync(me, new("Mornings", ""), Token));
        await watch.OfAsync(Room.Voices, "change", () => collections.ChangeAsync(me, shelf, 1, new("Early mornings", ""), Token));
        var quote = await watch.OfAsync(Room.Voices, "collect", () => collections.CollectAsync(me, shelf, new(voice, 0, 5, ""), Token));
        await watch.OfAsync(Room.Voices, "note", () => collections.NoteAsync(me, quote, "Said twice", Token));
        await watch.OfAsync(Room.Voices, "move", () => collections.MoveAsync(me, quote, 0, Token));
        await watch.OfAsync(Room.Voices, "remove", () => collections.RemoveAsync(me, quote, Token));
        await watch.OfAsync(Room.Voices, "restore", () => collections.RestoreAsync(me, quote, Token));
        await watch.OfAsync(Room.Voices, "archive", () => collections.ArchiveAsync(me, shelf, true, Token));
        var learning = await watch.OfAsync(Room.Voices, "write", () => learnings.CreateAsync(me, new() { Title = "Too early", Example = LearningExample.Voice, ExampleId = voice, Cause = "The clock" }, Token));
        await watch.OfAsync(Room.Voices, "change", () => learnings.SaveAsync(me, learning.Id, learning.Revision, learning.Draft with { Cause = "The clocks" }, Token));
        var story = await watch.OfAsync(Room.Voices, "add", () => stories.SaveAsync(me, new Story { Title = "The grower", Text = "Keiko gets up at four", Teller = "A grower", VerbatimId = voice }, Token));
        await watch.OfAsync(Room.Voices, "change", () => stories.SaveAsync(me, new Story { Id = story, Revision = 1, Title = "The grower", Text = "Keiko gets up", Teller = "A grower" }, Token));
        await watch.OfAsync(Room.Voices, "withdraw", () => stories.WithdrawAsync(me, story, "the grower", Token));
        (await watch.TextAsync()).ShouldNotContain("Keiko");
    }

    [Fact]
    public async Task Journeys_EveryChange_IsRecorded()
    {
        await using var table = await JourneyTable.SetAsync();
        var (watch, desk, me) = (new RecordWatch(table.Console), table.Desk, table.Console.Strategist);
        var id = await watch.OfAsync(Room.Journeys, "create", () => desk.CreateAsync(me, new("Refill"), Token));
        await watch.OfAsync(Room.Journeys, "rename", () => desk.RenameAsync(me, id, new("Refills"), Token));
        await watch.OfAsync(Room.Journeys, "duplicate", () => desk.DuplicateAsync(me, id, Token));
        await watch.OfAsync(Room.Journeys, "edit", () => table.EditAsync(me, "support", StagePart.Fear, "Anna said she is lost", 4));
        await watch.OfAsync(Room.Journeys, "undo", () => table.UndoAsync(me));
        await watch.OfAsync(Room.Journeys, "redo", () => table.RedoAsync(me));
        await watch.OfAsync(Room.Journeys, "create", () => desk.StartToBeAsync(me, table.Journey, Token));
        await watch.OfAsync(Room.Journeys, "link", () => table.LinkAsync(me, "support", StagePart.Fear, 11));
        await watch.OfAsync(Room.Journeys, "unlink", () => table.UnlinkAsync(me, "support", StagePart.Fear, 11));
        var file = (await desk.ExportAsync(me, id, JourneyFormat.Json, Token)).Value;
        await watch.OfAsync(Room.Journeys, "import", () => desk.ImportAsync(me, file.Text, Token));
        await watch.OfAsync(Room.Journeys, "import", () => desk.ImportAsync(me, Journeys.Cjml.CjmlFiles.Planned, Token));
        var board = table.Console.Get<IJourneyBoardDesk>();
        await watch.OfAsync(Room.Journeys, "pin", () => board.PlaceAsync(me, id, 1, Token));
        await watch.OfAsync(Room.Journeys, "unpin", () => board.PlaceAsync(me, id, null, Token));
        await watch.OfAsync(Room.Journeys, "delete", () => desk.DeleteAsync(me, id, "Refills", Token));
        (await watch.TextAsync()).ShouldNotContain("Anna");
    }

    [Fact]
    public async Task JourneyVersionsCommentsAndLinks_EveryChange_IsRecorded()
    {
        await using var table = await JourneyTable.SetAsync();
        var (watch, console, me) = (new RecordWatch(table.Console), table.Console, table.Console.Strategist);
        var (versions, comments, shares) = (console.Get<IVersionsDesk>(), console.Get<ICommentsDesk>(), console.Get<ISharesDesk>());
        var kept = await watch.OfAsync(Room.Journeys, "keep", () => versions.KeepAsync(me, table.Journey, MapSide.AsIs, new("Spring"), Token));
        await watch.OfAsync(Room.Journeys, "rename", () => versions.RenameAsync(me, kept, new("Early spring"), Token));
        await table.EditAsync(me, "support", StagePart.Fear, "Anna said she is lost", 4);
        await watch.OfAsync(Room.Journeys, "restore", () => versions.RestoreAsync(me, kept, MapSide.AsIs, Token));
        await watch.OfAsync(Room.Journeys, "restore", () => versions.RestoreAsync(me, kept, MapSide.ToBe, Token));
        var read = await table.MapAsync();
        var plan = read.Plan.With(read.Plan.Stage("support")! with { Owner = "Care" });
        await watch.OfAsync(Room.Journeys, "take-over", () => versions.TakeOverAsync(me, PlanEdit.Of(read, plan), Token));
        await watch.OfAsync(Room.Journeys, "remove", () => versions.RemoveAsync(me, kept, Token));
        var thread = await watch.OfAsync(Room.Journeys, "comment", () => comments.AddAsync(me, new(table.Journey, MapSide.AsIs, MapPlace.Cell("support", StagePart.Fear), "@Mara Anna whispers"), Token));
        await watch.OfAsync(Room.Journeys, "answer", () => comments.AnswerAsync(console.Analyst, thread, "Anna does", Token));
        await watch.OfAsync(Room.Journeys, "edit-comment", () => comments.EditAsync(me, thread, "Anna whispers often", Token));
        await watch.OfAsync(Room.Journeys, "resolve", () => comments.ResolveAsync(me, thread, Token));
        await watch.OfAsync(Room.Journeys, "reopen", () => comments.ReopenAsync(me, thread, Token));
        await watch.OfAsync(Room.Journeys, "remove-comment", () => comments.RemoveAsync(me, thread, Token));
        var share = await watch.OfAsync(Room.Journeys, "share", () => shares.CreateAsync(me, new(table.Journey, "For Anna"), Token));
        await watch.OfAsync(Room.Journeys, "revoke", () => shares.RevokeAsync(me, share.Id, Token));
        var text = await watch.TextAsync();
        text.ShouldNotContain("Anna");
        text.ShouldNotContain(share.Token);
        text.ShouldContain("fear at 'Support'");
    }

    [Fact]
    public async Task Guardrails_EveryChange_IsRecorded()
    {
        await using var console = await TestConsole.StartAsync();
        var (watch, desk, me) = (new RecordWatch(console), console.Get<IGuardrailDesk>(), console.CxLead);
        const string slug = "no-false-urgency";
        await watch.OfAsync(Room.Guardrails, "seed", () => desk.BeginAsync(me, Token));
        var drafts = console.Get<IGuardrailDraftDesk>();
        var gate = console.Get<IPublishDesk>();
        var draft = await watch.OfAsync(Room.Guardrails, "begin draft", () => drafts.OpenAsync(me, slug, Token));
        draft = await watch.OfAsync(Room.Guardrails, "edit draft", () => drafts.KeepAsync(me, slug, draft.Draft with { Severity = Severity.Warn }, draft.Revision, Token));
        var proposal = await watch.OfAsync(Room.Guardrails, "propose", () => drafts.ProposeAsync(me, slug, "", draft.Revision, Token));
        await watch.OfAsync(Room.Guardrails, "withdraw", () => gate.WithdrawAsync(me, proposal, Token));
        draft = (await drafts.GetAsync(me, slug, Token)).Value;
        proposal = await watch.OfAsync(Room.Guardrails, "propose", () => drafts.ProposeAsync(me, slug, "", draft.Revision, Token));
        await watch.OfAsync(Room.Guardrails, "send back", () => gate.SendBackAsync(console.SecondCxLead, proposal, "No.", Token));
        draft = (await drafts.GetAsync(me, slug, Token)).Value;
        proposal = await watch.OfAsync(Room.Guardrails, "propose", () => drafts.ProposeAsync(me, slug, "", draft.Revision, Token));
        var hash = (await gate.OfAsync(me, slug, Token)).Value.Hash;
        var shadow = await watch.OfAsync(Room.Guardrails, "shadow", () => gate.ApproveAsync(console.SecondCxLead, proposal, hash, true, Token));
        var live = await watch.OfAsync(Room.Guardrails, "publish", () => gate.GoLiveAsync(me, slug, shadow.Summary.Revision, Token));
        var back = await watch.OfAsync(Room.Guardrails, "roll back", () => gate.RollBackAsync(me, slug, 1, live.Summary.Revision, Token));
        back.Summary.Version.ShouldBe(1);
        var asked = await watch.OfAsync(Room.Guardrails, "ask to retire", () => gate.AskToRetireAsync(me, slug, "", Token));
        hash = (await gate.OfAsync(me, slug, Token)).Value.Hash;
        await watch.OfAsync(Room.Guardrails, "retire", () => gate.ApproveAsync(console.SecondCxLead, asked.Summary.Proposal!.Value, hash, false, Token));
        draft = await watch.OfAsync(Room.Guardrails, "begin draft", () => drafts.OpenAsync(me, slug, Token));
        await watch.OfAsync(Room.Guardrails, "drop draft", () => drafts.DropAsync(me, slug, draft.Revision, Token));
    }

    [Fact]
    public async Task Concepts_EveryChange_IsRecorded()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var watch = new RecordWatch(house.Console);
        var brief = (await watch.OfAsync(Room.Concepts, "create", () => house.Briefs.CreateAsync(house.Ines, house.Draft(), Token))).Id;
        var copy = (await watch.OfAsync(Room.Concepts, "create", () => house.Briefs.CopyAsync(house.Ines, brief, Token))).Id;
        await watch.OfAsync(Room.Concepts, "remove", () => house.Briefs.RemoveAsync(house.Ines, copy, Token));
        await watch.OfAsync(Room.Concepts, "create", () => house.Briefs.KeepAsTemplateAsync(house.Ines, brief, Token));
        var run = await watch.OfAsync(Room.Concepts, "run", () => house.Runs.StartAsync(house.Ines, brief, Token));
        (await house.WorkAsync(run.RunId)).State.ShouldBe(JobState.Done);
        var first = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card!;
        await watch.OfAsync(Room.Concepts, "triage", () => house.Triage.JudgeAsync(house.Ines, first.ConceptId, new(TriageChoice.Maybe, []), Token));
        var kept = await house.KeepAsync(house.Ines, brief, 3);
        var (comparing, agreement) = (house.Console.Get<IComparisonDesk>(), house.Console.Get<IAgreementDesk>());
        await watch.OfAsync(Room.Concepts, "compare", () => comparing.ChooseAsync(house.Ines, brief, new(kept[0], kept[1], ComparisonChoice.Left, 0, 0), Token));
        await house.Triage.JudgeAsync(house.Tom, kept[2], new(TriageChoice.No, []), Token);
        await watch.OfAsync(Room.Concepts, "settle", () => agreement.SettleAsync(house.Tom, kept[2], TriageChoice.Keep, "Maria said so", Token));
        await watch.OfAsync(Room.Concepts, "settle", () => agreement.ReopenAsync(house.Tom, kept[2], Token));
        await watch.OfAsync(Room.Concepts, "taste", () => house.Console.Get<ITasteDesk>().HoldAsync(house.Ines, false, "length", 1, Token));
        var table = (await house.Finals.TableAsync(house.Ines, brief, Token)).Value;
        await watch.OfAsync(Room.Concepts, "pick", () => house.Finals.RankAsync(house.Ines, brief, table.Brief.Revision, kept, Token));
        await watch.OfAsync(Room.Concepts, "ask", () => house.Finals.AskAsync(house.Ines, brief, Token));
        await watch.OfAsync(Room.Concepts, "send-back", () => house.Approvals.SendBackAsync(house.Jonah, brief, "Too loud for Maria", Token));
        await house.Finals.AskAsync(house.Ines, brief, Token);
        var seen = await house.SeenAsync(house.Jonah, brief);
        await watch.OfAsync(Room.Concepts, "approve", () => house.Approvals.ApproveAsync(house.Jonah, brief, seen, "", Token));
        var sheet = (await house.Concepts.GetAsync(house.Ines, kept[0], Token)).Value;
        await watch.OfAsync(Room.Concepts, "edit", () => house.Concepts.EditAsync(house.Ines, sheet.Id, sheet.Revision, sheet.Text with { Body = "Other words." }, Token));
        var text = await watch.TextAsync();
        text.ShouldNotContain("Maria");
        text.ShouldNotContain("Other words");
    }

    [Fact]
    public async Task Moments_EveryChange_IsRecorded()
    {
        await using var console = await TestConsole.StartAsync();
        var (watch, moments, people, me) = (new RecordWatch(console), console.Get<IMomentsDesk>(), console.Get<IPeopleDesk>(), console.CxLead);
        await watch.OfAsync(Room.Moments, "add", () => people.PutAsync(me, "p-secret", new("Aficionado"), Token));
        await watch.OfAsync(Room.Moments, "update", () => people.PutAsync(me, "p-secret", new("Beginner"), Token));
        await watch.OfAsync(Room.Moments, "update", () => people.PutPreferencesAsync(me, "p-secret", new(MostPerWeek: 2), Token));
        await watch.OfAsync(Room.Moments, "import", () => people.ImportAsync(me, PeopleFileKind.People, new MemoryStream("person,segment\np-secret-2,new\n"u8.ToArray()), null, Token));
        await watch.OfAsync(Room.Moments, "decide", () => moments.DecideAsync(me, new("p-secret", "email", Text: "Zanzibar parcel"), dryRun: false, Token));
        await watch.OfAsync(Room.Moments, "erase", () => people.EraseAsync(me, "p-secret", Token));
        var text = await watch.TextAsync();
        text.ShouldNotContain("p-secret");
        text.ShouldNotContain("Zanzibar");
    }

    [Fact]
    public async Task ImportOfPeople_BrokenOff_StandsInTheRecord()
    {
        await using var console = await TestConsole.StartAsync();
        var file = new StringBuilder("person,segment\n");
        for (var i = 0; i < 700; i++)
        {
            file.Append(System.Globalization.CultureInfo.InvariantCulture, $"p-{i},new\n");
        }

        using var stop = new CancellationTokenSource();
        var stopped = new StoppingProgress(stop);
        await Should.ThrowAsync<OperationCanceledException>(() => console.Get<IPeopleDesk>().ImportAsync(console.Admin, PeopleFileKind.People, new MemoryStream(Encoding.UTF8.GetBytes(file.ToString())), stopped, stop.Token));
        await using var db = await console.OpenAsync();
        (await db.People.CountAsync(Token)).ShouldBe(500);
        (await db.Record.SingleAsync(Token)).Summary.ShouldBe("Began to bring in people");
    }

    [Fact]
    public async Task Friction_SavedQuestions_AreRecorded()
    {
        await using var console = await TestConsole.StartAsync();
        var (watch, desk, me) = (new RecordWatch(console), console.Get<ISavedQuestionDesk>(), console.Analyst);
        var id = await watch.OfAsync(Room.Friction, "save", () => desk.SaveAsync(me, "Effort by channel", "metric=customer-effort&by=channel", Token));
        await watch.OfAsync(Room.Friction, "change", () => desk.ChangeAsync(me, id, "Effort by channel", Token));
        await watch.OfAsync(Room.Friction, "delete", () => desk.DeleteAsync(me, id, Token));
        await watch.OfAsync(Room.Friction, "restore", () => desk.RestoreAsync(me, id, Token));
        var (metrics, draft) = (console.Get<IOwnMetricDesk>(), new OwnMetricDraft("Forms sent", new(OwnFormula.ForEach, OwnSignals.Of(SignalKind.FormSubmit), OwnSignals.Of(SignalKind.FormStart))));
        var own = await watch.OfAsync(Room.Friction, "define", () => metrics.CreateAsync(me, draft, Token));
        await watch.OfAsync(Room.Friction, "define", () => metrics.ChangeAsync(me, own.Id, 1, draft with { Name = "Forms sent off" }, Token));
        await watch.OfAsync(Room.Friction, "archive", () => metrics.ArchiveAsync(me, own.Id, true, Token));
        await watch.OfAsync(Room.Friction, "restore", () => metrics.ArchiveAsync(me, own.Id, false, Token));
    }

    [Fact]
    public async Task Friction_Boards_AreRecorded()
    {
        await using var console = await TestConsole.StartAsync();
        var (watch, desk, me) = (new RecordWatch(console), console.Get<IBoardsDesk>(), console.Analyst);
        var slug = await watch.OfAsync(Room.Friction, "create", () => desk.CreateAsync(me, "Ours", "support", Token));
        await watch.OfAsync(Room.Friction, "change", () => desk.RenameAsync(me, slug, "Our support", Token));
        var tile = await watch.OfAsync(Room.Friction, "pin", () => desk.PinAsync(me, slug, new("Effort", "metric=customer-effort", TileLook.Table), null, Token));
        await watch.OfAsync(Room.Friction, "change", () => desk.ShowAsync(me, tile, TileLook.Number, Token));
        await watch.OfAsync(Room.Friction, "move", () => desk.MoveAsync(me, tile, -2, Token));
        await watch.OfAsync(Room.Friction, "remove", () => desk.RemoveAsync(me, tile, Token));
        await watch.OfAsync(Room.Friction, "restore", () => desk.PutBackAsync(me, tile, Token));
        await watch.OfAsync(Room.Friction, "delete", () => desk.DeleteAsync(me, slug, Token));
        await watch.OfAsync(Room.Friction, "restore", () => desk.RestoreAsync(me, slug, Token));
    }

    [Fact]
    public async Task Friction_BaselinesAndTargets_AreRecorded()
    {
        await using var console = await TestConsole.StartAsync();
        var (watch, me, now) = (new RecordWatch(console), console.Analyst, console.Clock.GetUtcNow());
        var delivery = string.Join('\n', Enumerable.Range(0, 60).Select(i => $$"""{"time":"{{now.AddHours(-i):O}}","person":"p-{{i}}","kind":"csat","value":{{1 + (i % 5)}}}"""));
        await console.Get<IFrictionDesk>().AppendAsync(me, new MemoryStream(Encoding.UTF8.GetBytes(delivery)), Token);
        await watch.OfAsync(Room.Friction, "freeze", () => console.Get<IBaselinesDesk>().FreezeAsync(me, "Spring", FrictionQuestion.Of("csat"), Token));
        var targets = console.Get<ITargetsDesk>();
        var target = await watch.OfAsync(Room.Friction, "set", () => targets.SetAsync(me, new("csat", [], TargetWay.AtLeast, .8, DateOnly.FromDateTime(now.UtcDateTime).AddDays(30)), Token));
        await watch.OfAsync(Room.Friction, "drop", () => targets.DropAsync(me, target, Token));
        await watch.OfAsync(Room.Friction, "restore", () => targets.TakeUpAsync(me, target, Token));
    }

    [Fact]
    public async Task Friction_TheWeeksReceivers_AreRecorded_WithoutTheirAddresses()
    {
        await using var sink = new SmtpSink();
        await using var console = await TestConsole.StartAsync(s => s.AddSingleton(new SmtpSettings { Host = SmtpSink.Host, Port = sink.Port, From = "console@example.test", Tls = SmtpTls.None }));
        var (watch, desk, me) = (new RecordWatch(console), console.Get<IDigestMailDesk>(), console.Analyst);
        await watch.OfAsync(Room.Friction, "add-receiver", () => desk.AddAsync(me, console.Approver.Id, Token));
        await watch.OfAsync(Room.Friction, "unsubscribe", () => desk.UnsubscribeAsync(console.Approver, Token));
        await watch.OfAsync(Room.Friction, "add-receiver", () => desk.AddAsync(me, console.Approver.Id, Token));
        await watch.OfAsync(Room.Friction, "remove-receiver", () => desk.RemoveAsync(me, console.Approver.Id, Token));
        await watch.OfAsync(Room.Friction, "send-digest", () => desk.SendMeAsync(me, "2026-W24", Token));
        (await watch.TextAsync()).ShouldNotContain("example.test");
    }

    [Fact]
    public async Task Friction_ADelivery_IsRecorded()
    {
        await using var console = await TestConsole.StartAsync();
        var watch = new RecordWatch(console);
        const string delivery = """{"time":"2026-06-18T10:00:00Z","person":"p-secret","kind":"nps","value":9}""";
        await watch.OfAsync(Room.Friction, "import", () => console.Get<IFrictionDesk>().AppendAsync(console.Analyst, new MemoryStream(Encoding.UTF8.GetBytes(delivery)), Token));
        (await watch.TextAsync()).ShouldNotContain("p-secret");
    }

    [Fact]
    public async Task House_EveryChange_IsRecorded()
    {
        await using var console = await TestConsole.StartAsync();
        var (watch, brand, keys, team, me) = (new RecordWatch(console), console.Get<IBrandDesk>(), console.Get<IKeysDesk>(), console.Get<ITeamDesk>(), console.Admin);
        var persona = await watch.OfAsync(Room.House, "add", () => brand.SaveAsync(me, new Persona { Name = "Switcher" }, Token));
        await watch.OfAsync(Room.House, "change", () => brand.SaveAsync(me, new Persona { Id = persona, Name = "Night switcher" }, Token));
        await watch.OfAsync(Room.House, "delete", () => brand.DeleteAsync(me, "persona", persona, Token));
        await watch.OfAsync(Room.House, "change", () => console.Get<IWorkspaceDesk>().ChangeAsync(me, new("House", "", ""), Token));
        await watch.OfAsync(Room.House, "place", () => console.Get<IWorkspaceDesk>().PlaceAsync(me, new("en", "Europe/London", "GBP"), Token));
        var key = await watch.OfAsync(Room.House, "create-key", () => keys.CreateAsync(me, "Shop", Scopes.Read, Token));
        await watch.OfAsync(Room.House, "revoke-key", () => keys.RevokeAsync(me, key.Line.Id, Token));
        var (sites, shop) = (console.Get<ISiteDesk>(), new SiteDraft("Shop", "https://shop.example"));
        var site = await watch.OfAsync(Room.House, "create-site", () => sites.CreateAsync(me, shop, Token));
        await watch.OfAsync(Room.House, "change-site", () => sites.ChangeAsync(me, site.Id, shop with { PerMinute = 60 }, Token));
        await watch.OfAsync(Room.House, "revoke-site", () => sites.RevokeAsync(me, site.Id, Token));
        await watch.OfAsync(Room.House, "invite", () => team.InviteAsync(me, "Lea", "lea@example.test", Roles.Analyst, Token));
        await watch.OfAsync(Room.House, "change-roles", () => team.ChangeRolesAsync(me, console.Analyst.Id, Roles.Strategist, Token));
        await watch.OfAsync(Room.House, "remove", () => team.RemoveAsync(me, console.Analyst.Id, Token));
        var text = await watch.TextAsync();
        text.ShouldNotContain("example.test");
        text.ShouldNotContain(key.Key);
    }

    [Fact]
    public async Task Workspaces_FoundedFromTheCommandLine_AreRecorded()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IWorkspaceDesk>();
        await using (var db = await console.OpenAsync())
        {
            await db.Memberships.ExecuteDeleteAsync(Token);
            await db.Workspaces.ExecuteDeleteAsync(Token);
        }

        var made = (await desk.ForCommandLineAsync(null, Token)).Value;
        (await desk.AdoptOrFoundAsync(console.Admin.Id, Token)).Value.ShouldBe(made.Id);
        await using var after = await console.OpenAsync();
        var lines = await after.Record.IgnoreQueryFilters().Where(r => r.WorkspaceId == made.Id && r.Room == Room.House).OrderBy(r => r.Id).Select(r => new { r.Verb, r.ActorName }).ToListAsync(Token);
        lines.Select(l => (l.Verb, l.ActorName)).ShouldBe([("found", "command line"), ("join", console.Admin.Name)]);
    }

    private sealed class StoppingProgress(CancellationTokenSource stop) : IProgress<long>
    {
        public void Report(long value) => stop.Cancel();
    }
}
