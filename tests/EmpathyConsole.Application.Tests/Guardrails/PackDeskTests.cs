using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Packs;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Starter;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails;

public sealed class PackDeskTests
{
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_OfWhatIsThereChangedAndNew_BeginsDraftsAndChangesNoJudgement()
    {
        await using var console = await TestConsole.StartAsync();
        await using (var db = await console.OpenAsync())
        {
            await console.Get<IStarterGuardrails>().SeedAsync(db, console.Admin, None);
        }

        var desk = console.Get<IGuardrailPackDesk>();
        var pack = (await desk.ExportAsync(console.Strategist, [StarterSet.All[0].Slug, StarterSet.All[1].Slug], PackFormat.Yaml, None)).Value;
        (pack.Guardrails, pack.LeftOut.Count).ShouldBe((2, 0));
        var guardrails = Pack.Read(pack.Text).Value.Guardrails;
        var file = Pack.Write([guardrails[0], guardrails[1] with { Severity = Severity.Warn }, guardrails[1] with { Slug = "", Name = "Ours" }], PackFormat.Json);
        var before = (await console.Get<IRuleBooks>().LiveAsync(console.CxLead, None)).Version;

        var outcome = (await desk.ImportAsync(console.CxLead, "pack.json", file, None)).Value;

        outcome.NotBegun.ShouldHaveSingleItem().Slug.ShouldBe(guardrails[0].Slug);
        outcome.Drafts.Select(d => d.Slug).ShouldBe([guardrails[1].Slug, "ours"]);
        outcome.Refused.ShouldBeEmpty();
        (await console.Get<IRuleBooks>().LiveAsync(console.CxLead, None)).Version.ShouldBe(before);
        var draft = (await console.Get<IGuardrailDraftDesk>().GetAsync(console.CxLead, "ours", None)).Value;
        (draft.Origin, draft.Draft.Severity).ShouldBe(("pack.json", Severity.Block));
        await using var read = await console.OpenAsync();
        (await read.GuardrailVersions.CountAsync()).ShouldBe(StarterSet.All.Count);
    }

    [Fact]
    public async Task Export_OfAGuardrailThatIsNotThere_SaysSo()
    {
        await using var console = await TestConsole.StartAsync();
        (await console.Get<IGuardrailPackDesk>().ExportAsync(console.CxLead, ["nothing"], PackFormat.Json, None)).Problem!.Sentence.ShouldContain("\"nothing\"");
    }
}
