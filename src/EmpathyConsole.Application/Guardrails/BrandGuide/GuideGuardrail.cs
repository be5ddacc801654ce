using System.Globalization;
using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>Makes a guardrail of an instruction, with examples that show what it means.</summary>
internal static partial class GuideGuardrail
{
    private const int LongestName = 80;
    private const int LongestReason = 400;
    private const int GradeWords = 20;

    private static readonly string[] Calm = ["Take your time; it will be here when you are ready.", "Here is what you asked for, and how to reach a person."];

    public static Guardrail Of(Instruction read, GuideUnit unit)
    {
        var (rule, family, name) = Rule(read);
        var person = rule is FrequencyRule or QuietHoursRule;
        return new(
            "",
            Cut(name, LongestName),
            family,
            rule,
            person ? GuardrailScope.Everywhere : Scope(unit.Text),
            person ? Severity.Block : Soft().IsMatch(unit.Text) ? Severity.Advise : Severity.Warn,
            new(Cut($"The brand guide says: {unit.Text}", LongestReason), Suggestion(read)),
            Examples(rule),
            OnFail: rule is QuietHoursRule ? OnFail.Defer : rule is SubstitutionRule ? OnFail.Suggest : OnFail.Flag);
    }

    private static (RuleKind Rule, GuardrailFamily Family, string Name) Rule(Instruction read) => read.Kind switch
    {
        InstructionKind.Swap => (new SubstitutionRule([.. read.Swaps.Select(s => s with { Avoid = Phrase(s.Avoid) })], [.. read.Swaps.Where(s => Holds(s.Use, s.Avoid)).Select(s => Phrase(s.Use))]), GuardrailFamily.Tone,
            read.Swaps.Count == 1 ? $"Say \"{read.Swaps[0].Use}\", not \"{read.Swaps[0].Avoid}\"" : FormattableString.Invariant($"Our words: {read.Swaps.Count} better ones")),
        InstructionKind.Require => (new RequireRule([.. read.Terms.Select(Phrase)]), GuardrailFamily.Disclosure, $"Always mention \"{read.Terms[0]}\""),
        InstructionKind.Frequency => (new FrequencyRule((int)read.Number, read.Days), GuardrailFamily.Fatigue, FormattableString.Invariant($"At most {read.Number} in {(read.Days == 1 ? "a day" : $"{read.Days} days")}")),
        InstructionKind.Readability => (new ReadabilityRule(read.Number, GradeWords), GuardrailFamily.Tone, FormattableString.Invariant($"Read at grade {read.Number} or easier")),
        InstructionKind.Exclamation => (new DensityRule(DensityMeasure.ExclamationMarks, read.Number, [], []), GuardrailFamily.Tone, read.Number == 0 ? "No exclamation marks" : "Few exclamation marks"),
        InstructionKind.Capitals => (new DensityRule(DensityMeasure.Capitals, read.Number, [], []), GuardrailFamily.Tone, "No shouting in capitals"),
        InstructionKind.Quiet => (new QuietHoursRule(read.From, read.To), GuardrailFamily.Fatigue, string.Create(CultureInfo.InvariantCulture, $"Quiet from {read.From:HH:mm} to {read.To:HH:mm}")),
        _ => (new LexicalRule([.. read.Terms.Select(Phrase)], []), GuardrailFamily.Tone, read.Terms.Count == 1 ? $"Never \"{read.Terms[0]}\"" : FormattableString.Invariant($"{read.Terms.Count} words we avoid")),
    };

    private static string Suggestion(Instruction read) => read.Kind switch
    {
        InstructionKind.Swap => "Take the word the brand guide prefers.",
        InstructionKind.Require => $"Say \"{read.Terms[0]}\".",
        InstructionKind.Readability => "Make two sentences of it, and take the everyday word.",
        InstructionKind.Exclamation => "End with a full stop.",
        InstructionKind.Capitals => "Write it in small letters.",
        InstructionKind.Avoid => "Say it in other words, or leave it out.",
        _ => "",
    };

