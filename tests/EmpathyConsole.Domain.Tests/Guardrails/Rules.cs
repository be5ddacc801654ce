using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Tests.Guardrails;

/// <summary>Short ways to make guardrails and judge by them.</summary>
internal static class Rules
{
    public static readonly DateTimeOffset Now = new(2026, 6, 20, 9, 0, 0, TimeSpan.Zero);

    public static Guardrail Of(RuleKind rule, string slug = "rule", OnError onError = OnError.Closed, Severity severity = Severity.Warn, GuardrailScope? scope = null) =>
        new(slug, slug, GuardrailFamily.Tone, rule, scope ?? GuardrailScope.Everywhere, severity, new("Because.", "Instead."), [], onError);

    public static Guardrail Lexical(params string[] phrases) => Of(new LexicalRule(phrases, []));

    public static Judgement Judge(this Guardrail guardrail, string text, string? channel = null) => RuleBook.Of([guardrail]).Judge(Copy.Of(text, channel), Now);

    public static IReadOnlyList<string> Texts(this Guardrail guardrail, string text) => [.. guardrail.Judge(text).Findings.Select(f => f.Text)];
}
