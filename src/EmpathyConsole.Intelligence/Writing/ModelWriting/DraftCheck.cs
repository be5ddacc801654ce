using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Intelligence.Models;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>
/// Finds why a draft can't be taken, whatever the model was talked into. It looks at the finished words only, so it holds against a quote that
/// gives orders just as against a model that makes things up. Guardrails judge what it lets through.
/// </summary>
internal sealed partial class DraftCheck
{
    private const int LongestVisual = 300;
    private const int PromptRun = 7;
    private const int QuoteRun = 7;
    private const string DoubleMarks = "\"“”„‟«»‹›「」『』＂";

    private readonly WriterBrief brief;
    private readonly ChannelShape shape;
    private readonly BriefWords words;
    private readonly HashSet<string> promptRuns = Runs(Prompt.Concepts.Text, PromptRun);
    private readonly HashSet<string> quoteRuns;
    private readonly HashSet<string> quotedNames;

    public DraftCheck(WriterBrief brief)
    {
        this.brief = brief;
        (shape, words) = (ChannelShape.Of(brief.Channel), new(brief));
        var quotes = brief.Evidence.SelectMany(t => t.Quotes).Select(q => q.Text).ToList();
        quoteRuns = [.. quotes.SelectMany(q => Runs(q, QuoteRun))];
        quotedNames = new(quotes.SelectMany(Names).Where(n => !words.Knows(n)), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What is wrong, as the end of "concept 3: ..."; null when it can be taken.</summary>
    public string? Fault(ModelDraft draft, IReadOnlyDictionary<string, GivenQuote> given)
    {
        var text = draft.Text;
        string[] parts = [text.Headline, text.Body, text.Cta, text.Visual];
        return draft.Cited.Count == 0 ? "it names no evidence"
            : draft.Cited.FirstOrDefault(c => !given.ContainsKey(c.Id)) is { Id: not null } strange ? $"it names evidence that was not given ({Safe(strange.Id)})"
            : Length(text)
            ?? (parts.Any(MachineTalk.HasHiddenSigns) || parts.Any(MachineTalk.HasForeignLetters) ? "it holds signs that can't be seen or letters of another alphabet" : null)
            ?? (parts.Any(p => MachineTalk.HasMarkupOrAddress(p) || MachineTalk.HasMarkupOrAddress(MachineTalk.Plain(p))) ? "it holds a link, an address, a code or markup" : null)
            ?? (parts.Any(p => MachineTalk.IsAboutTheMachine(p) || MachineTalk.IsAddressedToAMachine(p)) || Runs(string.Join(' ', parts), PromptRun).Overlaps(promptRuns) ? "it speaks of prompts or rules" : null)
            ?? Said(text)
            ?? parts.Select(Claim).FirstOrDefault(c => c is not null)
            ?? parts.Select(Named).FirstOrDefault(n => n is not null)
            ?? Strange(text.Body);
    }

    private string? Length(ConceptText text)
    {
        var headline = Math.Min(shape.Headline, brief.Limits.Headline ?? int.MaxValue);
        var body = Math.Min(shape.Body, brief.Limits.Body ?? int.MaxValue);
        return text.Headline.Length == 0 || text.Body.Length == 0 || text.Cta.Length == 0 ? "its headline, body or button is empty"
            : text.Headline.Length > headline ? $"its headline has {text.Headline.Length} characters, not {headline} at most"
            : text.Body.Length > body ? $"its body has {text.Body.Length} characters, not {body} at most"
            : text.Body.Split("\n\n").Any(p => p.Length > shape.Paragraph) ? $"a paragraph has more than {shape.Paragraph} characters"
            : text.Cta.Length > shape.Cta ? $"its button has {text.Cta.Length} characters, not {shape.Cta} at most"
            : text.Visual.Length > LongestVisual ? $"its picture takes more than {LongestVisual} characters to tell"
            : null;
    }

    /// <summary>What must and must not be said, and whose words are used.</summary>
    private string? Said(ConceptText text)
    {
        var visible = $"{text.Headline}\n{text.Body}\n{text.Cta}";
        var whole = visible + "\n" + text.Visual;
        var mustSay = brief.MustSay.Trim();
        return mustSay.Length > 0 && !$"{text.Headline}\n{text.Body}".Contains(mustSay, StringComparison.OrdinalIgnoreCase) ? "it lacks what mustSay asks for"
            : brief.MustNotSay.Any(p => Holds(whole, p)) ? "it holds words from mustNotSay"
            : Quoted(visible).Any(q => !words.Facts.Contains(q, StringComparison.OrdinalIgnoreCase)) ? "it puts words in quotation marks; customers are not quoted in the copy"
            : Runs(visible, QuoteRun).Overlaps(quoteRuns) ? "it repeats a customer's words at length; use your own"
            : null;
    }

    private string? Claim(string part)
    {
        if (words.StrangeFigure(part) is not null)
        {
            return "it gives a figure that the brief does not hold";
        }

        var claim = Offers().Matches(MachineTalk.Plain(part)).Select(m => m.Value).FirstOrDefault(c => !Holds(MachineTalk.Plain(words.Facts), c));
        return claim is null ? null : $"it speaks of something the brief does not offer ({claim})";
    }

    /// <summary>A name that a voice brought in and the brief does not know, in whatever case.</summary>
    private string? Named(string part) =>
        BriefWords.Words().Matches(part).Select(m => BriefWords.Bare(m.Value)).Any(quotedNames.Contains) ? "it names something the brief does not name" : null;

    /// <summary>A capital inside a sentence is a name, and the brief knows its names.</summary>
    private string? Strange(string body) => Names(body).Any(n => !words.Knows(n)) ? "it names something the brief does not name" : null;

    private static IEnumerable<string> Names(string text) => InnerCapital().Matches(text)
        .Select(m => BriefWords.Bare(m.Groups["name"].Value))
        .Where(n => n.Length > 1 && !Everyday.Contains(n) && !n.StartsWith("I'", StringComparison.Ordinal));

    private static bool Holds(string text, string phrase) => phrase.Trim() is { Length: > 0 } sought
        && Regex.IsMatch(text, $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(sought)}(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static IEnumerable<string> Quoted(string text)
    {
        var parts = text.Split(DoubleMarks.ToCharArray());
        return parts.Where((_, i) => i % 2 == 1).Select(p => p.Trim().Trim('.', ',', '!', '?')).Where(p => p.Length > 0);
    }

    /// <summary>Every run of so many words, folded.</summary>
    private static HashSet<string> Runs(string text, int length)
    {
        var found = BriefWords.Words().Matches(MachineTalk.Plain(text)).Select(m => m.Value).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, found.Count - length + 1)).Select(i => string.Join(' ', found.Skip(i).Take(length)))];
    }

