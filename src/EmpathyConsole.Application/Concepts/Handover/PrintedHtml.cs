using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Previews;

namespace EmpathyConsole.Application.Concepts.Handover;

/// <summary>The three as HTML: a page of its own with nothing to load, or its body alone. Every word is encoded.</summary>
public static class PrintedHtml
{
    /// <summary>Its style sheet; every rule is below .three-sheets, so it changes nothing around it.</summary>
    public const string Css =
        """
        .three-sheets { color: #1e1a15; font: 11pt/1.45 "Inter Variable", Inter, "Segoe UI", system-ui, sans-serif; }
        .three-sheets * { box-sizing: border-box; }
        .three-sheets .sheet { background: #fff; padding: 12mm; margin: 0 auto 8mm; max-width: 210mm; border: 1px solid #ded5c4; overflow-wrap: anywhere; }
        .three-sheets h2, .three-sheets h3 { color: inherit; } .three-sheets h2 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm; } .three-sheets h3 { font-size: 13pt; line-height: 1.3; margin: 0 0 2mm; } .three-sheets p { margin: 0 0 2mm; }
        .three-sheets .small { font-size: 9pt; color: #574f43; } .three-sheets .label { font-size: 8.5pt; color: #696052; margin: 5mm 0 1mm; font-weight: 600; }
        .three-sheets .shown { border: 1px solid #857a69; border-radius: 3mm; overflow: hidden; } .three-sheets .shown.sms, .three-sheets .shown.social { max-width: 110mm; }
        .three-sheets .open { padding: 5mm 6mm 6mm; } .three-sheets .open p:last-child { margin-bottom: 0; } .three-sheets .act { margin-top: 4mm; }
        .three-sheets .speaks { display: flex; gap: 3mm; align-items: center; margin: 0; padding: 2.5mm 6mm; background: #f6f1e6; border-bottom: 1px solid #ded5c4; font-size: 9pt; color: #574f43; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .three-sheets .speaks .line { flex: 1; min-width: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; } .three-sheets .speaks b { color: #1e1a15; }
        .three-sheets .face { flex: none; display: grid; place-items: center; width: 7mm; height: 7mm; border-radius: 50%; background: #1e1a15; color: #fff; font-weight: 600; }
        .three-sheets .email h3, .three-sheets .social h3 { font-size: 15pt; } .three-sheets .search-ad h3 { color: #1f62ab; font-weight: 500; } .three-sheets .landing-page h3 { font-size: 20pt; } .three-sheets .landing-page .open { padding-block: 10mm; } .three-sheets .past { color: #696052; text-decoration: underline dotted; }
        .three-sheets .cta { display: inline-block; border: 1.5px solid #1e1a15; border-radius: 1mm; padding: 1.5mm 4mm; font-weight: 600; } .three-sheets .landing-page .cta { background: #1e1a15; color: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .three-sheets .search-ad .cta { border: 0; padding: 0; color: #1f62ab; } .three-sheets .sms .open { background: #f6f1e6; border-radius: 3mm; margin: 4mm 6mm; padding: 4mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .three-sheets .picture { border: 1px dashed #857a69; background: #f6f1e6; padding: 3mm; font-size: 9pt; color: #574f43; margin: 3mm 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .three-sheets blockquote { margin: 0 0 2mm; font: 12pt/1.4 "Source Serif 4 Variable", "Source Serif 4", Georgia, serif; }
        @media print { .three-sheets .sheet { border: 0; margin: 0; padding: 0; max-width: none; break-after: page; } .three-sheets .sheet:last-child { break-after: auto; } .three-sheets .shown, .three-sheets blockquote { break-inside: avoid; } }
        """;

    private static string E(string text) => HtmlEncoder.Default.Encode(text);

    /// <summary>One file that needs nothing else, marked for machines in its head.</summary>
    public static SheetFile File(PrintedThree three)
    {
        ArgumentNullException.ThrowIfNull(three);
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        foreach (var meta in three.Concepts.Select(c => c.Concept.Source?.Meta).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            html.Append(meta).Append('\n');
        }

        html.Append(CultureInfo.InvariantCulture, $"<title>{E(three.Brief.Name)}</title>\n<style>@page {{ size: A4; margin: 14mm; }} body {{ margin: 0; background: #f6f1e6; padding: 8mm 0; }} @media print {{ body {{ background: none; padding: 0; }} }}\n{Css}\n</style>\n</head>\n<body>\n");
        return SheetFile.OfText("three-concepts.html", "text/html", html.Append(Body(three)).Append("\n</body>\n</html>\n").ToString());
    }

