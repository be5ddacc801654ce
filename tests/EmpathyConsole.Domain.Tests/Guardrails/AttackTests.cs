using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Attacks;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Starter;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Guardrails;

public sealed class AttackTests
{
    private static readonly Guardrail Hurry = Rules.Of(new LexicalRule(["hurry", "last chance"], ["in a hurry"])) with
    {
        Examples = [GuardrailExample.Fires("Hurry, last chance, don't wait."), GuardrailExample.Silent("No need to hurry."), GuardrailExample.Fires("A quiet cup.")],
    };

    [Fact]
    public void SameSeed_MakesTheSameAttacks_AndAnotherSeedOthers()
    {
        string[] Texts(int seed) => [.. AttackRun.Of(Hurry, seed, Rules.Now).Attacks.Select(a => a.Example.Text)];
        Texts(7).ShouldBe(Texts(7));
        Texts(7).ShouldNotBe(Texts(8));
    }

    [Fact]
    public void Attacks_AreMadeOnlyOfExamplesThatFire_AndOnlyOnTheWordsFound()
    {
        var run = AttackRun.Of(Hurry, 1, Rules.Now);
        run.Attacks.ShouldAllBe(a => a.Of == "Hurry, last chance, don't wait." && a.Example.MustFire && a.Example.Text != a.Of);
        run.Attacks.Where(a => a.Kind < AttackKind.Contraction).ShouldAllBe(a => a.Example.Text.EndsWith(", don't wait.", StringComparison.Ordinal));
        run.Rates.Select(r => r.Kind).ShouldBe(Enum.GetValues<AttackKind>(), ignoreOrder: true);
    }

    [Fact]
    public void Escape_BecomesAnExampleThatMustFire()
    {
        var escapes = AttackRun.Of(Hurry with { Examples = [GuardrailExample.Fires("Hurry, don't wait.")] }, 1, Rules.Now).Escapes;
        escapes.Select(e => e.Text).ShouldContain("Make haste, don't wait.");
        escapes.ShouldAllBe(e => e.MustFire && Hurry.Judge(e.Text, null).Verdict == Verdict.Pass);
    }

    [Fact]
    public void DisguisedPhrasesOfStarters_EscapeInOneOfAHundredAtMost()
    {
        // a regular expression is run on the text as it is written, so its disguises are measured apart (docs/quality/guardrail-attacks.md)
        var disguises = StarterSet.All.Where(g => g.Rule is not PatternRule).SelectMany(g => AttackRun.Of(g, 20260620, Rules.Now).Attacks).Where(a => a.Kind < AttackKind.Contraction).ToList();
        foreach (var kind in disguises.GroupBy(a => a.Kind))
        {
            var escaped = kind.Where(a => a.Escaped).Select(a => a.Example.Text).ToList();
            (escaped.Count * 100).ShouldBeLessThanOrEqualTo(kind.Count(), $"{kind.Key}: {string.Join(" / ", escaped)}");
        }
    }
}
