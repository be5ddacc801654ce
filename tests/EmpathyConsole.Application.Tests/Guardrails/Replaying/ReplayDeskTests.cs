using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Attacking;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Replaying;
using EmpathyConsole.Application.Tests.Guardrails.Measured;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails.Replaying;

public sealed class ReplayDeskTests
{
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replay_OfALimit_CountsThePeopleItWouldHaveHeldBack()
    {
        await using var console = await LabelDeskTests.SeededAsync();
        await using (var db = await console.OpenAsync())
        {
            // 1: three in a week; 2: two a month apart; 3: three in a week, long ago; 4: three service messages; 5: a story between two offers
            foreach (var (person, days, purpose) in new[]
            {
                (1, 1, "marketing"), (1, 3, "marketing"), (1, 5, "marketing"), (2, 1, "marketing"), (2, 31, "marketing"), (3, 120, "marketing"), (3, 121, "marketing"), (3, 122, "marketing"),
                (4, 1, "service"), (4, 2, "service"), (4, 3, "service"), (5, 1, "marketing"), (5, 2, "brand-story"), (5, 3, "marketing"),
            })
            {
                db.Exposures.Add(new() { PersonId = person, Time = db.Now.AddDays(-days), Purpose = purpose, Channel = "email", ContentKey = $"{person}.{days}" });
            }

            await db.SaveChangesAsync(None);
        }

        (await ReplayAsync(console, Limit(2))).PeopleSuppressed.ShouldBe(2);
        (await ReplayAsync(console, Limit(3))).PeopleSuppressed.ShouldBe(0);
        (await ReplayAsync(console, Limit(0))).PeopleSuppressed.ShouldBe(3);
    }

    [Fact]
    public async Task Replay_OfAWordRule_ListsTheExamplesThatFail_AndHoldsBackNobody()
    {
        await using var console = await LabelDeskTests.SeededAsync();
        var draft = Of(new LexicalRule(["tea"], [])) with { Examples = [GuardrailExample.Fires("Coffee"), GuardrailExample.Silent("Water"), GuardrailExample.Silent("Tea")] };
        var answer = await ReplayAsync(console, draft);
        answer.PeopleSuppressed.ShouldBeNull();
        answer.ExamplesFailed.ShouldBe([new("Coffee", true), new("Tea", false)]);
    }

    [Theory]
    [InlineData("{\n  \"name\": \"x\",\n  oops", "Line 3")]
    [InlineData("{\"name\": \"x\"}", "rule")]
    [InlineData("[]", "JSON")]
    [InlineData("{\"slug\":\"x\",\"name\":\"x\",\"family\":\"tone\",\"rule\":{\"kind\":\"no-such\"},\"scope\":{},\"severity\":\"warn\",\"wording\":{}}", "rule")]
    public async Task Replay_OfAFileThatIsNoGuardrail_SaysWhere(string definition, string where)
    {
        await using var console = await LabelDeskTests.SeededAsync();
        (await console.Get<IReplayDesk>().ReplayAsync(console.Analyst, definition, None)).Problem.ShouldNotBeNull().Sentence.ShouldContain(where);
    }

    [Fact]
    public async Task Escapes_BecomeExamplesOfADraft_Once()
    {
        await using var console = await LabelDeskTests.SeededAsync();
        var desk = console.Get<IAttackDesk>();
        var rule = Of(new PatternRule("hurry")) with { Slug = "plain-pattern", Examples = [GuardrailExample.Fires("Do hurry now")] };
        (await console.Get<IGuardrailDraftDesk>().BringAsync(console.CxLead, [new(rule)], None)).Value.Single().Problem.ShouldBeNull();
        var sheet = (await desk.AttackAsync(console.Analyst, "plain-pattern", None)).Value;
        sheet.Rates.Sum(r => r.Escaped).ShouldBeGreaterThan(0);
        sheet.NotExamples.ShouldBeGreaterThan(0);
        var draft = (await desk.AddEscapesAsync(console.CxLead, "plain-pattern", None)).Value;
        draft.Draft.Examples.Count.ShouldBe(1 + sheet.NotExamples);
        draft.Draft.Examples.ShouldAllBe(e => e.MustFire);
        (await desk.AttackAsync(console.Analyst, "no-such", None)).Problem.ShouldNotBeNull();
    }

    private static Guardrail Of(RuleKind rule) => new("x", "X", GuardrailFamily.Tone, rule, GuardrailScope.Everywhere, Severity.Block, new("Because.", ""), []);

    private static Guardrail Limit(int most) => Of(new FrequencyRule(most, 7)) with { Family = GuardrailFamily.Fatigue };

    private static async Task<ReplayAnswer> ReplayAsync(TestConsole console, Guardrail draft) => (await console.Get<IReplayDesk>().ReplayAsync(console.Analyst, GuardrailJson.Write(draft), None)).Value;
}
