namespace EmpathyConsole.Web.Parts;

/// <summary>Words for a chart. Plotly reads a little HTML in every text it draws, links too: what people or files named goes through here.</summary>
public static class PlotText
{
    /// <summary>The text as it stands, whatever it holds.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
    }
}
