namespace EmpathyConsole.Web.Features.Voices.Library;

/// <summary>A text box knows line ends as one character, a stored text may hold two.</summary>
internal static class BoxOffset
{
    /// <summary>The offset in the stored text that an offset in the box stands for.</summary>
    public static int InText(string text, int inBox)
    {
        var at = 0;
        for (var seen = 0; seen < inBox && at < text.Length; seen++)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        }

        return at;
    }
}
