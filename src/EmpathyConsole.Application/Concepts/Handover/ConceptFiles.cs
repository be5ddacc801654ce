using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Handover;

/// <summary>Concepts as files. The page, the API and the command line hand out the same bytes.</summary>
internal static class ConceptFiles
{
    public const string JustJudge = "Who wrote it and what to tell people show once you have judged it.";

    public const string NotApproved = "None yet: it says that people approved these words, and goes with them once they have.";

    private static readonly string[] Head =
    [
        "id", "brief", "campaign", "channel", "stage", "persona", "status", "headline", "body", "button", "picture", "rests_on", "disclosure", "digital_source_type", "meta",
        "why_you_see_this", "approved_by", "approved_at", "content_hash", "writer", "angle", "blocked_by",
    ];

    /// <summary>Also what a webhook sends.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Indented = new(Json) { WriteIndented = true };

    public static SheetFile Write(IReadOnlyList<HandedConcept> concepts, ConceptFormat format) => format switch
    {
        ConceptFormat.Csv => SheetFile.OfText("concepts.csv", "text/csv", string.Concat(concepts.Select(c => SheetCsv.Row(Cells(c))).Prepend(SheetCsv.Row(Head)))),
        ConceptFormat.Markdown => SheetFile.OfText("concepts.md", "text/markdown", Markdown(concepts)),
        _ => SheetFile.OfText("concepts.json", "application/json", JsonSerializer.Serialize(new { concepts, total = concepts.Count }, Indented) + "\n"),
    };

    /// <summary>What to tell people, or why nothing is told yet.</summary>
    public static string Disclosed(HandedConcept c) => c.Disclosure ?? (c.Withheld ? JustJudge : Blocked(c) ?? NotApproved);

    /// <summary>That the words are not to be sent, and why; null when they may.</summary>
    public static string? Blocked(HandedConcept c) =>
        c.BlockedBy is { } guardrail ? $"Not to be sent: the guardrail {guardrail.Replace('-', ' ')} blocks these words as things stand now." : null;

    private static object?[] Cells(HandedConcept c) =>
    [
        c.Id, c.Brief, c.Campaign, c.Channel, c.Stage, c.Persona, c.Status.ToString().ToLowerInvariant(), c.Text.Headline, c.Text.Body, c.Text.Cta, c.Text.Visual,
        string.Join(" | ", c.RestsOn.Select(q => q.Text)), c.Disclosure, c.Source?.Type, c.Source?.Meta, c.WhyYouSeeThis, c.ApprovedBy, c.ApprovedAt, c.ContentHash, c.Writer, c.Angle, c.BlockedBy,
    ];

    private static string Markdown(IReadOnlyList<HandedConcept> concepts)
    {
        var text = new StringBuilder("# Concepts\n");
        foreach (var c in concepts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Line(c.Text.Headline)}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"{Line(ConceptChannels.Name(c.Channel))} for the brief \"{Line(c.Brief)}\", {c.Status.ToString().ToLowerInvariant()}");
            text.Append(c.ApprovedAt is { } at ? string.Create(CultureInfo.InvariantCulture, $" by {Line(c.ApprovedBy)} on {at:yyyy-MM-dd}.\n\n") : ".\n\n");
            text.Append(Blocked(c) is { } blocked ? $"**{Line(blocked)}**\n\n" : "");
            text.AppendJoin("\n\n", c.Text.Body.Split('\n').Where(p => !string.IsNullOrWhiteSpace(p)).Select(Line)).Append("\n\n");
            Add(text, "Button", c.Text.Cta);
            Add(text, "Picture", c.Text.Visual);
            foreach (var quote in c.RestsOn)
            {
                text.Append(CultureInfo.InvariantCulture, $"> {Line(quote.Text)}{(quote.Source.Length > 0 ? $" ({Line(quote.Source)})" : "")}\n");
            }

            text.Append('\n');
            Add(text, "Disclosure", Disclosed(c));
            Add(text, "Why you see this", c.WhyYouSeeThis);
            text.Append(c.Source is null ? "" : $"- **Marking:** `{c.Source.Meta}`\n").Append(CultureInfo.InvariantCulture, $"- **Fingerprint of the words:** `{c.ContentHash}`\n");
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, string name, string words)
    {
        if (words.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"- **{name}:** {Line(words)}\n");
        }
    }

    /// <summary>One line in which nothing is read as Markdown or HTML.</summary>
    private static string Line(string words)
    {
        var line = new StringBuilder();
        foreach (var letter in words.ReplaceLineEndings(" ").Trim())
        {
            line.Append("\\`*_[]<>#|~".Contains(letter, StringComparison.Ordinal) || (letter is '-' or '+' or '=' && line.Length == 0) ? "\\" : "").Append(letter);
        }

        // "1." and "1)" begin a list
        var digits = line.ToString().TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < line.Length && line[digits] is '.' or ')')
        {
            line.Insert(digits, '\\');
        }

        return line.ToString();
    }
}
