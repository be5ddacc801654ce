using System.Net;
using System.Text.RegularExpressions;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Takes HTML out of what people wrote. Only tags that web tools write are known, so that "a &lt; b" stays.</summary>
internal static partial class Markup
{
    /// <summary>Whether the text holds a known tag.</summary>
    public static bool IsIn(string text) => text.Contains('<', StringComparison.Ordinal) && Tag().IsMatch(text);

    /// <summary>The words without tags and entities; blocks and breaks become line ends.</summary>
    public static string Plain(string text)
    {
        if (text.Contains('<', StringComparison.Ordinal))
        {
            text = Unseen().Replace(text, " ");
            text = Break().Replace(text, "\n");
            text = Tag().Replace(text, "");
        }

        return Decode(text).Trim();
    }

    /// <summary>Web tools write "&amp;amp;" for "&amp;"; some do it twice.</summary>
    public static string Decode(string text)
    {
        for (var i = 0; i < 2 && text.Contains('&', StringComparison.Ordinal); i++)
        {
            text = WebUtility.HtmlDecode(text);
        }

        return text;
    }

    [GeneratedRegex(@"<(style\b[^>]*>[^<]*</style|script\b[^>]*>[^<]*</script)\s*>|<!--[^>]*-->", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"(<br\s*/?>|</(p|div|li|tr|h[1-6]|blockquote|table|ul|ol)\s*>)\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Break();

    [GeneratedRegex(@"</?(p|br|div|span|a|b|strong|em|i|u|s|ul|ol|li|table|tbody|thead|tr|td|th|h[1-6]|img|html|body|head|meta|style|script|blockquote|pre|code|font|hr|sub|sup|small|center|o:p)(\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
