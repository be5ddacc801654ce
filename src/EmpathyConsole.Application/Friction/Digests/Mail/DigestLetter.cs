using System.Globalization;
using System.Net;
using System.Text;

namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <summary>A digest as a letter.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">The Markdown, and why one gets it.</param>
/// <param name="Html">The same, without pictures, scripts or anything that is fetched when it is opened.</param>
internal sealed record DigestLetter(string Subject, string Text, string Html)
{
    /// <summary>The letter of a week.</summary>
    /// <param name="digest">Which.</param>
    /// <param name="address">Of the console; empty leaves links out.</param>
    public static DigestLetter Of(Digest digest, string address)
    {
        var where = address.Length == 0 ? "Friction, The week" : address + "/friction/digest";
        var why = $"You get this because you are on the list of this digest. To end it, open {where} and press Unsubscribe.";
        var words = address.Length == 0 ? DigestText.Words(digest) : DigestText.Markdown(digest, address);
        return new($"Friction, {digest.Week}: the week against the week before", words + "\n" + why + "\n", Page(digest, address, why));
    }

    private static string Page(Digest digest, string address, string why)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><body style=\"font-family:sans-serif;line-height:1.5;max-width:44rem\">");
        html.Append(CultureInfo.InvariantCulture, $"<h1>Friction, {digest.Week}</h1><p>{DigestText.Days(digest.Days)}, against the week before. {Safe(digest.Fresh)}</p>");
        foreach (var part in digest.Parts)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Safe(part.Title)}</h2>");
            html.Append(part.Lines.Count == 0 ? $"<p>{Safe(part.Empty)}</p>" : "<ul>");
            foreach (var line in part.Lines)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li>{Safe(line.Sentence)}{(address.Length == 0 ? "" : $" <a href=\"{Safe(address + line.Link)}\">Look</a>")}</li>");
            }

            html.Append(part.Lines.Count == 0 ? "" : "</ul>");
        }

        return html.Append(CultureInfo.InvariantCulture, $"<p>{DigestText.Caution}</p><p><small>{Safe(why)}</small></p></body></html>").ToString();
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
