using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Agreement;

/// <summary>What is promised besides the price.</summary>
internal static class PromiseClaims
{
    private const string Delivery = "(?:shipping|delivery|postage)";

    public static IReadOnlyList<ClaimPattern> All { get; } =
    [
        Promise("delivery cost", "free", $@"\bfree\s+(?:(?:standard|express|next[- ]day|uk|eu|us|worldwide)\s+)?{Delivery}\b|\b{Delivery}\s+(?:is\s+|are\s+)?(?:free|included|on\s+us)\b"),
        Promise("delivery cost", "paid", $@"\b{Delivery}\s+(?:costs?|fees?|charges?)\b|\b(?:plus|excluding|excl\.?)\s+{Delivery}\b|\b{Delivery}\s+(?:is\s+)?(?:not\s+included|extra)\b|\b{Delivery}\s+(?:is\s+|from\s+|at\s+|for\s+)[$\u20AC\u00A3]\s?\d[\d.,]*"),
        Promise("returns cost", "free", @"\bfree\s+returns?\b|\breturns?\s+(?:is\s+|are\s+)?(?:always\s+)?free\b"),
        Promise("returns cost", "paid", @"\breturns?\s+(?:is\s+|are\s+)?at\s+your\s+(?:own\s+)?(?:cost|expense)\b|\bcost\s+of\s+returns?\s+is\s+yours\b"),
        Counted("days to return", $@"\b{Numbers.Pattern}[- ]days?\s+(?:free\s+)?(?:returns?|money[- ]back|refunds?|guarantee|to\s+(?:return|send))\b"),
        Counted("days to return", $@"\b(?:returns?|refunds?|money\s+back|send\s+(?:it|them)\s+back)\s+(?:(?:it|them|your\s+order|is|are|possible)\s+)?(?:within|for|up\s+to|in)\s+{Numbers.Pattern}\s+days?\b"),
        Unit("trial length", $@"\b{Numbers.Pattern}[- ](day|week|month)s?\s+(?:free\s+)?trial\b"),
        Unit("trial length", $@"\b(?:free\s+for|try\s+it\s+(?:free\s+)?for)\s+{Numbers.Pattern}\s+(day|week|month)s?\b"),
        Promise("commitment", "none", @"\bcancel\s+(?:at\s+)?any\s?time\b|\bno\s+(?:contract|commitment|minimum\s+term)\b|\bwithout\s+(?:a\s+)?(?:contract|commitment)\b"),
        Promise("commitment", "bound", $@"\b{Numbers.Pattern}[- ]months?\s+(?:contract|commitment|minimum(?:\s+term)?|term)\b|\bminimum\s+term\s+of\b"),
        Promise("card", "not needed", @"\bno\s+(?:credit\s+|payment\s+)?card\s+(?:is\s+)?(?:needed|required|necessary)\b|\bwithout\s+(?:a\s+)?credit\s+card\b"),
        Promise("card", "needed", @"\bcredit\s+card\s+(?:is\s+)?(?:needed|required|necessary)\b"),
        Unit("delivery time", $@"\b(?:delivered|arrives?|ships?|delivery|with\s+you)\s+(?:with)?in\s+{Numbers.Pattern}\s+(?:working\s+|business\s+)?(day|hour|week)s?\b"),
        Promise("delivery time", "1 day", @"\bnext[- ]day\s+delivery\b"),
        Unit("guarantee", $@"\b{Numbers.Pattern}[- ](year|month)s?\s+(?:warranty|guarantee)\b"),
    ];

    private static ClaimPattern Promise(string topic, string value, string pattern) => new(AgreementOn.Promise, topic, value, pattern);

    private static ClaimPattern Counted(string topic, string pattern) => new(AgreementOn.Promise, pattern, m => (topic, Numbers.Whole(m.Groups[1].Value)));

    private static ClaimPattern Unit(string topic, string pattern) => new(AgreementOn.Promise, pattern, m => (topic, $"{Numbers.Whole(m.Groups[1].Value)} {m.Groups[2].Value.ToLowerInvariant()}"));
}
