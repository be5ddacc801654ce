using System.Text.Json.Nodes;
using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Tests.Journeys.Cjml;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class JourneyExchangeTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Json_OutAndInAgain_LosesNothing()
    {
        await using var table = await JourneyTable.SetAsync();
        await FillAsync(table);
        var first = await ExportAsync(table, table.Journey);

        var imported = (await table.Desk.ImportAsync(table.Console.CxLead, first, Now)).Value;
        var second = await ExportAsync(table, imported.Id);

        imported.Dropped.ShouldBeEmpty();
        WithoutId(second).ShouldBe(WithoutId(first));
    }

    [Fact]
    public async Task Import_SaysWhatItDropped()
    {
        await using var table = await JourneyTable.SetAsync();
        const string json = """
            {"format":"empathy-journey","version":1,"name":"Brought in","persona":"Nobody here","mood":"blue",
             "stages":[{"name":"Ad click","colour":"red","fear":{"statement":"Another fad","kind":"Status","intensity":2,
                        "evidence":[{"theme":11,"label":"Card kept on file"},{"label":"address ASKED twice"},{"theme":77,"label":"Lost"},{"theme":13,"label":"Cheaper tins"}]}}]}
            """;

        var imported = (await table.Desk.ImportAsync(table.Console.CxLead, json, Now)).Value;

        imported.Dropped.ShouldBe([
            "The journey's field 'mood' is not known.",
            "The persona 'Nobody here' is not in this workspace: the journey belongs to every customer.",
            "Stage 1 ('Ad click')'s field 'colour' is not known.",
            "Stage 1 ('Ad click'), fear: the theme 'Lost' is not in this workspace.",
            "Stage 1 ('Ad click'), fear: the theme 'Cheaper tins' was rejected here."], ignoreOrder: true);
        var stage = (await table.Desk.GetAsync(table.Console.CxLead, imported.Id, MapSide.AsIs, Now)).Value.Stages.Single();
        (stage.Slug, stage.Fear.Statement, stage.Fear.Kind, stage.Fear.Level).ShouldBe(("ad-click", "Another fad", FearKind.Status, 2));
        stage.Fear.Evidence.Select(t => t.Id).ShouldBe([11L, 12L], ignoreOrder: true);
    }

    [Theory]
    [InlineData("not json", "This is not a journey in JSON")]
    [InlineData("null", "holds no journey")]
    [InlineData("""{"format":"cjml","stages":[]}""", "format 'cjml'")]
    [InlineData("""{"version":3,"name":"A","stages":[]}""", "newer console")]
    [InlineData("""{"name":"A","stages":[]}""", "1 to 60 stages")]
    [InlineData("""{"stages":[{"name":"Ad click"}]}""", "Give the journey a name")]
    [InlineData("""{"name":"A","stages":[{"slug":"x"}]}""", "Stage 1 needs a name")]
    [InlineData("""{"name":"A","stages":[{"name":"B"},{"name":"b"}]}""", "Stage 2 ('b') has the slug 'b'")]
    [InlineData("""{"name":"A","stages":[{"name":"B","effort":{"level":9}}]}""", "Stage 1 ('B'): Effort level is 9")]
    [InlineData("""{"name":"A","stages":[{"name":"B","fear":{"kind":"wasps","intensity":1}}]}""", "'wasps' is not a kind of fear")]
    [InlineData("""{"name":"A","kind":"wasps","stages":[{"name":"B"}]}""", "'wasps' is not a kind of journey")]
    [InlineData("""{"name":"A","stages":[null]}""", "Stage 1 needs a name")]
    [InlineData("""{"name":"A","stages":[{"name":"B","touchpoints":[{"kind":"page"}]}]}""", "Stage 1 ('B'), touchpoint 1 needs a name")]
    [InlineData("""{"name":"A","stages":[{"name":"B","touchpoints":[{"name":"C","kind":"wasps"}]}]}""", "touchpoint 'C': 'wasps' is not a kind of touchpoint")]
    [InlineData("""{"name":"A","stages":[{"name":"B","touchpoints":[{"name":"C","rung":4}]}]}""", "the ladder rung goes from 0 to 3")]
    [InlineData("""{"name":"A","stages":[{"name":"B","touchpoints":[{"name":"C","branches":[{"to":"nowhere"}]}]}]}""", "not on this map")]
    [InlineData("""{"name":"A","stages":[{"name":"B","touchpoints":[{"key":"x","name":"C"},{"key":"x","name":"D"}]}]}""", "have the key 'x'")]
    [InlineData("""{"name":"A","stages":[{"name":"B"}],"shouldBe":[{"name":"B","fear":{"intensity":9}}]}""", "As it should be, stage 1 ('B'): Fear intensity is 9")]
    public async Task Import_OfABadFile_SaysWhatIsWrong(string json, string words)
    {
        await using var table = await JourneyTable.SetAsync();

        var answer = await table.Desk.ImportAsync(table.Console.CxLead, json, Now);

        answer.Problem!.Kind.ShouldBe(ProblemKind.Invalid);
        answer.Problem.Sentence.ShouldContain(words);
        (await table.Desk.ListAsync(table.Console.CxLead, Now)).Value.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Csv_HasARowAStageAndARowATouchpoint_AndRunsNoFormula()
    {
        await using var table = await JourneyTable.SetAsync();
        var map = await table.MapAsync();
        var stage = map.Plan.Stages[0];
        var plan = map.Plan.With(stage.With(StagePart.Intent, stage.Intent with { Statement = "=SUM(A1), \"gentler\"", Level = 2 }))
            .AddTouchpoint("ad-click", "k1", "+49 call line", TouchpointKind.Call, 0);
        plan = plan.With(plan.Touchpoint("k1")!.Value.Touchpoint with { Fear = 5, Rung = LadderRung.Specialist, Asks = ["Name", "Order"], Branches = [new("support", "@once")] });
        (await table.EditAsync(table.Console.Strategist, map, plan)).Value.Saved.ShouldBeTrue();
        await table.Desk.StartToBeAsync(table.Console.Strategist, table.Journey, Now);

        var file = (await table.Desk.ExportAsync(table.Console.Analyst, table.Journey, JourneyFormat.Csv, Now)).Value;
        var rows = file.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        file.Name.ShouldBe("journey-first-order.csv");
        rows.Length.ShouldBe(1 + 8 + 8);
        rows[0].ShouldStartWith("journey,persona,side,order,stage,name,step,touchpoint,intent,intentStrength");
        rows[1].ShouldStartWith("First order,,as-is,1,ad-click,Ad click,,,\"'=SUM(A1), \"\"gentler\"\"\",2,,");
        rows[1].ShouldContain(",intent|fear|effort,0.05,leave,");
        rows[2].ShouldBe("First order,,as-is,1,ad-click,Ad click,1,'+49 call line,,2,,,,5,,,3,,,,,,,call,,,3,,,,,,Name|Order,support: @once");
        rows[9].ShouldStartWith("First order,,to-be,1,ad-click,");
        rows.Select(r => Cells(r)).Distinct().ShouldHaveSingleItem("every row has as many cells");
    }

    [Fact]
    public async Task Import_OfCjml_MakesAJourneyAndSaysWhatItDropped()
    {
        await using var table = await JourneyTable.SetAsync();
        var persona = await table.AddPersonaAsync("Parent in a hurry");

        var known = (await table.Desk.ImportAsync(table.Console.CxLead, "\uFEFF" + CjmlFiles.Planned, Now)).Value;
        var stranger = (await table.Desk.ImportAsync(table.Console.CxLead, CjmlFiles.Actual, Now)).Value;
        var refused = await table.Desk.ImportAsync(table.Console.CxLead, "<cjml>", Now);

        var map = (await table.Desk.GetAsync(table.Console.CxLead, known.Id, MapSide.AsIs, Now)).Value;
        (map.Name, map.PersonaId, map.Stages.Count, map.Plan.Touchpoints.Count()).ShouldBe(("Borrow a cargo bike", persona, 3, 4));
        known.Dropped.Count.ShouldBe(5);
        stranger.Dropped[0].ShouldBe("'Mina', whose journey it is, is no persona of this workspace: the journey belongs to every customer.");
        refused.Problem!.Sentence.ShouldContain("broken at line 1");
    }

    [Fact]
    public async Task Json_OfAJourneyWithBothSides_ComesBackWithEverythingItRestsOn()
    {
        await using var table = await JourneyTable.SetAsync();
        table.Fresh(await table.Desk.CreateAsync(table.Console.Strategist, new("Team report", null, "", "lead-handoff"), Now));
        await table.LinkAsync(table.Console.Strategist, "first-contact", StagePart.Fear, 12);
        await table.Desk.LinkAsync(table.Console.Strategist, table.At("first-contact", StagePart.Effort), EvidenceRef.OfMetric("team-workload"), Now);
        await table.Desk.StartToBeAsync(table.Console.Strategist, table.Journey, Now);
        var better = await table.MapAsync(MapSide.ToBe);
        await table.EditAsync(table.Console.Strategist, better, better.Plan.MoveStage("answer-back", 0).RemoveTouchpoint("scoring"));
        var first = await ExportAsync(table, table.Journey);

        var imported = (await table.Desk.ImportAsync(table.Console.CxLead, first, Now)).Value;

        imported.Dropped.ShouldBeEmpty();
        WithoutId(await ExportAsync(table, imported.Id)).ShouldBe(WithoutId(first));
        var map = (await table.Desk.GetAsync(table.Console.CxLead, imported.Id, MapSide.AsIs, Now)).Value;
        (map.Kind, map.HasToBe).ShouldBe((JourneyKind.Team, true));
        first.ShouldContain("\"shouldBe\"");
    }

    [Fact]
    public async Task Import_ByAReadingKey_IsRefused()
    {
        await using var table = await JourneyTable.SetAsync();
        var key = new Caller(table.Console.Admin.Workspace, CallerKind.Key, 1, "a key", Roles.None, Scopes.Read);

        (await table.Desk.ImportAsync(key, "{}", Now)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    private static async Task FillAsync(JourneyTable table)
    {
        var persona = await table.AddPersonaAsync("Afternoon switcher");
        await table.Desk.RenameAsync(table.Console.Strategist, table.Journey, new("First order", persona, "From the ad to the \"first\" cup & back"), Now);
        await table.EditAsync(table.Console.Strategist, "form-fill", StagePart.Effort, "Address asked, then asked again", 6);
        var map = await table.MapAsync();
        var form = map.Plan.Stage("form-fill")!;
        await table.EditAsync(table.Console.Strategist, map, map.Plan.With(form with { Fear = form.Fear with { Statement = "Kärtchen “kept” on file", Level = 4, Kind = FearKind.Privacy } }));
        await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Fear, 11);
        await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Effort, 12);
    }

    // commas outside of quotes
    private static int Cells(string row) => row.Split('"').Where((_, n) => n % 2 == 0).Sum(p => p.Count(c => c == ','));

    private static async Task<string> ExportAsync(JourneyTable table, long id) =>
        (await table.Desk.ExportAsync(table.Console.Analyst, id, JourneyFormat.Json, Now)).Value.Text;

    private static string WithoutId(string json)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        document.Remove("id").ShouldBeTrue();
        return document.ToJsonString();
    }
}
