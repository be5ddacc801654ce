using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Packs;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Starter;
using EmpathyConsole.Domain.Tests.Guardrails;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails;

public sealed class PackTests
{
    private const string Head = "format: empathy-guardrails\nversion: 1\nguardrails:\n";

    private const string Good = """
        - slug: no-hype
          name: No hype
          family: tone
          rule: { kind: lexical, phrases: [hype, 24], allowed: [] }
          severity: warn
          wording: { reason: "Hype.", suggestion: "" }
          examples:
            - { text: "Hype!", mustFire: true }
            - { text: "24 hype", mustFire: true }
            - { text: Tea., mustFire: false }
            - { text: Milk., mustFire: false }

        """;

    [Theory]
    [InlineData(PackFormat.Yaml)]
    [InlineData(PackFormat.Json)]
    public void Read_WhatWasWritten_IsTheSame(PackFormat format) =>
        Prop.ForAll(Arb.From(AnyGuardrail.Gen.ListOf(3)), guardrails =>
        {
            var all = guardrails.Index().Select(g => g.Item with { Slug = FormattableString.Invariant($"g-{g.Index}") }).ToList();
            var read = Pack.Read(Pack.Write(all, format)).Value;
            return read.Refused.Count == 0 && read.Guardrails.Select(GuardrailJson.Write).SequenceEqual(all.Select(GuardrailJson.Write), StringComparer.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Theory]
    [InlineData(PackFormat.Yaml)]
    [InlineData(PackFormat.Json)]
    public void Starters_GoOutAndComeBackWithoutAWord(PackFormat format)
    {
        var read = Pack.Read(Pack.Write(StarterSet.All, format)).Value;
        read.Refused.ShouldBeEmpty();
        read.Warnings.ShouldBeEmpty();
        read.Guardrails.Select(GuardrailJson.Write).ShouldBe(StarterSet.All.Select(GuardrailJson.Write));
    }

    [Fact]
    public void Read_WrittenByHand_TakesNumbersForWordsAndFillsWhatIsLeftOut()
    {
        var read = Pack.Read(Head + Good).Value;
        read.Warnings.ShouldBeEmpty();
        var guardrail = read.Guardrails.ShouldHaveSingleItem();
        guardrail.Rule.ShouldBeOfType<LexicalRule>().Phrases.ShouldBe(["hype", "24"]);
        (guardrail.OnError, guardrail.OnFail, guardrail.Scope.Channels.Count).ShouldBe((OnError.Closed, OnFail.Flag, 0));
    }

    [Theory]
    [InlineData("kind: lexical", "kind: sentiment", 7, "the kind \"sentiment\" is not known")]
    [InlineData("[hype, 24]", "[hype, \"only (one\"]", 7, "'(' at 6 is never closed")]
    [InlineData("[hype, 24]", "[]", 7, "phrases: The list is empty")]
    [InlineData("severity: warn", "severity: loud", 8, "\"severity\" can't be read: \"loud\"")]
    [InlineData("reason: \"Hype.\"", "reason: \"\"", 9, "reason: Reason is empty")]
    [InlineData("name: No hype", "name: \"\"", 5, "name: Name is empty")]
    [InlineData("text: Tea.", "text: \"\"", 13, "the example is empty")]
    [InlineData("  rule: { kind: lexical, phrases: [hype, 24], allowed: [] }\n", "", 4, "the rule is missing")]
    [InlineData("rule: { kind: lexical, phrases: [hype, 24], allowed: [] }", "rule: { kind: frequency, most: 3 }", 7, "days: 0 is out of range")]
    public void Read_WhatItCannotTake_SaysLineAndWhyAndTakesTheRest(string good, string bad, int line, string sentence)
    {
        var read = Pack.Read(Head + Good.Replace(good, bad, StringComparison.Ordinal) + Good.Replace("no-hype", "other", StringComparison.Ordinal)).Value;
        read.Guardrails.ShouldHaveSingleItem().Slug.ShouldBe("other");
        var note = read.Refused.ShouldHaveSingleItem();
        note.Line.ShouldBe(line);
        note.Sentence.ShouldContain(sentence);
        note.Sentence.ShouldStartWith($"Line {line}: ");
    }

    [Fact]
    public void Read_TwoOfOneSlug_KeepsTheFirst() => Pack.Read(Head + Good + Good).Value.Refused.ShouldHaveSingleItem().Sentence.ShouldContain("already");

    [Fact]
    public void Read_UnknownFieldsAndTooFewExamples_AreTakenWithAWarning()
    {
        var read = Pack.Read(Head + Good.Replace("family: tone", "mood: sunny", StringComparison.Ordinal).Replace("    - { text: Tea., mustFire: false }\n", "", StringComparison.Ordinal)).Value;
        read.Guardrails.Count.ShouldBe(1);
        read.Warnings.Select(w => (w.Line, w.Sentence)).ShouldBe(
            [(6, "The field \"mood\" is not known and was left out."), (11, "It has 2 examples that must fire and 1 that must stay silent. Before it can go live it needs 2 of each.")], ignoreOrder: true);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("just words", "This is no pack of guardrails")]
    [InlineData("format: empathy-guardrails\nversion: 2\nguardrails: []", "Line 2: this pack is written in version 2 of the format, and this program reads up to 1")]
    [InlineData("format: empathy-guardrails\nguardrails: []", "the version of the format is missing")]
    [InlineData("format: empathy-guardrails\nversion: 1\nguardrails: [", "this is no YAML")]
    [InlineData("{\"format\": \"empathy-guardrails\",\n \"version\": 1,\n \"guardrails\": [}", "Line 3, character 17: this is no JSON")]
    [InlineData("format: empathy-guardrails\nversion: 1\na: &x [1]\nguardrails: *x", "Anchors and aliases are not taken")]
    [InlineData("format: empathy-guardrails\nversion: 1\nversion: 1\nguardrails: []", "Line 3")]
    public void Read_WhatIsNoPack_SaysSo(string text, string sentence) => Pack.Read(text).Problem!.Sentence.ShouldContain(sentence);

    [Fact]
    public void Read_NestedWithoutEnd_IsRefused()
    {
        Pack.Read(Head + new string('[', 5000)).Problem.ShouldNotBeNull();
        Pack.Read("{\"format\":" + new string('[', 5000)).Problem.ShouldNotBeNull();
    }
}
