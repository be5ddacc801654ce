using EmpathyConsole.Application.Concepts.Agreement;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class AgreementDeskTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Report_ShowsOnlyWhatOnesOwnVerdictStandsOn()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        await house.KeepAsync(house.Ines, brief, 10);
        var desk = house.Console.Get<IAgreementDesk>();
        var tom = (await desk.ReportAsync(house.Tom, brief, Token)).Value;
        tom.People.ShouldBeEmpty();
        tom.Hidden.ShouldBeGreaterThanOrEqualTo(10);
        (await desk.ReportAsync(house.Jonah, brief, Token)).Value.People.ShouldHaveSingleItem().Kept.ShouldBe(10);
    }

    [Fact]
    public async Task Dispute_IsSettledByOneWithAReason_AndHoldsInTheFinals()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var kept = await house.KeepAsync(house.Ines, brief, 6);
        foreach (var id in kept)
        {
            await house.Triage.JudgeAsync(house.Tom, id, new(id == kept[0] ? TriageChoice.No : TriageChoice.Keep, id == kept[0] ? [TriageReason.NotCredible] : []), Token);
        }

        var desk = house.Console.Get<IAgreementDesk>();
        var report = (await desk.ReportAsync(house.Tom, brief, Token)).Value;
        report.Units.ShouldBe(6);
        report.Overlaps.ShouldHaveSingleItem().Kept.Shared.ShouldBe(5);
        var dispute = report.Disputes.ShouldHaveSingleItem();
        (dispute.Card.ConceptId, dispute.Settled).ShouldBe((kept[0], null));
        dispute.Said.Count.ShouldBe(2);

        (await desk.SettleAsync(house.Tom, kept[0], TriageChoice.No, " ", Token)).Problem.ShouldNotBeNull().Field.ShouldBe("reason");
        (await desk.SettleAsync(house.Tom, kept[0], TriageChoice.Maybe, "x", Token)).Problem.ShouldNotBeNull().Field.ShouldBe("choice");
        (await desk.SettleAsync(house.Tom, kept[1], TriageChoice.No, "x", Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        var settled = (await desk.SettleAsync(house.Tom, kept[0], TriageChoice.No, "Nobody steams for three hours.", Token)).Value.Disputes.ShouldHaveSingleItem();
        (settled.Settled, settled.SettledBy).ShouldBe((TriageChoice.No, house.Tom.Name));

        var table = (await house.Finals.TableAsync(house.Ines, brief, Token)).Value;
        (await house.Finals.RankAsync(house.Ines, brief, table.Brief.Revision, [kept[0]], Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("settled");
        (await desk.ReopenAsync(house.Ines, kept[0], Token)).Value.Disputes.ShouldHaveSingleItem().Settled.ShouldBeNull();
        (await house.Finals.RankAsync(house.Ines, brief, table.Brief.Revision, [kept[0]], Token)).Succeeded.ShouldBeTrue();
        (await desk.SettleAsync(house.Tom, kept[0], TriageChoice.No, "No.", Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("one of the three");
    }

    [Fact]
    public async Task Settled_TheRecordTellsThat_NeverHow()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var kept = await house.KeepAsync(house.Ines, brief, 1);
        await house.Triage.JudgeAsync(house.Tom, kept[0], new(TriageChoice.No, []), Token);
        (await house.Console.Get<IAgreementDesk>().SettleAsync(house.Tom, kept[0], TriageChoice.No, "Not us.", Token)).Succeeded.ShouldBeTrue();
        await using var db = await house.Console.OpenAsync();
        (await db.Record.Where(r => r.Verb == "settle").Select(r => r.Summary).ToListAsync(Token)).ShouldBe(["Settled a concept of 'Spring tin' people felt differently about"]);
    }
}
