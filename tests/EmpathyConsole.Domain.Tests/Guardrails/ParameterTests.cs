using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Reading;
using EmpathyConsole.Domain.Guardrails.Starter;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Guardrails;

/// <summary>A guardrail is a sentence that can be read and edited, part by part.</summary>
public sealed class ParameterTests
{
    private static readonly string[] NotInTheSentence = ["name", "family", "reason", "suggestion"];

    private static readonly Guardrail Scarcity = Rules.Of(new ClaimEvidenceRule("scarcity", ["nearly gone"], [], EvidenceKind.StockLeft, StockBelow: 20));

    /// <summary>What was read may be set, and setting it changes nothing.</summary>
    [Fact]
    public void Set_WhatWasRead_ChangesNothing() => Law(g =>
        GuardrailParameters.Of(g).All(p => GuardrailParameters.Set(g, p.Key, p.Value) is { Succeeded: true } set && Same(set.Value, g)));

    /// <summary>What was set is read back, and nothing else moved but what it says.</summary>
    [Fact]
    public void Set_ThenRead_GivesBackWhatWasSet() =>
        Prop.ForAll(Arb.From(AnyGuardrail.Gen), Arb.From(AnyGuardrail.Gen), (guardrail, other) =>
            GuardrailParameters.Of(other).All(wanted =>
            {
                if (GuardrailParameters.Of(guardrail, wanted.Key) is not { } before || before.Kind != wanted.Kind)
                {
                    return true;
                }

                var set = GuardrailParameters.Set(guardrail, wanted.Key, wanted.Value);
                return !set.Succeeded || GuardrailParameters.Of(set.Value, wanted.Key)!.Value == wanted.Value;
            })).QuickCheckThrowOnFailure();

    [Fact]
    public void Sentence_NamesEveryParameterOfEveryKind() => Law(g =>
    {
        var named = GuardrailSentence.Of(g).Concat(GuardrailSentence.Besides(g)).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        return GuardrailParameters.Of(g).Select(p => p.Key).Except(NotInTheSentence, StringComparer.Ordinal).All(named.Contains);
    });

    [Fact]
    public void Sentence_NamesNothingThatIsNoParameter() => Law(g =>
    {
        var known = GuardrailParameters.Of(g).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        return GuardrailSentence.Of(g).Concat(GuardrailSentence.Besides(g)).All(p => p.Key is null || known.Contains(p.Key));
    });

    [Fact]
    public void Diff_IsEmptyForTheSameAndSaysSomethingForAnyChange() =>
        Prop.ForAll(Arb.From(AnyGuardrail.Gen), Arb.From(AnyGuardrail.Gen), (a, b) =>
            GuardrailDiff.Of(a, a).Count == 0 && GuardrailDiff.Of(a, b).Count > 0 == !Same(a, b)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("stock-below", "0", "0 is out of range. Write a number from 1 to 1,000,000.")]
    [InlineData("stock-below", "many", "\"many\" is not a number. Write one from 1 to 1,000,000.")]
    [InlineData("stock-below", "2.5", "2.5 is not a whole number. Write one from 1 to 1,000,000.")]
    [InlineData("severity", "loud", "\"loud\" is none of advise, warn or block.")]
    [InlineData("channels", "email\nE mail", "Line 2: \"e mail\" is no name of the workspace. Names have small letters, digits and hyphens.")]
    [InlineData("phrases", "", "The list is empty. Write at least one phrase, one a line.")]
    [InlineData("reason", " ", "Reason is empty. Write something.")]
    [InlineData("parts", "footer", "Line 1: \"footer\" is none of text, headline, body, cta or visual.")]
    public void Set_WrongValue_SaysWhereAndWhatToDo(string key, string value, string sentence)
    {
        var set = GuardrailParameters.Set(Scarcity, key, value);
        set.Problem!.Sentence.ShouldBe(sentence);
        set.Problem.Field.ShouldBe(key);
    }

    [Fact]
    public void Set_BadPhrase_NamesLineAndCharacter()
    {
        var sentence = GuardrailParameters.Set(Scarcity, "phrases", "nearly gone\n\nonly # (items left").Problem!.Sentence;
        sentence.ShouldStartWith("Line 3: ");
        sentence.ShouldContain("at 8 is never closed");
    }