    // an invented id goes back to the model, and no further than its first signs
    private static string Safe(string id) => new([.. id.Where(char.IsAsciiLetterOrDigit).Take(12)]);

    private static readonly HashSet<string> Everyday = new(StringComparer.OrdinalIgnoreCase)
    {
        "I", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December", "Christmas", "Easter", "English", "OK", "TV", "PS", "FAQ",
    };

    // after a sentence's end or a colon a capital says nothing
    [GeneratedRegex(@"(?<![.!?:;…\n""“”‘’(–—-]\s{0,3})(?<!^)(?<=[\p{Ll}\p{N},]['’]?\s)(?<name>\p{Lu}[\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InnerCapital();

    [GeneratedRegex(@"[$€£¥]|\b(?:percent|per\s+cent|discounts?|discounted|coupons?|vouchers?|promo(?:tion)?s?(?:\s+code)?|codes?|half[\s-]price|half\s+off|off\s+your|cash\s?back|gifts?\s+cards?|free\s+(?:gift|trial|shipping|delivery|sample|month|tin|week|return|return(?:s)?|upgrade|for\s+life|of\s+charge)|for\s+free|gratis|giveaways?|give\s+away|lottery|prizes?|win\s+an?|refund(?:s|ed)?|money[\s-]back|guarantee[ds]?|lifetime|warrant(?:y|ies)|best[\s-]sell(?:er|ing)|award[\s-]winning|clinically|proven|doctors?|certified|limited\s+time|today\s+only|only\s+today|last\s+chance|while\s+stocks?\s+last|act\s+now|before\s+midnight|bitcoin|crypto|investment|loan|password|credit\s+card|bank\s+(?:details|account)|card\s+number|social\s+security|wire\s+transfer|dollars?|euros?|bucks?|pounds?\s+off|bogo|buy\s+one)\b|%", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Offers();
}
