using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails;

/// <summary>No way round the publish gate: every path a version could take to judging is tried here.</summary>
public sealed class PublishGateTests
{
    private const string Urgency = "no-false-urgency";
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publishing_GoesFromDraftToASecondCxLeadToLive()
    {
        await using var console = await SeededAsync();
        var proposal = await ProposeAsync(console, d => d with { Severity = Severity.Warn });
        await VerdictIs(console, "Hurry!", Verdict.Block);

        var sheet = (await Gate(console).OfAsync(console.SecondCxLead, Urgency, None)).Value;
        (sheet.MayDecide, sheet.Line.Author, sheet.Guardrail.Severity, sheet.Live!.Severity).ShouldBe((true, "Mara Lind", Severity.Warn, Severity.Block));
        var live = (await Gate(console).ApproveAsync(console.SecondCxLead, proposal, sheet.Hash, false, None)).Value;

        (live.Summary.Stage, live.Summary.Version).ShouldBe((VersionStage.Live, 2));
        live.Versions.Select(v => (v.Version, v.Stage, v.ApprovedBy)).ShouldBe([(2, VersionStage.Live, console.SecondCxLead.Name), (1, VersionStage.Retired, "")]);
        await VerdictIs(console, "Hurry!", Verdict.Warn);
        await using var db = await console.OpenAsync();
        (await db.Record.Where(r => r.SubjectId == Urgency).OrderBy(r => r.Id).Select(r => r.Verb).ToListAsync(None)).ShouldBe(["begin draft", "edit draft", "propose", "publish"]);
        (await db.Inbox.OrderBy(i => i.Id).Select(i => i.ForId).ToListAsync(None)).ShouldBe([console.SecondCxLead.Id, console.CxLead.Id]);
    }