    /// <summary>What stands in it, to be laid into a page.</summary>
    public static string Body(PrintedThree three)
    {
        ArgumentNullException.ThrowIfNull(three);
        var html = new StringBuilder("<div class=\"three-sheets\">");
        foreach (var (printed, first) in three.Concepts.Select((c, i) => (c, i == 0)))
        {
            html.Append("<section class=\"sheet\">");
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"small\">{E(three.Brand)}</p>");
            if (first)
            {
                html.Append(CultureInfo.InvariantCulture, $"<h2>{E(three.Brief.Name)}</h2><p>{E(three.Brief.Goal)}</p><p class=\"small\">{E(For(three))}</p>");
            }

            One(html, three.Brand, printed);
            html.Append("</section>");
        }

        return html.Append("</div>").ToString();
    }

    private static string For(PrintedThree three)
    {
        var (brief, stage) = (three.Brief, three.Brief.Stage.Length > 0 ? $" at “{three.Brief.Stage}”" : "");
        return $"{ConceptChannels.Name(brief.Channel)}{(brief.Persona.Length > 0 ? " for " + brief.Persona : "")}{stage}{(brief.Value.Length > 0 ? $", showing “{brief.Value}”" : "")}. {(three.Approved ? "Approved." : three.Concepts.Any(c => c.Concept.BlockedBy is not null) ? "Not all of it may be sent: see below." : "Not approved yet: a draft.")}";
    }

    private static void One(StringBuilder html, string brand, PrintedConcept printed)
    {
        var c = printed.Concept;
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"label\">{printed.Rank}. {E(ConceptChannels.Name(c.Channel))}</p>");
        Shown(html, brand, c);
        html.Append("<p class=\"label\">What it rests on</p>");
        foreach (var quote in c.RestsOn)
        {
            html.Append(CultureInfo.InvariantCulture, $"<blockquote>“{E(quote.Text)}”</blockquote><p class=\"small\">{E(string.Join(", ", new[] { quote.Source.Replace('-', ' '), quote.Time?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "", quote.Theme }.Where(s => s.Length > 0)))}</p>");
        }

        if (printed.Why.Count > 0)
        {
            html.Append("<p class=\"label\">Why it was chosen</p>").AppendJoin("", printed.Why.Select(w => $"<p>{E(w)}</p>"));
        }

        html.Append("<p class=\"label\">Approval and disclosure</p>");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"small\">{(c.ApprovedAt is { } at ? E($"Approved by {c.ApprovedBy} on {at.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, for exactly these words ({c.ContentHash[..12]}).") : "Not approved yet.")}</p>");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"small\">{E(ConceptFiles.Disclosed(c))}</p>");
    }

    private static void Shown(StringBuilder html, string brand, HandedConcept c)
    {
        var ad = c.Channel is "search-ad";
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"shown {E(c.Channel)}\">");
        Speaks(html, brand, c);
        html.Append("<div class=\"open\">");

        // a post shows its words, picture and headline; a mail has the picture below the headline, a page below the button; an ad and a text have none
        var picture = ad || c.Channel is "sms" || c.Text.Visual.Length == 0 ? "" : $"<p class=\"picture\">Picture: {E(c.Text.Visual)}</p>";
        var title = $"<h3>{Cut(c.Text.Headline, ad ? ShownLengths.AdTitle : null)}</h3>";
        html.Append(c.Channel switch { "social" => "", "landing-page" => title, _ => title + picture });
        foreach (var paragraph in c.Text.Body.Split('\n').Where(p => !string.IsNullOrWhiteSpace(p)))
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{Cut(paragraph, ad ? ShownLengths.AdLine : null)}</p>");
        }

        html.Append(c.Channel is "social" ? picture + title : "");
        html.Append(c.Text.Cta.Length > 0 ? $"<p class=\"act\"><span class=\"cta\">{E(c.Text.Cta)}</span></p>" : "").Append(c.Channel is "landing-page" ? picture : "").Append("</div></div>");
    }

    /// <summary>Who speaks, as its channel shows it: the line of an inbox, the name above an ad or a post, the bar of a page.</summary>
    private static void Speaks(StringBuilder html, string brand, HandedConcept c)
    {
        var face = brand.Length == 0 ? "" : $"<span class=\"face\">{E(new StringInfo(brand).SubstringByTextElements(0, 1).ToUpperInvariant())}</span>";
        html.Append("<p class=\"speaks\">").Append(face).Append(CultureInfo.InvariantCulture, $"<span class=\"line\"><b>{E(brand)}</b>");
        html.Append(c.Channel switch
        {
            "email" => $" <b>{E(c.Text.Headline)}</b> {E(c.Text.Body.ReplaceLineEndings(" "))}</span><span>09:41</span>",
            "search-ad" or "social" => "</span><span>Sponsored</span>",
            _ => "</span>",
        }).Append("</p>");
    }

    /// <summary>What its channel would not show is paler.</summary>
    private static string Cut(string words, int? limit)
    {
        var at = limit is { } most ? ShownLengths.Cut(words, most) : words.Length;
        return at < words.Length ? $"{E(words[..at])}<span class=\"past\">{E(words[at..])}</span>" : E(words);
    }
}
