using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Demo.House;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Demo.Tests;

public sealed class LoadingTests(LoadedDemo demo)
{
    [Fact]
    public async Task Ensure_MakesOneDemoWorkspace_WithItsTeamAndBrand()
    {
        await using var db = await OpenAsync();
        var workspace = await db.Workspaces.SingleAsync(w => w.IsDemo);
        workspace.Id.ShouldBe(demo.Workspace);
        workspace.Name.ShouldBe("Leafward");
        var members = await db.Memberships.Where(m => m.WorkspaceId == demo.Workspace).Include(m => m.TeamMember).ToListAsync();
        members.Select(m => m.TeamMember!.DisplayName).ShouldBe(HouseContent.Members.Select(m => m.Name), ignoreOrder: true);
        members.ShouldAllBe(m => m.TeamMember!.PasswordHash == null && m.TeamMember.SecurityStamp != null && string.Equals(m.TeamMember.NormalizedUserName, m.TeamMember.UserName!.ToUpperInvariant(), StringComparison.Ordinal));
        (await db.Personas.CountAsync()).ShouldBe(3);
        (await db.BrandValues.CountAsync()).ShouldBe(5);
        var offers = await db.OfferFacts.ToListAsync();
        offers.Count(o => o.EndsAt > db.Now).ShouldBe(1);
        offers.Count(o => o.EndsAt < db.Now).ShouldBe(1);
        offers.Count(o => o.StockLeft > 0).ShouldBe(1);
        (await db.Stories.CountAsync(s => s.ConsentedAt < db.Now)).ShouldBe(HouseContent.Stories.Count);
    }

    [Fact]
    public async Task Ensure_MapsTwoJourneys_WithSevenFilledStages()
    {
        var journeys = (await demo.Console.Get<IJourneyDesk>().ListAsync(Caller.CommandLine(demo.Workspace), CancellationToken.None)).Value.ToList();
        journeys.Select(j => j.BoardPlace).Order().ShouldBe([1, 2, 3]);
        journeys.Single(j => j.Kind == JourneyKind.Team).Name.ShouldBe("Lead handoff");
        journeys.Single(j => j.Name == "First order").HasToBe.ShouldBeTrue();
        journeys.RemoveAll(j => j.Kind == JourneyKind.Team);
        journeys.ShouldAllBe(j => j.Stages.Count == 7 && j.PersonaId != null);
        journeys.SelectMany(j => j.Stages).SelectMany(s => s.Cells).ShouldAllBe(c => c.Statement.Length > 0);
        journeys.SelectMany(j => j.Stages).ShouldAllBe(s => s.Plan.Touchpoints.Count > 0);
    }

    [Fact]
    public async Task Ensure_Guardrails_DoWhatTheirExamplesSay()
    {
        await using var db = await OpenAsync();
        (await db.Guardrails.CountAsync(g => g.LiveVersion != null)).ShouldBeGreaterThan(GuardrailContent.All.Count + 4);
        var book = await demo.Console.Get<IRuleBooks>().LiveAsync(Caller.CommandLine(demo.Workspace), CancellationToken.None);
        foreach (var guardrail in GuardrailContent.All)
        {
            guardrail.Examples.Count(e => e.MustFire).ShouldBeGreaterThanOrEqualTo(2);
            guardrail.Examples.Count(e => !e.MustFire).ShouldBeGreaterThanOrEqualTo(2);
            foreach (var example in guardrail.Examples)
            {
                book.Judge(example.ToCopy(db.Now), db.Now).Findings.Any(f => f.Guardrail == guardrail.Slug).ShouldBe(example.MustFire, example.Text);
            }
        }
    }

    [Fact]
    public async Task Ensure_KeepsEverySignal()
    {
        var freshness = await demo.Console.Get<ISignalStore>().FreshnessAsync(demo.Workspace, CancellationToken.None);
        freshness.Count.ShouldBe(200_000);
        freshness.Last!.Value.ShouldBeLessThan(demo.Content.End);
    }

    [Fact]
    public async Task Ensure_Again_ChangesNothing()
    {
        var before = await CountsAsync();
        (await DemoWorkspace.EnsureAsync(demo.Console.Services, new Progress<string>(), CancellationToken.None)).ShouldBe(demo.Workspace);
        (await CountsAsync()).ShouldBe(before);
    }

    [Fact]
    public void Ensure_TellsWhatItDoes_AndIsFast()
    {
        demo.Told.Count.ShouldBeGreaterThan(2);

        // Processor time, since wall time says more about what else the machine does. Measured 24 s, a third of it the just-in-time compiler's.
        demo.Took.ShouldBeLessThan(TimeSpan.FromSeconds(40));
    }

    private Task<ConsoleDb> OpenAsync() => demo.Console.Get<IDbContextFactory<ConsoleDb>>().OpenAsync(Caller.CommandLine(demo.Workspace), CancellationToken.None);

    /// <summary>Rows of every table.</summary>
    private async Task<string> CountsAsync()
    {
        await using var db = await OpenAsync();
        var counts = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
        {
            // the names come from the model, and a table's name can't be a parameter
            var sql = "SELECT COUNT(*) AS Value FROM \"" + table + "\"";
            counts.Add($"{table} {await db.Database.SqlQueryRaw<long>(sql).SingleAsync()}");
        }

        return string.Join('\n', counts);
    }
}