    [Fact]
    public async Task Author_CannotApproveTheirOwn_NorCanAnybodyWhoWroteInIt()
    {
        await using var console = await SeededAsync();
        var draft = (await Drafts(console).OpenAsync(console.CxLead, Urgency, None)).Value;
        draft = (await Drafts(console).KeepAsync(console.SecondCxLead, Urgency, draft.Draft with { Severity = Severity.Warn }, draft.Revision, None)).Value;
        var proposal = (await Drafts(console).ProposeAsync(console.CxLead, Urgency, "", draft.Revision, None)).Value;
        var hash = (await Gate(console).OfAsync(console.CxLead, Urgency, None)).Value.Hash;

        foreach (var caller in new[] { console.CxLead, console.SecondCxLead, console.Strategist, console.Approver, console.Admin, Caller.CommandLine(console.CxLead.Workspace) })
        {
            (await Gate(console).ApproveAsync(caller, proposal, hash, false, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
        }

        var key = new Caller(console.Admin.Workspace, CallerKind.Key, console.SecondCxLead.Id, "pipeline", Roles.All, Scopes.All);
        (await Gate(console).ApproveAsync(key, proposal, hash, false, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
        await VerdictIs(console, "Hurry!", Verdict.Block);
    }

    [Fact]
    public async Task WordsThatWereNeverApproved_KeepTheirWriters_WhoeverProposesThemNext()
    {
        await using var console = await SeededAsync();
        var slug = (await Drafts(console).BringAsync(console.CxLead, [new(NoCup)], None)).Value.Single().Slug;
        var first = (await Drafts(console).ProposeAsync(console.CxLead, slug, "", 1, None)).Value;
        var copy = (await Drafts(console).OpenAsync(console.SecondCxLead, slug, None)).Value;
        await Gate(console).WithdrawAsync(console.CxLead, first, None);
        var again = (await Drafts(console).ProposeAsync(console.SecondCxLead, slug, "", copy.Revision, None)).Value;
        var hash = (await Gate(console).OfAsync(console.CxLead, slug, None)).Value.Hash;

        (await Gate(console).ApproveAsync(console.CxLead, again, hash, false, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task Approval_StandsForTheTextThatWasRead()
    {
        await using var console = await SeededAsync();
        var first = await ProposeAsync(console, d => d with { Severity = Severity.Warn });
        var seen = (await Gate(console).OfAsync(console.SecondCxLead, Urgency, None)).Value.Hash;
        await Gate(console).WithdrawAsync(console.CxLead, first, None);
        var again = await ProposeAsync(console, d => d with { Severity = Severity.Advise });

        (await Gate(console).ApproveAsync(console.SecondCxLead, first, seen, false, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        (await Gate(console).ApproveAsync(console.SecondCxLead, again, seen, false, None)).Problem.ShouldNotBeNull().Sentence.ShouldContain("not the version that was proposed");
        await VerdictIs(console, "Hurry!", Verdict.Block);
    }

    [Fact]
    public async Task DefinitionChangedBehindTheProposal_IsRefused()
    {
        await using var console = await SeededAsync();
        var proposal = await ProposeAsync(console, d => d with { Severity = Severity.Warn });
        var hash = (await Gate(console).OfAsync(console.SecondCxLead, Urgency, None)).Value.Hash;
        await using (var db = await console.OpenAsync())
        {
            var version = await db.GuardrailVersions.SingleAsync(v => v.Version == 2, None);
            var other = GuardrailJson.Write(GuardrailJson.Read(Urgency, 2, version.Definition) with { Severity = Severity.Advise });
            await db.GuardrailVersions.Where(v => v.Id == version.Id).ExecuteUpdateAsync(u => u.SetProperty(v => v.Definition, other), None);
        }

        (await Gate(console).ApproveAsync(console.SecondCxLead, proposal, hash, false, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        await VerdictIs(console, "Hurry!", Verdict.Block);
    }

    [Fact]
    public async Task EditingAfterApproval_ChangesNothingThatJudges()
    {
        await using var console = await SeededAsync();
        await PublishAsync(console, d => d with { Severity = Severity.Warn });
        var draft = (await Drafts(console).OpenAsync(console.CxLead, Urgency, None)).Value;
        await Drafts(console).KeepAsync(console.CxLead, Urgency, draft.Draft with { Severity = Severity.Advise }, draft.Revision, None);

        await VerdictIs(console, "Hurry!", Verdict.Warn);
        (await console.Get<IGuardrailDesk>().GetAsync(console.CxLead, Urgency, None)).Value.Guardrail.Severity.ShouldBe(Severity.Warn);
    }

    [Fact]
    public async Task TwoTabs_DecideOnce()
    {
        await using var console = await SeededAsync();
        var proposal = await ProposeAsync(console, d => d with { Severity = Severity.Warn });
        var hash = (await Gate(console).OfAsync(console.SecondCxLead, Urgency, None)).Value.Hash;

        var both = await Task.WhenAll(
            Task.Run(() => Gate(console).ApproveAsync(console.SecondCxLead, proposal, hash, false, None)),
            Task.Run(() => Gate(console).SendBackAsync(console.SecondCxLead, proposal, "No.", None)));

        both.Count(r => r.Succeeded).ShouldBe(1);
        both.Single(r => !r.Succeeded).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        await using var db = await console.OpenAsync();
        var terms = await db.GuardrailTerms.CountAsync(t => t.Until == null && t.Stage == VersionStage.Live && db.Guardrails.Any(g => g.Id == t.GuardrailId && g.Slug == Urgency), None);
        terms.ShouldBe(1);
    }

    [Fact]
    public async Task TwoWriters_OnlyOneKeepsAndTheOtherIsTold()
    {
        await using var console = await SeededAsync();
        var draft = (await Drafts(console).OpenAsync(console.CxLead, Urgency, None)).Value;
        var both = await Task.WhenAll(
            Task.Run(() => Drafts(console).KeepAsync(console.CxLead, Urgency, draft.Draft with { Name = "One" }, draft.Revision, None)),
            Task.Run(() => Drafts(console).KeepAsync(console.SecondCxLead, Urgency, draft.Draft with { Name = "Two" }, draft.Revision, None)));
        both.Count(r => r.Succeeded).ShouldBe(1);
        both.Single(r => !r.Succeeded).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task ExamplesThatFail_CloseTheGateAndAreNamed()
    {
        await using var console = await SeededAsync();
        var draft = (await Drafts(console).OpenAsync(console.CxLead, Urgency, None)).Value;
        var wrong = draft.Draft with { Examples = [.. draft.Draft.Examples, GuardrailExample.Fires("A quiet cup of tea.")] };
        draft = (await Drafts(console).KeepAsync(console.CxLead, Urgency, wrong, draft.Revision, None)).Value;
        draft.Obstacles.Single().Kind.ShouldBe(ObstacleKind.ExampleWrong);

        (await Drafts(console).ProposeAsync(console.CxLead, Urgency, "", draft.Revision, None)).Problem.ShouldNotBeNull().Sentence.ShouldContain("A quiet cup of tea.");

        draft = (await Drafts(console).KeepAsync(console.CxLead, Urgency, draft.Draft with { Examples = [GuardrailExample.Fires("Hurry!")] }, draft.Revision, None)).Value;
        (await Drafts(console).ProposeAsync(console.CxLead, Urgency, "", draft.Revision, None)).Problem.ShouldNotBeNull().Sentence.ShouldContain("0 examples that must stay silent");
    }

    [Fact]
    public async Task FormerPick_BlocksTheGateUntilItIsAcknowledgedByName_AlsoWhenItIsPickedLater()
    {
        await using var console = await SeededAsync();
        var first = await PickAsync(console, "A cup of calm");
        var brought = (await Drafts(console).BringAsync(console.CxLead, [new(NoCup)], None)).Value.Single();
        var sheet = (await Drafts(console).GetAsync(console.CxLead, brought.Slug, None)).Value;
        sheet.Radius.FormerPicksNowBlocked.Select(c => (c.Id, c.Name)).ShouldBe([(first, "A cup of calm")]);
        (await Drafts(console).ProposeAsync(console.CxLead, brought.Slug, "", sheet.Revision, None)).Problem.ShouldNotBeNull().Sentence.ShouldContain("A cup of calm");

        sheet = (await Drafts(console).AcknowledgeAsync(console.CxLead, brought.Slug, first, true, sheet.Revision, None)).Value;
        sheet.Obstacles.ShouldBeEmpty();
        var proposal = (await Drafts(console).ProposeAsync(console.CxLead, brought.Slug, "", sheet.Revision, None)).Value;

        // somebody picks another while the proposal waits: nobody let that one go
        var later = await PickAsync(console, "One more cup");
        var seen = (await Gate(console).OfAsync(console.SecondCxLead, brought.Slug, None)).Value;
        seen.Obstacles.Single().Sentence.ShouldContain("One more cup");
        (await Gate(console).ApproveAsync(console.SecondCxLead, proposal, seen.Hash, false, None)).Problem.ShouldNotBeNull().Sentence.ShouldContain("One more cup");
        await VerdictIs(console, "A cup of calm", Verdict.Pass);

        await Gate(console).WithdrawAsync(console.CxLead, proposal, None);
        sheet = (await Drafts(console).GetAsync(console.CxLead, brought.Slug, None)).Value;
        (await Drafts(console).AcknowledgeAsync(console.CxLead, brought.Slug, later, true, sheet.Revision + 1, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        sheet = (await Drafts(console).AcknowledgeAsync(console.CxLead, brought.Slug, later, true, sheet.Revision, None)).Value;
        var again = (await Drafts(console).ProposeAsync(console.CxLead, brought.Slug, "", sheet.Revision, None)).Value;
        seen = (await Gate(console).OfAsync(console.SecondCxLead, brought.Slug, None)).Value;
        (await Gate(console).ApproveAsync(console.SecondCxLead, again, seen.Hash, false, None)).Succeeded.ShouldBeTrue();
        await VerdictIs(console, "A cup of calm", Verdict.Block);
    }

    [Fact]
    public async Task Shadow_SaysNothingCountsAndGoesLiveByOneCxLead()
    {
        await using var console = await SeededAsync();
        var brought = (await Drafts(console).BringAsync(console.CxLead, [new(NoCup)], None)).Value.Single();
        var proposal = (await Drafts(console).ProposeAsync(console.CxLead, brought.Slug, "", 1, None)).Value;
        var hash = (await Gate(console).OfAsync(console.SecondCxLead, brought.Slug, None)).Value.Hash;
        var shadow = (await Gate(console).ApproveAsync(console.SecondCxLead, proposal, hash, true, None)).Value;
        shadow.Summary.Stage.ShouldBe(VersionStage.Shadow);

        await VerdictIs(console, "A cup of calm", Verdict.Pass);
        await VerdictIs(console, "A pot of calm", Verdict.Pass);
        var counted = (await console.Get<IGuardrailDesk>().GetAsync(console.CxLead, brought.Slug, None)).Value;
        (counted.Shadow!.Judged, counted.Shadow.Fired).ShouldBe((2, 1));

        var live = (await Gate(console).GoLiveAsync(console.CxLead, brought.Slug, counted.Summary.Revision, None)).Value;
        (live.Summary.Stage, live.Shadow).ShouldBe((VersionStage.Live, null));
        await VerdictIs(console, "A cup of calm", Verdict.Block);
    }

    [Fact]
    public async Task RollBack_IsOneClickToAVersionThatWasLive_AndToNoOther()
    {
        await using var console = await SeededAsync();
        await PublishAsync(console, d => d with { Severity = Severity.Warn });
        var proposed = await ProposeAsync(console, d => d with { Severity = Severity.Advise });
        var revision = (await console.Get<IGuardrailDesk>().GetAsync(console.CxLead, Urgency, None)).Value.Summary.Revision;

        (await Gate(console).RollBackAsync(console.CxLead, Urgency, 3, revision, None)).Problem.ShouldNotBeNull().Sentence.ShouldContain("never been live");
        await Gate(console).SendBackAsync(console.SecondCxLead, proposed, "Too soft.", None);
        revision = (await console.Get<IGuardrailDesk>().GetAsync(console.CxLead, Urgency, None)).Value.Summary.Revision;
        (await Gate(console).RollBackAsync(console.CxLead, Urgency, 3, revision, None)).Problem.ShouldNotBeNull().Sentence.ShouldContain("never been live");
        (await Gate(console).RollBackAsync(console.CxLead, Urgency, 1, revision - 1, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);

        var back = (await Gate(console).RollBackAsync(console.CxLead, Urgency, 1, revision, None)).Value;
        back.Summary.Version.ShouldBe(1);
        await VerdictIs(console, "Hurry!", Verdict.Block);
    }

    [Fact]
    public async Task SendBack_KeepsTheWorkAsADraftAndSaysWhy()
    {
        await using var console = await SeededAsync();
        var proposal = await ProposeAsync(console, d => d with { Severity = Severity.Warn });
        (await Gate(console).SendBackAsync(console.SecondCxLead, proposal, " ", None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Invalid);
        var detail = (await Gate(console).SendBackAsync(console.SecondCxLead, proposal, "Too soft.", None)).Value;

        detail.Versions[0].Stage.ShouldBe(VersionStage.Dropped);
        var draft = (await Drafts(console).GetAsync(console.CxLead, Urgency, None)).Value;
        draft.Draft.Severity.ShouldBe(Severity.Warn);
        await using var db = await console.OpenAsync();
        (await db.Inbox.SingleAsync(i => i.ForId == console.CxLead.Id, None)).Detail.ShouldContain("Too soft.");
    }

    [Fact]
    public async Task Retiring_NeedsASecondCxLead_AndCanBeTakenBack()
    {
        await using var console = await SeededAsync();
        var asked = (await Gate(console).AskToRetireAsync(console.CxLead, Urgency, "Nobody hurries here.", None)).Value;
        await VerdictIs(console, "Hurry!", Verdict.Block);
        var hash = (await Gate(console).OfAsync(console.CxLead, Urgency, None)).Value.Hash;
        (await Gate(console).ApproveAsync(console.CxLead, asked.Summary.Proposal!.Value, hash, false, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);

        var retired = (await Gate(console).ApproveAsync(console.SecondCxLead, asked.Summary.Proposal!.Value, hash, false, None)).Value;
        retired.Summary.Stage.ShouldBe(VersionStage.Retired);
        await VerdictIs(console, "Hurry!", Verdict.Pass);

        await Gate(console).RollBackAsync(console.CxLead, Urgency, 1, retired.Summary.Revision, None);
        await VerdictIs(console, "Hurry!", Verdict.Block);
    }

    [Fact]
    public async Task AnotherWorkspace_SeesAndDecidesNothing()
    {
        await using var console = await SeededAsync();
        var proposal = await ProposeAsync(console, d => d with { Severity = Severity.Warn });
        var hash = (await Gate(console).OfAsync(console.SecondCxLead, Urgency, None)).Value.Hash;
        var stranger = console.SecondCxLead with { Workspace = console.CxLead.Workspace + 1 };
        (await Gate(console).ApproveAsync(stranger, proposal, hash, false, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.NotFound);
        (await Gate(console).WaitingAsync(stranger, None)).Value.ShouldBeEmpty();
        (await Drafts(console).OpenAsync(stranger, Urgency, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.NotFound);
    }

    private static Guardrail NoCup => new(
        "no-cup",
        "No cups",
        GuardrailFamily.Tone,
        new LexicalRule(["cup"], []),
        GuardrailScope.Everywhere,
        Severity.Block,
        new("Says cup.", ""),
        [GuardrailExample.Fires("A cup."), GuardrailExample.Fires("Your cup is here."), GuardrailExample.Silent("A pot."), GuardrailExample.Silent("A cupboard.")]);

    private static IGuardrailDraftDesk Drafts(TestConsole console) => console.Get<IGuardrailDraftDesk>();

    private static IPublishDesk Gate(TestConsole console) => console.Get<IPublishDesk>();

    private static async Task<long> ProposeAsync(TestConsole console, Func<Guardrail, Guardrail> change)
    {
        var draft = (await Drafts(console).OpenAsync(console.CxLead, Urgency, None)).Value;
        draft = (await Drafts(console).KeepAsync(console.CxLead, Urgency, change(draft.Draft), draft.Revision, None)).Value;
        return (await Drafts(console).ProposeAsync(console.CxLead, Urgency, "", draft.Revision, None)).Value;
    }

    private static async Task PublishAsync(TestConsole console, Func<Guardrail, Guardrail> change)
    {
        var proposal = await ProposeAsync(console, change);
        var hash = (await Gate(console).OfAsync(console.SecondCxLead, Urgency, None)).Value.Hash;
        (await Gate(console).ApproveAsync(console.SecondCxLead, proposal, hash, false, None)).Succeeded.ShouldBeTrue();
    }

    private static async Task VerdictIs(TestConsole console, string text, Verdict verdict) =>
        (await console.Get<IGuardrailDesk>().CheckAsync(console.Strategist, Copy.Of(text), None)).Value.Verdict.ShouldBe(verdict);

    private static async Task<long> PickAsync(TestConsole console, string headline)
    {
        await using var db = await console.OpenAsync();
        var brief = db.Briefs.Add(new Brief { Name = headline }).Entity;
        await db.SaveChangesAsync(None);
        var concept = db.Concepts.Add(new Concept { BriefId = brief.Id, RunId = brief.Id, Position = 1, Text = new(headline, "For the slow part of the day.", "See the tins", ""), Writer = "built-in 1" }).Entity;
        await db.SaveChangesAsync(None);
        db.Picks.Add(new Pick { BriefId = brief.Id, ConceptId = concept.Id, Rank = 1 });
        await db.SaveChangesAsync(None);
        return concept.Id;
    }

    private static async Task<TestConsole> SeededAsync()
    {
        var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        await console.Get<IStarterGuardrails>().SeedAsync(db, console.Admin, None);
        return console;
    }
}
