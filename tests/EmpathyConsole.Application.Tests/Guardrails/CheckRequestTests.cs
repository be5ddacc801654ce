using System.Text.Json;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails;

public sealed class CheckRequestTests
{
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Check_ByNames_RestsOnWhatTheWorkspaceHas()
    {
        await using var console = await TestConsole.StartAsync();
        await using (var db = await console.OpenAsync())
        {
            await console.Get<IStarterGuardrails>().SeedAsync(db, console.Admin, None);
            db.OfferFacts.Add(new() { Name = "Spring tin", EndsAt = console.Clock.GetUtcNow().AddDays(2) });
            db.BrandValues.Add(new() { Name = "Unhurried", Words = ["slow"], Proofs = ["ground to order"] });
            db.Stories.Add(new() { Title = "Ana's shift", ConsentedAt = db.Now });
            await db.SaveChangesAsync(None);
        }

        var bare = Read("""{"text":"Hurry, I've been there."}""");
        var grounded = Read("""{"text":"Hurry, I've been there. Ground to order.","facts":["spring TIN"],"values":["Unhurried"],"stories":["Ana's shift"]}""");

        (await AskAsync(console, bare)).Value.Findings.Select(f => f.Guardrail).ShouldBe(["no-false-urgency", "lived-experience-needs-a-story"]);
        (await AskAsync(console, grounded)).Value.Verdict.ShouldBe(Verdict.Pass);
        console.Clock.Move(TimeSpan.FromDays(2));
        (await AskAsync(console, grounded)).Value.Findings.Single().Reason.ShouldContain("\"Spring tin\" ended");
    }

    [Fact]
    public async Task Check_OfParts_NamesThePart()
    {
        await using var console = await SeededAsync();
        var answer = (await AskAsync(console, Read("""{"parts":{"headline":"A quiet cup","body":"Only 2 left","cta":"Read on"},"facts":[{"name":"tin","stockLeft":5000}]}"""))).Value;
        var finding = answer.Findings.Single();
        (finding.Part, finding.Start, finding.Length, finding.Text).ShouldBe((CopyPart.Body, 0, 11, "Only 2 left"));
        finding.Reason.ShouldContain("says 5,000 are left");
    }

    [Theory]
    [InlineData("{}", "There is no text to check")]
    [InlineData("""{"text":"a","parts":{"body":"b"}}""", "not both")]
    [InlineData("""{"text":"a","facts":["nowhere"]}""", "no offer fact \"nowhere\"")]
    [InlineData("""{"text":"a","facts":[7]}""", "An offer fact is the name")]
    [InlineData("""{"text":"a","facts":[{"endsAt":"soon"}]}""", "An offer fact is the name")]
    [InlineData("""{"text":"a","values":["Loud"]}""", "no brand value \"Loud\"")]
    public async Task Check_OfNonsense_IsRefusedInASentence(string json, string says)
    {
        await using var console = await SeededAsync();
        var problem = (await AskAsync(console, Read(json))).Problem.ShouldNotBeNull();
        problem.Kind.ShouldBe(ProblemKind.Invalid);
        problem.Sentence.ShouldContain(says);
    }

    [Fact]
    public async Task Check_WithAFieldNobodyKnows_WarnsAndGoesOn()
    {
        await using var console = await SeededAsync();
        var answer = (await AskAsync(console, Read("""{"text":"A quiet cup.","tone":"soft"}"""))).Value;
        (answer.Verdict, answer.Warnings!.Single()).ShouldBe((Verdict.Pass, "The field \"tone\" is not known and was ignored."));
    }

    private static CheckRequest Read(string json) => JsonSerializer.Deserialize<CheckRequest>(json, JsonSerializerOptions.Web)!;

    private static Task<Result<CheckAnswer>> AskAsync(TestConsole console, CheckRequest request) => console.Get<IGuardrailDesk>().CheckAsync(console.Strategist, request, None);

    private static async Task<TestConsole> SeededAsync()
    {
        var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        await console.Get<IStarterGuardrails>().SeedAsync(db, console.Admin, None);
        return console;
    }

    [Fact]
    public async Task Check_BesideAnotherTextOfItsCampaign_SaysWhereTheyDisagree()
    {
        await using var console = await TestConsole.StartAsync();
        await using (var db = await console.OpenAsync())
        {
            await console.Get<IStarterGuardrails>().SeedAsync(db, console.Admin, None);
        }

        var request = new CheckRequest { Text = "The spring tin for $24.", Campaign = "Nobody's campaign", Siblings = [new("The spring tin is $19.", Channel: "landing-page"), new(null)] };
        var finding = (await console.Get<IGuardrailDesk>().CheckAsync(console.Strategist, request, None)).Value.Findings.ShouldHaveSingleItem();
        (finding.Guardrail, finding.Text).ShouldBe(("campaign-agrees", "$24"));
        finding.Reason.ShouldContain("\"landing page\" says \"$19\"");
    }
}
