using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Measured.Labels;
using EmpathyConsole.Application.Guardrails.SecondReading;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails.SecondReading;

public sealed class SecondReaderDeskTests
{
    private const string Pressing = "Secure the blue kettle while others dither";

    private static readonly string[] Things = ["the kettle", "your teapot", "the iron pot", "a whisk", "the blue bowl", "your tin", "the spring tea"];
    private static readonly string[] Presses = ["Secure {0} while others dither", "Others dither, so secure {0}", "While others dither, {0} can be yours"];
    private static readonly string[] Plain = ["We pour {0} for every guest", "See {0} in our shop", "Read how we make {0}"];

    private static CancellationToken None => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Switch_WithTooFewLines_IsRefusedWithTheNumbers()
    {
        await using var console = await TestConsole.StartAsync();

        var on = await console.Get<ISecondReaderDesk>().SwitchAsync(console.CxLead, turnOn: true, None);

        on.Problem!.Sentence.ShouldContain("there are 0 and 0");
        (await console.Get<ISecondReaderDesk>().SwitchAsync(console.Analyst, turnOn: true, None)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task Check_WithTheReaderOn_GetsItsAdvice_AndWithoutItNone()
    {
        await using var console = await TestConsole.StartAsync();
        var (desk, reader) = (console.Get<IGuardrailDesk>(), console.Get<ISecondReaderDesk>());
        NewLabel[] lines =
        [
            .. Things.SelectMany(t => Presses, (t, p) => new NewLabel(p.Replace("{0}", t, StringComparison.Ordinal), GuardrailFamily.Tone, MustFire: true)),
            .. Things.SelectMany(t => Plain, (t, p) => new NewLabel(p.Replace("{0}", t, StringComparison.Ordinal), GuardrailFamily.Tone, MustFire: false)),
        ];
        (await console.Get<ILabelDesk>().AddAsync(console.CxLead, lines, None)).Succeeded.ShouldBeTrue();
        (await desk.CheckAsync(console.Strategist, Copy.Of(Pressing), None)).Value.Findings.ShouldBeEmpty();

        (await reader.SwitchAsync(console.CxLead, turnOn: true, None)).Value.ShouldSatisfyAllConditions(s => s.On.ShouldBeTrue(), s => s.Version.ShouldBe(1));
        var advised = (await desk.CheckAsync(console.Strategist, Copy.Of(Pressing), None)).Value;

        advised.Verdict.ShouldBe(Verdict.Advise);
        var finding = advised.Findings.ShouldHaveSingleItem();
        (finding.Guardrail, finding.Version, finding.Severity).ShouldBe(("second-reader", 1, Severity.Advise));
        finding.Confidence.ShouldNotBeNull();
        Pressing.Substring(finding.Start, finding.Length).ShouldBe(finding.Text);

        (await reader.SwitchAsync(console.CxLead, turnOn: false, None)).Value.On.ShouldBeFalse();
        (await desk.CheckAsync(console.Strategist, Copy.Of(Pressing), None)).Value.ShouldBe(Judgement.Pass);
        await using var db = await console.OpenAsync();
        (await db.Record.Where(r => r.SubjectKind == "second reader").Select(r => r.Verb).ToListAsync(None)).ShouldBe(["switch on", "switch off"], ignoreOrder: true);
    }
}