    [Fact]
    public void Set_BadPattern_NamesThePlace() =>
        GuardrailParameters.Set(Rules.Of(new PatternRule("a")), "pattern", "ab(c").Problem!.Sentence.ShouldContain("At character 4");

    [Fact]
    public void Set_QuietOfNoLength_IsRefused() =>
        GuardrailParameters.Set(Rules.Of(new QuietHoursRule(new(21, 0), new(8, 0))), "to", "21:00").Problem!.Sentence.ShouldContain("two different times");

    [Fact]
    public void Set_UnknownKey_NamesTheKnownOnes() => GuardrailParameters.Set(Scarcity, "volume", "11").Problem!.Sentence.ShouldContain("stock-below");

    [Fact]
    public void Diff_ReadsAsPlainSentences()
    {
        var after = GuardrailParameters.Set(GuardrailParameters.Set(Scarcity, "severity", "block").Value, "phrases", "nearly gone\nselling fast\nalmost gone").Value;
        GuardrailDiff.Of(Scarcity, GuardrailExamples.Add(after, GuardrailExample.Fires("Almost gone!")).Value).ShouldBe(
        [
            "Phrases that make the claim: 2 added: \"selling fast\"; \"almost gone\"",
            "How hard it speaks: warn -> block",
            "1 example added: fires on \"Almost gone!\"",
        ]);
    }

    [Fact]
    public void Examples_AreAddedChangedAndTakenAway()
    {
        var one = GuardrailExamples.Add(Scarcity, GuardrailExample.Fires(" Nearly gone ")).Value;
        one.Examples.ShouldHaveSingleItem().Text.ShouldBe("Nearly gone");
        GuardrailExamples.Add(one, GuardrailExample.Silent("Nearly gone")).Problem!.Sentence.ShouldContain("already");
        var two = GuardrailExamples.Add(one, GuardrailExample.Silent("Nearly gone") with { StockLeft = 3 }).Value;
        GuardrailExamples.Change(two, 0, GuardrailExample.Fires("Nearly gone now")).Value.Examples[0].Text.ShouldBe("Nearly gone now");
        GuardrailExamples.Change(two, 2, GuardrailExample.Fires("x")).Problem!.Sentence.ShouldBe("There is no example 3; the guardrail has 2.");
        GuardrailExamples.Remove(two, 0).Value.Examples.ShouldHaveSingleItem().StockLeft.ShouldBe(3);
        GuardrailExamples.Add(one, GuardrailExample.Fires("  ")).Problem!.Sentence.ShouldContain("empty");
    }

    [Fact]
    public void Sentence_OfTheNewKinds_Reads()
    {
        string Said(RuleKind rule, params string[] channels) => GuardrailSentence.Text(Rules.Of(rule, severity: Severity.Block, scope: GuardrailScope.In(channels)));
        Said(new DensityRule(DensityMeasure.ExclamationMarks, 1, [], [])).ShouldBe("Block any copy that holds more than 1 exclamation marks in 100 words.");
        Said(new ReadabilityRule(8, 40), "email").ShouldBe("Block any e-mail that reads harder than grade 8 and has at least 40 words.");
        Said(new SubstitutionRule([new("utilise", "use")], [])).ShouldBe("Block any copy that says \"utilise\" instead of \"use\".");
        Said(new CampaignAgreementRule([AgreementOn.Price, AgreementOn.Date])).ShouldBe("Block any copy that names another price or date than the rest of its campaign.");
        Said(new AllowedFieldsRule(["first_name", "order"])).ShouldBe("Block any copy that uses a merge field other than first_name or order.");
        Said(new RecipientRule([RecipientState.OpenComplaint]), "email").ShouldBe("Block any e-mail to anyone who has an open complaint.");
        Said(new QuietHoursRule(new(21, 0), new(8, 0))).ShouldBe("Block a message that rings between 21:00 and 08:00 by the person's own clock.");
        string.Concat(GuardrailSentence.Besides(StarterSet.All[0]).Select(p => p.Text)).ShouldEndWith("When it objects, it says so; when the rule itself fails, everything is blocked.");
    }

    private static void Law(Func<Guardrail, bool> holds) => Prop.ForAll(Arb.From(AnyGuardrail.Gen), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static bool Same(Guardrail a, Guardrail b) =>
        System.Text.Json.JsonSerializer.Serialize(a with { Version = 0 }) == System.Text.Json.JsonSerializer.Serialize(b with { Version = 0 });
}
