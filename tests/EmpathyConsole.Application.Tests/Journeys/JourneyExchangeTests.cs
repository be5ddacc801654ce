using System.Text.Json.Nodes;
using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
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
    [InlineData("""{"version":2,"name":"A","stages":[]}""", "newer console")]
    [InlineData("""{"name":"A","stages":[]}""", "1 to 60 stages")]
    [InlineData("""{"stages":[{"name":"Ad click"}]}""", "Give the journey a name")]
    [InlineData("""{"name":"A","stages":[{"slug":"x"}]}""", "Stage 1 needs a name")]
    [InlineData("""{"name":"A","stages":[{"name":"B"},{"name":"b"}]}""", "Stage 2 ('b') has the slug 'b'")]
    [InlineData("""{"name":"A","stages":[{"name":"B","effort":{"level":9}}]}""", "Stage 1 ('B'): Effort level is 9")]
    [InlineData("""{"name":"A","stages":[{"name":"B","fear":{"kind":"wasps","intensity":1}}]}""", "'wasps' is not a kind of fear")]
    public async Task Import_OfABadFile_SaysWhatIsWrong(string json, string words)
    {
        await using var table = await JourneyTable.SetAsync();

        var answer = await table.Desk.ImportAsync(table.Console.CxLead, json, Now);

        answer.Problem!.Kind.ShouldBe(ProblemKind.Invalid);
        answer.Problem.Sentence.ShouldContain(words);
        (await table.Desk.ListAsync(table.Console.CxLead, Now)).Value.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Csv_HasARowAStageAndRunsNoFormula()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.EditAsync(table.Console.Strategist, "ad-click", StagePart.Intent, "=SUM(A1), \"gentler\"", 2);

        var file = (await table.Desk.ExportAsync(table.Console.Analyst, table.Journey, JourneyFormat.Csv, Now)).Value;
        var rows = file.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        file.Name.ShouldBe("journey-first-order.csv");
        rows.Length.ShouldBe(8);
        rows[0].ShouldStartWith("journey,persona,order,stage,name,intent,intentStrength");
        rows[1].ShouldStartWith("First order,,1,ad-click,Ad click,\"'=SUM(A1), \"\"gentler\"\"\",2,,");
        rows[1].ShouldEndWith(",intent|fear|effort,0.05,leave");
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

    private static async Task<string> ExportAsync(JourneyTable table, long id) =>
        (await table.Desk.ExportAsync(table.Console.Analyst, id, JourneyFormat.Json, Now)).Value.Text;

    private static string WithoutId(string json)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        document.Remove("id").ShouldBeTrue();
        return document.ToJsonString();
    }
}
