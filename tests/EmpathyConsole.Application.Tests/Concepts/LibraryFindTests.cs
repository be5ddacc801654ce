using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Library.Searching;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class LibraryFindTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_AreFoundInTheTextAndInItsQuotes_AsTheyAreAfterAnEdit()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        (await TotalAsync(house, house.Jonah, new(Words: "kettle"))).ShouldBe(20);
        (await TotalAsync(house, house.Jonah, new(Words: "hurry"))).ShouldBe(2);
        (await TotalAsync(house, house.Jonah, new(Words: "rest -hurry"))).ShouldBe(18);
        (await TotalAsync(house, house.Jonah, new(Words: "-hurry"))).ShouldBe(18);
        (await TotalAsync(house, house.Jonah, new(Words: "\"twenty quiet minutes\""))).ShouldBeGreaterThan(0);
        (await TotalAsync(house, house.Jonah, new(Words: "headline"))).ShouldBe(0, "the names of the parts are no words of a concept");
        (await TotalAsync(house, house.Jonah, new(Words: "...\"'%"))).ShouldBe(0);

        var first = (await house.Concepts.FindAsync(house.Ines, new(brief), Token)).Value.Concepts[0];
        (await house.Concepts.EditAsync(house.Ines, first.Id, 1, first.Text with { Body = "Don't wait, café's open." }, Token)).Succeeded.ShouldBeTrue();
        (await house.Concepts.FindAsync(house.Jonah, new(Words: "cafe don't"), Token)).Value.Concepts.ShouldHaveSingleItem().Id.ShouldBe(first.Id);
        (await TotalAsync(house, house.Jonah, new(Words: "kettle"))).ShouldBe(19);
    }

    [Fact]
    public async Task Statuses_TellWhatBecameOfAConcept()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, picks) = await house.AskedAsync();
        await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token);
        var rest = (await house.Concepts.FindAsync(house.Jonah, new(brief, Verdict: Domain.Guardrails.Verdict.Pass), Token)).Value.Concepts.Where(c => c.Status == ConceptStatus.Open).ToList();
        await SayAsync(house, rest[0].Id, (house.Ines, TriageChoice.No, [TriageReason.Cliche]));
        await SayAsync(house, rest[1].Id, (house.Ines, TriageChoice.No, []), (house.Tom, TriageChoice.No, []));
        await SayAsync(house, rest[2].Id, (house.Ines, TriageChoice.No, []));
        await SayAsync(house, rest[3].Id, (house.Ines, TriageChoice.Keep, []), (house.Tom, TriageChoice.No, [TriageReason.Fear]));
        await SayAsync(house, rest[4].Id, (house.Ines, TriageChoice.No, [TriageReason.Duplicate]));

        (await IdsAsync(house, "approved")).ShouldBe(picks, ignoreOrder: true);
        (await IdsAsync(house, "picked")).ShouldBe(picks, ignoreOrder: true);
        (await IdsAsync(house, "rejected")).ShouldBe([rest[0].Id, rest[1].Id, rest[4].Id], ignoreOrder: true);
        (await IdsAsync(house, "kept")).ShouldBe([.. picks, rest[3].Id], ignoreOrder: true);
        (await IdsAsync(house, "blocked")).Count.ShouldBe(2);
        (await IdsAsync(house, "telling")).Count.ShouldBe(3 + 3 + 2);
        (await TotalAsync(house, house.Jonah, new() { Reason = TriageReason.Fear })).ShouldBe(1, "1 is not 10");
        (await TotalAsync(house, house.Jonah, new() { PersonId = house.Jonah.Id })).ShouldBe(3);
        (await TotalAsync(house, house.Jonah, new() { PersonId = house.Tom.Id })).ShouldBe(0);
        var lines = (await house.Concepts.FindAsync(house.Jonah, new(Status: "rejected", Take: 500), Token)).Value.Concepts;
        lines.ShouldAllBe(c => c.Status == ConceptStatus.Rejected && !c.Withheld);
        lines.Single(c => c.Id == rest[0].Id).Said!.ShouldHaveSingleItem().Reasons.ShouldBe([TriageReason.Cliche]);
        (await house.Concepts.FindAsync(house.Jonah, new(Status: "loved"), Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("approved");
    }

    [Fact]
    public async Task Filters_NarrowByBriefChannelPersonaValueAndDay()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync(5);
        var other = (await house.Briefs.CreateAsync(house.Ines, house.Draft(5) with { Channel = "sms", PersonaId = null, ValueId = null, Campaign = "spring", Seed = 9 }, Token)).Value.Id;
        (await TotalAsync(house, house.Jonah, new(brief))).ShouldBe(5);
        (await TotalAsync(house, house.Jonah, new() { Channel = "email" })).ShouldBe(5);
        (await TotalAsync(house, house.Jonah, new() { Channel = "sms" })).ShouldBe(0);
        (await TotalAsync(house, house.Jonah, new() { PersonaId = house.PersonaId, ValueId = house.ValueId, Stage = "nurture-email" })).ShouldBe(5);
        (await TotalAsync(house, house.Jonah, new() { Campaign = "spring" })).ShouldBe(0);
        (await TotalAsync(house, house.Jonah, new() { Angle = "reassure", Writer = "built-in test" })).ShouldBe(5);
        (await TotalAsync(house, house.Jonah, new() { From = new(2026, 6, 20), To = new(2026, 6, 21) })).ShouldBe(5);
        (await TotalAsync(house, house.Jonah, new() { To = new(2026, 6, 20) })).ShouldBe(0);
        var newest = (await house.Concepts.FindAsync(house.Jonah, new() { Order = ConceptOrder.Newest }, Token)).Value.Concepts.Select(c => c.Id).ToList();
        newest.ShouldBe(newest.OrderDescending());
        (await house.Briefs.GetAsync(house.Ines, other, Token)).Value.Concepts.ShouldBe(0);
        var choices = (await house.Console.Get<ILibraryDesk>().ChoicesAsync(house.Jonah, Token)).Value;
        (choices.Angles, choices.Writers).ShouldSatisfyAllConditions(c => c.Angles.ShouldBe(["reassure"]), c => c.Writers.ShouldBe(["built-in test"]));
        choices.Briefs.Select(b => b.Id).ShouldBe([brief]);
    }

    [Fact]
    public async Task Days_AtTheEdgesOfTime_AreDays_WhereverTheWorkspaceIs()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync(3);
        foreach (var zone in new[] { "Asia/Tokyo", "America/Los_Angeles" })
        {
            await using (var db = await house.Console.OpenAsync())
            {
                (await db.Workspaces.SingleAsync(Token)).TimeZone = zone;
                await db.SaveChangesAsync(Token);
            }

            (await TotalAsync(house, house.Jonah, new(brief) { From = DateOnly.MinValue, To = DateOnly.MaxValue })).ShouldBe(3);
            (await TotalAsync(house, house.Jonah, new(brief) { From = DateOnly.MaxValue })).ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("verdict", "advise,warn")]
    [InlineData("sort", "newest,oldest")]
    [InlineData("sort", "1")]
    [InlineData("verdict", "-1")]
    public void TwoValuesAtOnce_AreNotTakenForAThird(string name, string value) =>
        ConceptFilterText.Read(n => n == name ? value : null).Problem.ShouldNotBeNull().Field.ShouldBe(name);

    [Fact]
    public async Task WhoStillHasToJudge_LearnsNothing_NotEvenByFiltering()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync(8);
        var concepts = (await house.Concepts.FindAsync(house.Tom, new(brief), Token)).Value.Concepts;
        var (judged, unjudged) = (concepts[0].Id, concepts[1].Id);
        foreach (var id in new[] { judged, unjudged })
        {
            await SayAsync(house, id, (house.Ines, TriageChoice.No, [TriageReason.Cliche]));
        }

        await SayAsync(house, concepts[2].Id, (house.Ines, TriageChoice.Keep, []));
        await SayAsync(house, judged, (house.Tom, TriageChoice.Maybe, []));

        var line = (await house.Concepts.FindAsync(house.Tom, new(brief), Token)).Value.Concepts.Single(c => c.Id == unjudged);
        (line.Withheld, line.Writer, line.Angle, line.Said, line.Status).ShouldBe((true, null, null, null, ConceptStatus.Open));
        ConceptFilter[] telling =
        [
            new(brief) { Angle = "reassure" }, new(brief) { Writer = "built-in test" }, new(brief) { Reason = TriageReason.Cliche }, new(brief) { PersonId = house.Ines.Id },
            new(brief, "rejected"), new(brief, "kept"), new(brief, "telling"),
        ];
        foreach (var filter in telling)
        {
            var found = (await house.Concepts.FindAsync(house.Tom, filter, Token)).Value;
            found.Concepts.ShouldAllBe(c => c.Id == judged, filter.ToString());
            found.Total.ShouldBe(found.Concepts.Count, filter.ToString());
            (await house.Concepts.FindAsync(house.Jonah, filter, Token)).Value.Total.ShouldBeGreaterThan(found.Total, filter.ToString());
        }

        var choices = (await house.Console.Get<ILibraryDesk>().ChoicesAsync(house.Console.SecondStrategist with { Id = 4711 }, Token)).Value;
        (choices.Angles.Count, choices.Writers.Count, choices.People.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task Use_MakesADraft_OrAddsToOne_UpToTwelve()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var ids = (await house.Concepts.FindAsync(house.Ines, new(brief), Token)).Value.Concepts.Select(c => c.Id).ToList();
        var desk = house.Console.Get<ILibraryDesk>();
        var draft = (await desk.UseAsync(house.Ines, null, ids[..2], Token)).Value;
        (await desk.UseAsync(house.Ines, draft, ids[1..4], Token)).Value.ShouldBe(draft);
        (await house.Briefs.GetAsync(house.Ines, draft, Token)).Value.Draft.ExampleIds.ShouldBe(ids[..4]);
        (await desk.DraftsAsync(house.Ines, Token)).Value.ShouldHaveSingleItem().Id.ShouldBe(draft);
        (await desk.UseAsync(house.Ines, draft, ids[..13], Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("12");
        (await desk.UseAsync(house.Ines, brief, ids[..1], Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        (await desk.UseAsync(house.Ines, draft, [99999], Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.NotFound);
        (await house.Briefs.GetAsync(house.Ines, draft, Token)).Value.Draft.ExampleIds.ShouldBe(ids[..4]);
    }

    [Fact]
    public void FilterText_SaysWhatItCanNotRead_AndReadsWhatItWrote()
    {
        Read("sort=best&words=tea&brief=3&reason=wrong-moment&verdict=warn&from=2026-06-01&by=4&status=telling").Value.ShouldBe(
            new(3, "telling", Domain.Guardrails.Verdict.Warn, "tea") { Reason = TriageReason.WrongMoment, From = new(2026, 6, 1), PersonId = 4, Order = ConceptOrder.Best });
        foreach (var wrong in new[] { "brief=x", "verdict=2", "sort=-1", "reason=ugly", "from=june", "status=loved", "by=-4" })
        {
            Read(wrong).Problem.ShouldNotBeNull().Field.ShouldBe(wrong.Split('=')[0]);
        }

        var filter = new ConceptFilter(3, "kept", null, "a & b") { Channel = "sms", Stage = "support", Angle = "teach", Campaign = "x=y", To = new(2026, 7, 1), Order = ConceptOrder.Oldest };
        var written = string.Join('&', ConceptFilterText.Write(filter).Where(p => p.Value is not null).Select(p => $"{p.Key}={Uri.EscapeDataString((string)p.Value!)}"));
        Read(written).Value.ShouldBe(filter);
        ConceptFilterText.Write(filter).Keys.ShouldBe(ConceptFilterText.Names);
    }

    private static Result<ConceptFilter> Read(string query) => ConceptFilterText.FromAddress(query);

    private static async Task<int> TotalAsync(ConceptsHouse house, Caller caller, ConceptFilter filter) => (await house.Concepts.FindAsync(caller, filter, Token)).Value.Total;

    private static async Task<IReadOnlyList<long>> IdsAsync(ConceptsHouse house, string status)
    {
        var page = (await house.Concepts.FindAsync(house.Jonah, new(Status: status, Take: 500), Token)).Value;
        page.Total.ShouldBe(page.Concepts.Count);
        return [.. page.Concepts.Select(c => c.Id)];
    }

    private static async Task SayAsync(ConceptsHouse house, long concept, params (Caller Who, TriageChoice Choice, TriageReason[] Reasons)[] verdicts)
    {
        await using var db = await house.Console.OpenAsync();
        var brief = db.Concepts.Single(c => c.Id == concept).BriefId;
        foreach (var (who, choice, reasons) in verdicts)
        {
            db.TriageVerdicts.Add(new() { BriefId = brief, ConceptId = concept, ById = who.Id, ByName = who.Name, Choice = choice, Reasons = reasons, ShownAt = db.Now, JudgedAt = db.Now });
        }

        await db.SaveChangesAsync(Token);
    }
}
