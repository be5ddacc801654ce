using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class BriefDeskTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Create_OfNothing_IsADraftThatAsksForEverything()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var sheet = (await house.Briefs.CreateAsync(house.Ines, new(), Token)).Value;
        sheet.State.ShouldBe(BriefState.Draft);
        sheet.MayEdit.ShouldBeTrue();
        sheet.Gaps.Select(g => g.Field).ShouldBe(["name", "goal", "persona", "stage", "channel", "value", "themes"]);
    }

    [Fact]
    public async Task Create_OfNothingTwice_IsTheSameEmptySheet()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var first = (await house.Briefs.CreateAsync(house.Ines, new(), Token)).Value.Id;
        (await house.Briefs.CreateAsync(house.Ines, new(), Token)).Value.Id.ShouldBe(first);
        (await house.Briefs.CreateAsync(house.Tom, new(), Token)).Value.Id.ShouldNotBe(first);
    }

    [Fact]
    public async Task Save_KeepsEveryFieldAndClosesTheGaps()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var sheet = (await house.Briefs.CreateAsync(house.Ines, new(), Token)).Value;
        var draft = house.Draft() with { MustSay = "skip or stop", MustNotSay = ["last chance", " last chance", ""], BrandStory = true, HeadlineLimit = 48, BodyLimit = 300, ExampleIds = [7], MoreValueIds = [house.ValueId, 99], Campaign = " spring ", Mode = TriageMode.SharedOut };
        var saved = (await house.Briefs.SaveAsync(house.Ines, sheet.Id, sheet.Revision, draft, Token)).Value;
        saved.Gaps.ShouldBeEmpty();
        var read = (await house.Briefs.GetAsync(house.Ines, sheet.Id, Token)).Value.Draft;
        Flat(read).ShouldBe(Flat(draft) with { Campaign = "spring" });
        read.ExampleIds.ShouldBe([7]);
        read.MoreValueIds.ShouldBe([99]);
        read.ThemeIds.ShouldBe(draft.ThemeIds);
        read.MustNotSay.ShouldBe(["last chance"]);
    }

    [Fact]
    public async Task Template_StartsBriefsUnderItsName_IsNoBriefItself_AndIsNeverWritten()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft() with { Campaign = "spring" }, Token)).Value;
        var template = (await house.Briefs.KeepAsTemplateAsync(house.Ines, brief.Id, Token)).Value;
        template.IsTemplate.ShouldBeTrue();
        (await house.Briefs.ListAsync(house.Ines, Token)).Value.Select(b => b.Id).ShouldBe([brief.Id]);
        (await house.Briefs.TemplatesAsync(house.Ines, Token)).Value.Select(b => b.Id).ShouldBe([template.Id]);
        (await house.Runs.StartAsync(house.Ines, template.Id, Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("template");
        var started = (await house.Briefs.CopyAsync(house.Tom, template.Id, Token)).Value;
        (started.IsTemplate, started.Draft.Name, started.Draft.Campaign, started.AuthorName).ShouldBe((false, "Spring tin", "spring", house.Tom.Name));
        (await house.Briefs.RemoveAsync(house.Ines, template.Id, Token)).Succeeded.ShouldBeTrue();
    }

    [Theory]
    [InlineData(9, null, "headlineLimit")]
    [InlineData(null, 39, "bodyLimit")]
    [InlineData(201, 100, "headlineLimit")]
    public async Task Save_WithALimitNobodyCanWriteIn_SaysWhichField(int? headline, int? body, string field)
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var saved = await house.Briefs.CreateAsync(house.Ines, house.Draft() with { HeadlineLimit = headline, BodyLimit = body }, Token);
        saved.Problem.ShouldNotBeNull().Field.ShouldBe(field);
    }

    [Fact]
    public async Task Save_AfterSomebodyElse_IsAConflict()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var sheet = (await house.Briefs.CreateAsync(house.Ines, new(), Token)).Value;
        (await house.Briefs.SaveAsync(house.Tom, sheet.Id, sheet.Revision, house.Draft(), Token)).Succeeded.ShouldBeTrue();
        var late = await house.Briefs.SaveAsync(house.Ines, sheet.Id, sheet.Revision, house.Draft() with { Name = "Mine" }, Token);
        late.Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Save_OnceWritten_IsRefused_AndACopyMayBeChanged()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var sheet = (await house.Briefs.GetAsync(house.Ines, brief, Token)).Value;
        (await house.Briefs.SaveAsync(house.Ines, brief, sheet.Revision, house.Draft(), Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        var copy = (await house.Briefs.CopyAsync(house.Tom, brief, Token)).Value;
        copy.State.ShouldBe(BriefState.Draft);
        copy.Draft.Goal.ShouldBe(sheet.Draft.Goal);
        copy.AuthorName.ShouldBe(house.Tom.Name);
    }

    [Fact]
    public async Task Remove_OfDraft_Works_OfBriefWithConcepts_IsRefused()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var draft = (await house.Briefs.CreateAsync(house.Ines, new() { Name = "Stray" }, Token)).Value.Id;
        (await house.Briefs.RemoveAsync(house.Ines, draft, Token)).Succeeded.ShouldBeTrue();
        (await house.Briefs.GetAsync(house.Ines, draft, Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.NotFound);
        (await house.Briefs.RemoveAsync(house.Ines, await house.WrittenAsync(), Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Start_WithAGap_SaysWhichFieldAndStaysADraft()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft() with { ThemeIds = [PlainEvidence.Empty] }, Token)).Value.Id;
        var start = await house.Runs.StartAsync(house.Ines, brief, Token);
        start.Problem.ShouldNotBeNull().Field.ShouldBe("themes");
        (await house.Briefs.GetAsync(house.Ines, brief, Token)).Value.State.ShouldBe(BriefState.Draft);
    }

    [Fact]
    public async Task List_TellsStateAndOwnProgress()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        await house.KeepAsync(house.Ines, brief, 2);
        BriefLine line = (await house.Briefs.ListAsync(house.Ines, Token)).Value.ShouldHaveSingleItem();
        (line.State, line.Concepts, line.Asked, line.Persona).ShouldBe((BriefState.Triage, 20, 20, "Afternoon switcher"));
        line.JudgedByMe.ShouldBeGreaterThanOrEqualTo(2);
        (await house.Briefs.ListAsync(house.Tom, Token)).Value.ShouldHaveSingleItem().JudgedByMe.ShouldBe(0);
    }

    // lists in records are equal by reference only; they are compared one by one
    private static BriefDraft Flat(BriefDraft draft) => draft with { ThemeIds = [], MustNotSay = [], OfferIds = [], StoryIds = [], CollectionIds = [], ExampleIds = [], MoreValueIds = [] };
}
