using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails;

public sealed class GuardrailJsonTests
{
    /// <summary>As a version was stored before there were audiences and on-fail actions.</summary>
    private const string Before = """
        {"slug":"no-hype","name":"No hype","family":"tone","rule":{"kind":"lexical","phrases":["hype"],"allowed":[],"what":""},
         "scope":{"channels":["email"],"parts":["cta"],"stages":[]},"severity":"warn","wording":{"reason":"Hype.","suggestion":""},
         "examples":[{"text":"Hype!","mustFire":true}],"onError":"closed","version":3}
        """;

    [Fact]
    public void Read_WhatWasStoredBeforeAudiencesAndOnFail_IsForEverybodyAndFlags()
    {
        var read = GuardrailJson.Read("no-hype", 3, Before);
        read.Rule.ShouldBeOfType<LexicalRule>().Phrases.ShouldBe(["hype"]);
        read.Scope.Audiences.ShouldBeEmpty();
        read.Scope.Channels.ShouldBe(["email"]);
        (read.OnFail, read.Version).ShouldBe((OnFail.Flag, 3));
    }

    [Fact]
    public void Read_WhatWasWritten_KeepsAudiencesAndOnFail()
    {
        var guardrail = GuardrailJson.Read("no-hype", 3, Before);
        var changed = guardrail with { OnFail = OnFail.BrandStory, Scope = guardrail.Scope with { Audiences = ["new-parents"] } };
        var json = GuardrailJson.Write(changed);
        json.ShouldContain("\"onFail\":\"brand-story\"");
        GuardrailJson.Read("no-hype", 3, json).ShouldSatisfyAllConditions(
            g => g.OnFail.ShouldBe(OnFail.BrandStory),
            g => g.Scope.Audiences.ShouldBe(["new-parents"]));
    }
}
