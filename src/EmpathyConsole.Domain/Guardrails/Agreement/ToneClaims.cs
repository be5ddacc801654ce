using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Agreement;

/// <summary>How the reader is spoken to, as far as single words give it away.</summary>
internal static class ToneClaims
{
    public static IReadOnlyList<ClaimPattern> All { get; } =
    [
        Tone("how much time there is", "all the time", @"\b(?:no|without\s+any)\s+(?:rush|hurry|pressure)\b|\btake\s+(?:all\s+)?(?:the|your)\s+time\b|\b(?:when|whenever)\s+you(?:\s+are|['\u2019]re)\s+ready\b|\bat\s+your\s+own\s+pace\b"),
        Tone("how much time there is", "hardly any", @"\bhurry\b|\bact\s+(?:now|fast)\b|\blast\s+chance\b|\b(?:don['\u2019]t|do\s+not)\s+(?:wait|delay|miss\s+out)\b|\b(?:final|last)\s+hours\b|\btime\s+is\s+running\s+out\b"),
        Tone("how the reader is addressed", "stiffly", @"\bdear\s+(?:sir|madam|valued|customer)\b|\bhereby\b|\bherewith\b|\bplease\s+be\s+advised\b|\bkindly\s+be\b|\bpursuant\b|\byours\s+(?:faithfully|sincerely)\b|\besteemed\b"),
        Tone("how the reader is addressed", "like a friend", @"\bhey\b|\bhi\s+there\b|\bgonna\b|\bwanna\b|\bawesome\b|\byay\b|\bwoohoo\b|\bpsst\b|\by['\u2019]all\b"),
    ];

    private static ClaimPattern Tone(string topic, string value, string pattern) => new(AgreementOn.Tone, topic, value, pattern);
}