    private static List<GuardrailExample> Examples(RuleKind rule) => rule switch
    {
        LexicalRule r => [.. r.Phrases.Take(3).SelectMany(Said), GuardrailExample.Silent(Calm[0]), GuardrailExample.Silent(Calm[1])],
        SubstitutionRule r =>
        [
            .. r.Swaps.Take(3).SelectMany(s => Said(s.Avoid)),
            .. r.Swaps.Take(2).Select(s => GuardrailExample.Silent($"It is about {s.Use}.")), GuardrailExample.Silent(Calm[0]),
        ],
        RequireRule r => [GuardrailExample.Fires(Calm[0]), GuardrailExample.Fires(Calm[1]), .. r.Phrases.Take(2).Select(p => GuardrailExample.Silent($"{Calm[0]} {Capital(p)}.")), GuardrailExample.Silent($"Good to know: {r.Phrases[0]}.")],
        FrequencyRule r =>
        [
            GuardrailExample.Fires("One message more.") with { AlreadySent = r.Most }, GuardrailExample.Fires("Several messages more.") with { AlreadySent = r.Most + 3 },
            .. r.Most == 0 ? Array.Empty<GuardrailExample>() : [GuardrailExample.Silent("The first message.") with { AlreadySent = 0 }, GuardrailExample.Silent("The last one that fits.") with { AlreadySent = r.Most - 1 }],
        ],
        QuietHoursRule r =>
        [
            GuardrailExample.Fires("When the quiet begins.") with { LocalTime = r.From }, GuardrailExample.Fires("Just before it ends.") with { LocalTime = r.To.AddMinutes(-1) },
            GuardrailExample.Silent("When it has ended.") with { LocalTime = r.To }, GuardrailExample.Silent("Just before it begins.") with { LocalTime = r.From.AddMinutes(-1) },
        ],
        ReadabilityRule =>
        [
            GuardrailExample.Fires("Notwithstanding the aforementioned considerations, our organisation endeavours to facilitate the expeditious resolution of outstanding complications affecting international consignments and the associated documentation."),
            GuardrailExample.Fires("In accordance with applicable regulations, the reimbursement of expenditures associated with the transportation of merchandise necessitates the submission of comprehensive supporting documentation."),
            GuardrailExample.Silent("We are sorry that it came late. We will look for it today. Then we write to you. If it is lost, we send a new one."),
            GuardrailExample.Silent("You can send it back to us. Put it in the box it came in. We pay for the post. You get your money back."),
        ],
        DensityRule { Measure: DensityMeasure.Capitals } => [GuardrailExample.Fires("This is a GREAT day, TRULY."), GuardrailExample.Fires("PLEASE read this NOTE."), GuardrailExample.Silent(Calm[0]), GuardrailExample.Silent("The UK shop is open, and so is ours.")],
        DensityRule r => [GuardrailExample.Fires("Good news" + new string('!', (int)r.MostPer100Words + 1)), GuardrailExample.Fires(string.Concat(Enumerable.Repeat("Look! ", (int)r.MostPer100Words + 1)).Trim()), GuardrailExample.Silent(Calm[0]), GuardrailExample.Silent(Calm[1])],
        _ => [],
    };

    private static IEnumerable<GuardrailExample> Said(string phrase) => [GuardrailExample.Fires($"It is about {phrase}."), GuardrailExample.Fires($"{Capital(phrase)}, as you like it.")];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static bool Holds(string text, string term) => text.Contains(term, StringComparison.OrdinalIgnoreCase) && text.Length > term.Length;

    /// <summary>Words as a phrase: what means something in the phrase language is left out.</summary>
    private static string Phrase(string term) => string.Concat(term.Where(c => c is not ('(' or ')' or '[' or ']' or '|' or '#' or '^' or '$'))).Trim();

    private static GuardrailScope Scope(string text)
    {
        List<string> channels = [];
        void Add(string channel, Regex words)
        {
            if (words.IsMatch(text))
            {
                channels.Add(channel);
            }
        }

        Add("email", Email());
        Add("sms", Sms());
        Add("support", Support());
        Add("landing-page", Page());
        Add("social", Social());
        IReadOnlyList<CopyPart> parts = Headline().IsMatch(text) ? [CopyPart.Headline] : [];
        return new(channels, parts, []);
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 3)].TrimEnd() + "...";

    [GeneratedRegex(@"\b(?:in|every|each|no|of|all) (?:[\w-]+ )?(?:e-?mails?|newsletters?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b(?:text messages?|SMS)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Sms();

    [GeneratedRegex(@"\bsupport (?:answers?|repl(?:y|ies)|messages?)\b|\bin support\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Support();

    [GeneratedRegex(@"\blanding pages?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Page();

    [GeneratedRegex(@"\bsocial (?:media|posts?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Social();

    [GeneratedRegex(@"\b(?:headlines?|subject lines?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Headline();

    [GeneratedRegex(@"\b(?:try|prefer|aim|ideally|where you can|better)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Soft();
}
