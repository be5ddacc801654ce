using System.Globalization;
using System.Text;
using EmpathyConsole.Application.Friction.Answers;

namespace EmpathyConsole.Application.Friction.Digests;

/// <summary>A digest as Markdown.</summary>
public static class DigestText
{
    /// <summary>What stands below every digest.</summary>
    internal const string Caution = "Slices are what was observed: they show where something differs, not why.";

    private const string Specials = "\\`*_[]<>#|!";

    /// <summary>"16 November to 22 November 2026", and both years where they differ.</summary>
    public static string Days(DaySpan days) => string.Create(CultureInfo.InvariantCulture, $"{days.From:d MMMM}{(days.From.Year == days.To.Year ? "" : $" {days.From.Year}")} to {days.To:d MMMM yyyy}");

    /// <summary>The whole digest.</summary>
    /// <param name="digest">Which.</param>
    /// <param name="address">Of the console, for the links: "https://console.example"; empty for links within it.</param>
    public static string Markdown(Digest digest, string address) => Write(digest, line => $" [Look]({address.TrimEnd('/')}{line.Link})");

    /// <summary>The whole digest without links, for where nobody knows where the console is.</summary>
    internal static string Words(Digest digest) => Write(digest, _ => "");

    private static string Write(Digest digest, Func<DigestLine, string> link)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Friction, {digest.Week}\n\n{Days(digest.Days)}, against the week before. {Plain(digest.Fresh)}\n");
        foreach (var part in digest.Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {part.Title}\n\n");
            foreach (var line in part.Lines)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {Plain(line.Sentence)}{link(line)}\n");
            }

            if (part.Lines.Count == 0)
            {
                text.Append(Plain(part.Empty)).Append('\n');
            }
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n{Caution}\n").ToString();
    }

    // names come with the signals: they are words here, never links or markup
    private static string Plain(string text) => string.Concat(text.Select(c => Specials.Contains(c, StringComparison.Ordinal) ? "\\" + c : c.ToString()));
}
