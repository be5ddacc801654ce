using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class DataUseStarter
{
    private static readonly string[] When =
    [
        "based on (your|what you) (browsing|purchase|purchases|order|orders|search|searches|location|activity|past orders|recent orders|recent visit|recent visits|history|looked at|bought|viewed)",
        "because you (bought|viewed|looked at|ordered|searched for|browsed|visited)", "since you (bought|viewed|looked at|ordered|searched for|browsed)", "(recommended|picked|chosen|selected) for you [by our (system|ai|algorithm)] (because|based on|from)",
        "you (recently|last) (viewed|browsed|looked at|searched for)",
    ];

    private static readonly string[] Then =
    [
        "why (you see|you're seeing|you are seeing|you got|you get|am i seeing) this", "(you can|to) (switch|turn) (this|it|these|suggestions) off", "(you can|to) (change|choose|see|delete|forget) what we (remember|know|keep|use|store)", "(your|our) (data|privacy|preference|preferences) (page|settings|notice|choices|centre|center)", "(manage|change|set) your (preferences|data|settings)", "(we use|we used|we only use) (your|what you|this|only)", "how we use (your data|what you|your)",
    ];

    public static Guardrail Guardrail { get; } = new(
        "say-how-we-know",
        "Say how we know",
        GuardrailFamily.Disclosure,
        new ConditionalRule(When, Then),
        GuardrailScope.In("email", "landing-page", "chat", "sms", "push"),
        Severity.Advise,
        new("Leans on what we know of the reader, and does not say how to see or change it.", "Add a plain line: \"You see this because of your last order. You can switch it off in your preferences.\""),
        [
            Fires("Picked for you based on your recent orders.", "email"),
            Fires("Because you viewed our green teas, here is another.", "email"),
            Silent("Because you bought our sencha, here is how to brew it. You can switch these off in your preferences.", "email"),
            Silent("Based on your orders. This is how we use your data: only to suggest teas.", "email"),
            Silent("A tea we love this week.", "email"),
        ]);
}
