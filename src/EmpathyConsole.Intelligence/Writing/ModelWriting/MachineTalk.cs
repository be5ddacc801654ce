using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>
/// Words that are meant for a machine, in a quote or in what a model returns. It is one net of several: what slips through it here still
/// has to pass every check of the finished words.
/// </summary>
internal static partial class MachineTalk
{
    /// <summary>Whether a voice gives orders to a machine, or carries what only a machine reads. Links, handles and hashtags are what people write.</summary>
    public static bool IsAddressedToAMachine(string text)
    {
        var plain = Plain(text);
        try
        {
            return Carriers().IsMatch(plain) || Orders().IsMatch(plain) || Orders().IsMatch(Closed(plain));
        }
        catch (RegexMatchTimeoutException)
        {
            // nobody talks like that
            return true;
        }
    }

    /// <summary>Whether it speaks of prompts, rules and models as no copy does.</summary>
    public static bool IsAboutTheMachine(string text) => About().IsMatch(Plain(text));

    /// <summary>Links, addresses, tags, code: nothing a concept holds.</summary>
    public static bool HasMarkupOrAddress(string text) => Markup().IsMatch(text);

    /// <summary>Signs that can't be seen, or that are private to a font.</summary>
    public static bool HasHiddenSigns(string text) => text.EnumerateRunes().Any(r =>
        (Rune.GetUnicodeCategory(r) is UnicodeCategory.Control && r.Value is not '\n' and not '\r') || Rune.GetUnicodeCategory(r) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned || r.Value == 0xFFFD);

    /// <summary>Letters from alphabets that look like ours: a word in them reads the same and is compared as another.</summary>
    public static bool HasForeignLetters(string text) => text.EnumerateRunes().Any(r => Rune.IsLetter(r) && r.Value > 0x24F && r.Value is not (>= 0x1E00 and <= 0x1EFF));

    /// <summary>One form for comparing: compatibility form, nothing hidden, digits and signs for letters put back, lower case.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.PrivateUse)
            {
                continue;
            }

            plain.Append(LookAlike(rune.Value) is { } letter ? letter : Rune.ToLowerInvariant(rune).ToString());
        }

        return plain.ToString();
    }

    /// <summary>"i g n o r e" and "i.g.n.o.r.e" as one word.</summary>
    private static string Closed(string plain) => Spaced().Replace(plain, m => new string([.. m.Value.Where(char.IsLetterOrDigit)]));

    // Cyrillic and Greek letters that look like Latin ones, and the digits people write for letters
    private static string? LookAlike(int rune) => rune switch
    {
        0x430 or 0x410 or 0x3B1 or 0x391 => "a",
        0x435 or 0x415 or 0x395 => "e",
        0x43E or 0x41E or 0x3BF or 0x39F => "o",
        0x440 or 0x420 or 0x3C1 or 0x3A1 => "p",
        0x441 or 0x421 => "c",
        0x443 or 0x423 or 0x3C5 or 0x3A5 => "y",
        0x445 or 0x425 or 0x3C7 or 0x3A7 => "x",
        0x456 or 0x406 or 0x3B9 or 0x399 => "i",
        0x455 or 0x405 => "s",
        0x458 or 0x408 => "j",
        0x43D or 0x41D or 0x397 => "h",
        0x43C or 0x41C or 0x39C => "m",
        0x442 or 0x422 or 0x3C4 or 0x3A4 => "t",
        0x432 or 0x412 or 0x392 => "b",
        0x43A or 0x41A or 0x3BA or 0x39A => "k",
        _ => null,
    };

    [GeneratedRegex(@"[{}]|://|www\.|\b(?:https?|ftp|mailto|javascript|data):|@[\p{L}\p{N}]|[\p{L}\p{N}]@|</?[a-z!]|&(?:lt|gt|amp|#)|\]\s*\(|!\[|`|\[/?(?:inst|url|img|link|sys|b|i)\b[^\]]{0,200}\]|<\||\|>|\b[\p{L}\p{N}-]{2,}\.(?:com|net|org|io|shop|store|biz|info|co|app|dev|ai|xyz|online|site|example|test|uk|de|eu|us)\b|[\p{L}\p{N}]\s*(?:\(dot\)|\[dot\]|\bdot\s+com\b)|\b(?:\+?\d[\s().-]*){8,}|(?<![\p{L}\p{N}])#[\p{L}\p{N}]|\b0x[0-9a-f]{8,}|\b(?=[a-z0-9+/]*[0-9])(?=[a-z0-9+/]*[a-z])[a-z0-9+/]{24,}={0,2}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Markup();

    [GeneratedRegex(@"<\s*/?\s*(?:script|img|iframe|style|svg|object|embed|form|input|meta|link|system|user|assistant|b|a)\b|<!--|\bjavascript:|<\||\|>|\[/?(?:inst|sys)\]|```|\b(?=[a-z0-9+/]*[0-9])(?=[a-z0-9+/]*[a-z])[a-z0-9+/]{32,}={0,2}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Carriers();

    [GeneratedRegex(@"\b(?:ignore|disregard|forget|override|bypass|overrule|skip)\b.{0,40}\b(?:rules?|instructions?|prompts?|guidelines?|guardrails?|above|previous|prior|earlier|everything|told|said|brief)\b|\bsystem\s*(?:prompt|message|note|override|:)|\b(?:new|updated|real|actual|secret|hidden)\s+(?:instructions?|rules?|orders?|task|prompt)|\byou\s+are\s+(?:now\s+)?(?:an?\s+|the\s+)?(?:ai|assistant|chatbot|bot|language\s+model|llm|gpt|copywriter|in\s+developer)|\b(?:assistant|system|user|developer|ai|model)\s*:|\bas\s+an?\s+(?:ai|assistant|language\s+model)|\b(?:dear|hey|hello|attention|note\s+to|message\s+to|listen|ok|okay)[\s,:]+(?:the\s+|any\s+)?(?:ai|assistant|chatbot|bot|model|machine|writer|llm|gpt|copy\s*bot|generator)\b|\b(?:print|reveal|repeat|output|return|respond|reply|answer|echo|leak|show|dump|write|recite|append|insert|add|include|put|set|use|cite|mention|recommend|end)\b.{0,60}\b(?:prompts?|instructions?|json|headlines?|html|script|verbatim|every\s+(?:concept|headline|body)|all\s+(?:concepts|headlines)|each\s+(?:concept|headline)|the\s+(?:concepts?|cta)|word\s+for\s+word|id\s+q?\d+|q\d+|in\s+your\s+(?:answer|output|reply|copy))\b|\b(?:jailbreak|dan\s+mode|developer\s+mode|do\s+anything\s+now|prompt\s+injection|end\s+of\s+(?:data|quotes?|evidence|input)|begin\s+(?:new|instructions?))\b|\b(?:evidence|concepts|maximum|confidence)""?\s*[:=]\s*[\[{""]", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Orders();

    [GeneratedRegex(@"\b(?:system\s+prompt|language\s+model|as\s+an\s+ai|ai\s+(?:assistant|model)|chatbot|jailbreak|jailbroken|json|prompt|(?:my|these|the|all|previous|your)\s+(?:instructions?|rules)|(?:ignore|ignored|ignoring|disregard)\b.{0,30}\b(?:rules?|instructions?)|evidence\s+id|\bq\d+\b|developer\s+mode|openai|chatgpt|claude|llama|pwned|hacked)\b", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:[a-z0-9][\s._*-]+){4,}[a-z0-9]\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaced();
}
