using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class TickerStarter
{
    // A name or "someone", a place, and what they are said to have bought. Names and places can't be listed, so these are patterns; "I",
    // "we" and "he" name nobody, and somebody who tells of a purchase of their own days ago is left alone.
    private const string Who = @"^\W*(?:someone|somebody|(?:an? )?(?:customer|shopper|visitor|guest|member)|[\p{L}][\p{L}\p{M}.'’-]*(?: [\p{L}][\p{L}\p{M}.'’-]*){0,2})";
    private const string Did = @"(?:just |recently |has just |has |have just )?(?:bought|purchased|ordered|booked|viewed|added|started buying|made a purchase|signed up|subscribed)\b";
    private const string Ago = @"\b(?:(?:\d+|an?|one|few|a few) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?) ago|just now|moments ago)";

    public static Guardrail Guardrail { get; } = new(
        "no-purchase-tickers",
        "No tickers of who bought what",
        GuardrailFamily.Tone,
        new PatternRule($@"{Who},? (?:in|from) (?:[\p{{L}}\p{{M}}\d.'’()&/-]{{1,30}},? ){{0,6}}{Did}|{Who} {Did}[^\n]{{0,160}}{Ago}", "tells who is said to have bought what"),
        GuardrailScope.Everywhere,
        Severity.Warn,
        new("Says who bought what, which presses and can't be checked by the reader.", "Leave it out, or quote a customer who agreed to it."),
        [
            Fires("Mara in Leeds, United Kingdom just bought a spring tin"),
            Fires("Someone from Bristol purchased the iron kettle"),
            Fires("Jonas bought a tea whisk about 7 minutes ago"),
            Silent("I bought a kettle from you two years ago and it still sings."),
            Silent("Mara in our tea house in Leeds pours every cup herself."),
            Silent("Bought in small lots from four farms."),
        ]);
}
