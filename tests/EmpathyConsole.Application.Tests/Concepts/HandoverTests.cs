using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Concepts.Handover;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Handover;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class HandoverTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Approved_AreHandedOver_WithWhatPeopleAndMachinesAreTold()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, picks) = await house.AskedAsync();
        await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token);
        var desk = house.Console.Get<IHandoverDesk>();
        var concepts = (await desk.FindAsync(house.Tom, new(Status: "approved"), null, Token)).Value;
        concepts.Select(c => c.Id).ShouldBe(picks, ignoreOrder: true);
        concepts.ShouldAllBe(c => !c.Withheld && c.ApprovedBy == house.Jonah.Name && c.RestsOn.Count > 0 && c.Source!.Term == "algorithmicMedia" && c.Disclosure!.Contains("Test house"));
        concepts[0].WhyYouSeeThis.ShouldSatisfyAllConditions(w => w.ShouldContain("nurture email"), w => w.ShouldContain("enjoy it again"), w => w.ShouldContain("nothing about you"));

        await using var db = await house.Console.OpenAsync();
        var first = await db.Concepts.SingleAsync(c => c.Id == picks[0], Token);
        (first.Text, first.Writer) = (first.Text with { Headline = "=HYPERLINK(\"x\")", Body = "One *line*\n\n# two <b>" }, "some-model");
        await db.SaveChangesAsync(Token);
        var csv = await TextAsync(desk, house, picks[0], ConceptFormat.Csv);
        csv.ShouldContain(",\"'=HYPERLINK(\"\"x\"\")\"");
        csv.ShouldContain("trainedAlgorithmicMedia");
        var markdown = await TextAsync(desk, house, picks[0], ConceptFormat.Markdown);
        markdown.ShouldContain("One \\*line\\*");
        markdown.ShouldContain("\\# two \\<b\\>");
        using var json = JsonDocument.Parse(await TextAsync(desk, house, picks[0], ConceptFormat.Json));
        var one = json.RootElement.GetProperty("concepts")[0];
        one.GetProperty("jsonLd").GetProperty("digitalSourceType").GetString().ShouldEndWith("trainedAlgorithmicMedia");
        one.GetProperty("source").GetProperty("meta").GetString().ShouldStartWith("<meta name=");
    }

    [Fact]
    public async Task WhoStillHasToJudge_GetsNoDisclosureThatTellsTheWriter()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync(4);
        await house.KeepAsync(house.Ines, brief, 1);
        foreach (var format in Enum.GetValues<ConceptFormat>())
        {
            var file = Encoding.UTF8.GetString((await house.Console.Get<IHandoverDesk>().WriteAsync(house.Tom, new(brief), null, format, Token)).Value.Content.Span);
            file.ShouldNotContain("built-in");
            file.ShouldNotContain("reassure");
            file.ShouldNotContain("algorithmicMedia");
            file.ShouldNotContain("Kept", Case.Sensitive);
            file.ShouldContain("Rest with tea");
        }
    }

    [Fact]
    public async Task WhatNobodyApproved_IsNotSaidToBeApproved()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, picks) = await house.AskedAsync();
        var desk = house.Console.Get<IHandoverDesk>();
        (await desk.FindAsync(house.Ines, new(brief), picks, Token)).Value.ShouldAllBe(c => !c.Withheld && c.Disclosure == null && c.Source != null);
        foreach (var format in Enum.GetValues<ConceptFormat>())
        {
            Encoding.UTF8.GetString((await desk.WriteAsync(house.Ines, new(brief), picks, format, Token)).Value.Content.Span).ShouldNotContain("approved by people");
        }

        (await TextAsync(desk, house, picks[0], ConceptFormat.Markdown, house.Ines)).ShouldContain("None yet");
        PrintedHtml.Body((await desk.PrintAsync(house.Ines, brief, Token)).Value).ShouldNotContain("approved by people");
        await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token);
        (await desk.FindAsync(house.Ines, new(brief), picks, Token)).Value.ShouldAllBe(c => c.Disclosure!.Contains("approved by people"));
    }

    [Fact]
    public async Task WhatAGuardrailBlocksSinceItsApproval_SaysInEveryFileThatItIsNotToBeSent()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, picks) = await house.AskedAsync();
        await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token);
        var desk = house.Console.Get<IHandoverDesk>();
        (await desk.PrintAsync(house.Ines, brief, Token)).Value.Approved.ShouldBeTrue();

        await using var db = await house.Console.OpenAsync();
        var first = await db.Concepts.SingleAsync(c => c.Id == picks[0], Token);
        (first.Verdict, first.Findings) = (Verdict.Block, [new("offer-ended", 2, GuardrailFamily.Consistency, Severity.Block, CopyPart.Body, 0, 4, "Rest", "The offer has ended.", null)]);
        await db.SaveChangesAsync(Token);
        (await desk.FindAsync(house.Ines, new(brief), picks, Token)).Value.Select(c => (c.BlockedBy, Told: c.Disclosure is not null)).ShouldBe([("offer-ended", false), (null, true), (null, true)]);
        (await TextAsync(desk, house, picks[0], ConceptFormat.Csv, house.Ines)).Trim().ShouldEndWith(",offer-ended");
        (await TextAsync(desk, house, picks[0], ConceptFormat.Markdown, house.Ines)).ShouldContain("**Not to be sent: the guardrail offer ended blocks these words");
        (await TextAsync(desk, house, picks[0], ConceptFormat.Json, house.Ines)).ShouldContain("\"blockedBy\": \"offer-ended\"");
        var printed = (await desk.PrintAsync(house.Ines, brief, Token)).Value;
        printed.Approved.ShouldBeFalse();
        PrintedHtml.Body(printed).ShouldContain("Not to be sent");
    }

    [Fact]
    public async Task Disclosure_IsTheWorkspacesOwn_AndTellsOfAPersonsEdit()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var picks = await house.PickedAsync(brief);
        var desk = house.Console.Get<IHandoverDesk>();
        (await desk.SaveDisclosureAsync(house.Jonah, 0, DisclosureWords.Usual, Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
        (await desk.SaveDisclosureAsync(house.Ines, 0, DisclosureWords.Usual with { ByModel = " " }, Token)).Problem.ShouldNotBeNull().Field.ShouldBe("byModel");
        var saved = (await desk.SaveDisclosureAsync(house.Ines, 0, DisclosureWords.Usual with { ByPatterns = "Made by {brand}'s own program.", Edited = "Then changed." }, Token)).Value;
        saved.Revision.ShouldBe(1);
        (await desk.SaveDisclosureAsync(house.Ines, 0, DisclosureWords.Usual, Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        var line = (await house.Concepts.GetAsync(house.Ines, picks[0], Token)).Value;
        await house.Concepts.EditAsync(house.Ines, line.Id, line.Revision, line.Text with { Cta = "Sit" }, Token);
        await house.Finals.AskAsync(house.Ines, brief, Token);
        await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token);
        var handed = (await desk.FindAsync(house.Ines, new(brief), [line.Id], Token)).Value.ShouldHaveSingleItem();
        handed.Disclosure.ShouldBe("Made by Test house's own program. Then changed.");
        handed.Source!.Actions.ShouldBe(["c2pa.created", "c2pa.edited"]);
        DigitalSource.Of(ConceptOrigin.Model, edited: true).Term.ShouldBe("compositeWithTrainedAlgorithmicMedia");
    }

    [Theory]
    [InlineData("- no item", "\\- no item")]
    [InlineData("+ none", "\\+ none")]
    [InlineData("===", "\\===")]
    [InlineData("  1. none either", "1\\. none either")]
    [InlineData("3) nor here", "3\\) nor here")]
    [InlineData("A well-made day, 1. of many", "A well-made day, 1. of many")]
    public async Task Markdown_AParagraphThatLooksLikeAListOrALine_StaysAParagraph(string paragraph, string written)
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync(1);
        var line = (await house.Concepts.FindAsync(house.Jonah, new(brief), Token)).Value.Concepts[0];
        (await house.Concepts.EditAsync(house.Ines, line.Id, 1, line.Text with { Body = "First.\n" + paragraph }, Token)).Succeeded.ShouldBeTrue();
        (await TextAsync(house.Console.Get<IHandoverDesk>(), house, line.Id, ConceptFormat.Markdown)).ShouldContain($"First.\n\n{written}\n\n");
    }

    [Fact]
    public async Task Disclosure_ChangedByTwoForTheFirstTimeAtOnce_IsOnesAndTheOtherIsTold()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var desk = house.Console.Get<IHandoverDesk>();
        var both = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => desk.SaveDisclosureAsync(i % 2 == 0 ? house.Ines : house.Tom, 0, DisclosureWords.Usual with { Edited = $"By {i}." }, Token))));
        both.Count(r => r.Succeeded).ShouldBe(1);
        both.Where(r => !r.Succeeded).ShouldAllBe(r => r.Problem!.Kind == ProblemKind.Conflict);
        await using var db = await house.Console.OpenAsync();
        (await db.Disclosures.CountAsync(Token)).ShouldBe(1);
    }

    [Fact]
    public async Task Printed_IsOneFileThatNeedsNothing_AndRunsNothingThatWasWritten()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var desk = house.Console.Get<IHandoverDesk>();
        var written = await house.WrittenAsync(4);
        (await desk.PrintAsync(house.Jonah, written, Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("finals");
        var (brief, picks) = await house.AskedAsync();
        var three = (await desk.PrintAsync(house.Jonah, brief, Token)).Value;
        three.Approved.ShouldBeFalse();
        PrintedHtml.Body(three).ShouldContain("a draft");
        var sheet = (await house.Concepts.GetAsync(house.Ines, picks[1], Token)).Value;
        await house.Concepts.EditAsync(house.Ines, picks[1], sheet.Revision, sheet.Text with { Headline = "<script>alert(1)</script>" }, Token);
        await house.Finals.AskAsync(house.Ines, brief, Token);
        await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "True to the letters we get.", Token);
        three = (await desk.PrintAsync(house.Jonah, brief, Token)).Value;
        three.Concepts.Select(c => (c.Rank, c.Concept.Id)).ShouldBe(picks.Select((id, i) => (i + 1, id)));
        var file = Encoding.UTF8.GetString(PrintedHtml.File(three).Content.Span);
        file.ShouldNotContain("<script");
        file.ShouldNotContain("<link");
        file.ShouldContain("&lt;script&gt;");
        file.ShouldContain("True to the letters we get. (Jonah Berg)");
        file.ShouldContain("Approved by Jonah Berg on 20 June 2026");
        file.ShouldContain("digitalSourceType");
        file.ShouldContain("A person at Test house changed the wording.");
    }

    private static async Task<string> TextAsync(IHandoverDesk desk, ConceptsHouse house, long id, ConceptFormat format, Caller? caller = null) =>
        Encoding.UTF8.GetString((await desk.WriteAsync(caller ?? house.Jonah, new(), [id], format, Token)).Value.Content.Span);
}
