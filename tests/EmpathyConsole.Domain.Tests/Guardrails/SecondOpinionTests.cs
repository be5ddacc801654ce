using System.Text.Json;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Guardrails;

public sealed class SecondOpinionTests
{
    private static readonly Copy Text = new([(CopyPart.Headline, "last chance for tea"), (CopyPart.Body, "everyone but you is here")]);

    private static readonly Judgement ByRules = RuleBook.Of([Rules.Lexical("last chance") with { Severity = Severity.Block }]).Judge(Text, Rules.Now);

    [Fact]
    public void Add_OnAPartTheRulesLeftAlone_AddsAdviceThatNeverBlocks()
    {
        var both = SecondOpinion.Add(ByRules, new Reader(CopyPart.Body, Severity.Block), Text);

        both.Verdict.ShouldBe(Verdict.Block);
        both.Findings.Count.ShouldBe(2);
        both.Findings[1].ShouldBe(ByRules.Findings[0] with { Guardrail = "second-reader", Version = 3, Severity = Severity.Advise, Part = CopyPart.Body, Text = "everyone but you", Length = 16, Reason = "reads so", Suggestion = null, Confidence = FindingConfidence.Unsure });
        SecondOpinion.Add(Judgement.Pass, new Reader(CopyPart.Body, Severity.Block), Text).Verdict.ShouldBe(Verdict.Advise);
    }

    [Fact]
    public void Add_OnAPartTheRulesObjectTo_AddsNothingAndClearsNothing() =>
        SecondOpinion.Add(ByRules, new Reader(CopyPart.Headline, Severity.Advise), Text).ShouldBe(ByRules);

    [Fact]
    public void Add_WithoutAReader_IsTheRulesAlone() => SecondOpinion.Add(ByRules, null, Text).ShouldBeSameAs(ByRules);

    [Fact]
    public void Finding_StoredBeforeThereWereReaders_IsReadAsARules()
    {
        const string stored = """{"Guardrail":"a","Version":1,"Family":1,"Severity":2,"Part":0,"Start":0,"Length":1,"Text":"x","Reason":"r","Suggestion":null}""";

        var finding = JsonSerializer.Deserialize<Finding>(stored)!;

        finding.Confidence.ShouldBeNull();
        JsonSerializer.Serialize(finding).ShouldBe(stored);
    }

    private sealed class Reader(CopyPart part, Severity severity) : ISecondReader
    {
        public int Version => 3;

        public IReadOnlyList<Finding> Read(Copy copy) =>
            [new("anything", 1, GuardrailFamily.Tone, severity, part, 0, 16, "everyone but you", "reads so", null, Confidence: FindingConfidence.Unsure)];
    }
}
